// swift-tools-version: 6.2

import PackageDescription

// The folder of the clone names the package, whatever it is called.
let root = Context.packageDirectory.split(separator: "/").dropLast(2).last.map(String.init) ?? ""

/// A package of a stranger: it imports every product and uses every public type, so that a break is seen
/// here first.
let package = Package(
  name: "Downstream",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../..")],
  targets: [
    .executableTarget(
      name: "Downstream",
      dependencies: [
        .product(name: "ForeignAffairs", package: root),
        .product(name: "ForeignAffairsInterchange", package: root),
        .product(name: "ForeignAffairsReporting", package: root),
      ]),
    .testTarget(
      name: "DownstreamTests",
      dependencies: [
        .product(name: "ForeignAffairs", package: root),
        .product(name: "ForeignAffairsTesting", package: root),
      ]),
  ]
)
