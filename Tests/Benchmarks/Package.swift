// swift-tools-version: 6.2

import PackageDescription

// The folder of the clone names the package, whatever it is called.
let root = Context.packageDirectory.split(separator: "/").dropLast(2).last.map(String.init) ?? ""

// As a program that is shipped: on Linux with the library of Swift in it, and with Foundation for the peers.
let foundation = [
  "Foundation", "FoundationInternationalization", "FoundationEssentials", "CoreFoundation",
  "_FoundationCShims",
  "_FoundationCollections", "_FoundationICU", "stdc++",
]
let linking = LinkerSetting.unsafeFlags(
  ["-static-stdlib", "-use-ld=lld"] + foundation.map { "-l\($0)" }, .when(platforms: [.linux]))

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "national-archive", targets: ["NationalArchive"])],
  dependencies: [.package(path: "../..")],
  targets: [
    .executableTarget(
      name: "NationalArchive",
      dependencies: [
        .product(name: "ForeignAffairs", package: root),
        .product(name: "ForeignAffairsInterchange", package: root),
      ],
      linkerSettings: [linking])
  ],
  swiftLanguageModes: [.v6]
)
