// swift-tools-version: 6.2

import PackageDescription

// The folder of the clone names the package, whatever it is called.
let root = Context.packageDirectory.split(separator: "/").dropLast(2).last.map(String.init) ?? ""

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
      ])
  ],
  swiftLanguageModes: [.v6]
)
