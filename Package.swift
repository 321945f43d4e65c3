// swift-tools-version: 6.2

import PackageDescription

/// Swift 6 mode with every upcoming feature that the toolchain lists.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
]

let package = Package(
  name: "swift-foreign-affairs",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "ForeignAffairs", targets: ["ForeignAffairs"]),
    .library(name: "ForeignAffairsInterchange", targets: ["ForeignAffairsInterchange"]),
    .library(name: "ForeignAffairsReporting", targets: ["ForeignAffairsReporting"]),
    .executable(name: "find-province", targets: ["FindProvince"]),
  ],
  targets: [
    .target(
      name: "ForeignAffairs",
      exclude: ["Tables/generate-tables.py"],
      swiftSettings: settings),
    .target(name: "ForeignAffairsInterchange", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(name: "ForeignAffairsReporting", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .testTarget(
      name: "ForeignAffairsTests",
      dependencies: ["ForeignAffairs"],
      swiftSettings: settings),

    .target(
      name: "ExampleSupport",
      path: "Examples/Support",
      swiftSettings: settings),
    .executableTarget(
      name: "FindProvince",
      dependencies: ["ForeignAffairs", "ExampleSupport"],
      path: "Examples/FindProvince",
      swiftSettings: settings),
    .testTarget(
      name: "ExampleTests",
      dependencies: ["ExampleSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
