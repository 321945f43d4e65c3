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
    .executable(name: "annual-report", targets: ["AnnualReport"]),
    .executable(name: "quick-start", targets: ["QuickStart"]),
  ],
  targets: [
    .target(
      name: "ForeignAffairs",
      exclude: ["Tables/generate-tables.py"],
      swiftSettings: settings),
    .target(name: "ForeignAffairsInterchange", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(name: "ForeignAffairsReporting", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(
      name: "ExampleSupport", dependencies: ["ForeignAffairs", "ForeignAffairsInterchange"],
      path: "Examples/Support", swiftSettings: settings),
    .executableTarget(
      name: "AnnualReport", dependencies: ["ExampleSupport", "ForeignAffairs", "ForeignAffairsReporting"],
      path: "Examples/AnnualReport", swiftSettings: settings),
    .executableTarget(
      name: "QuickStart", dependencies: ["ExampleSupport", "ForeignAffairs"], path: "Examples/QuickStart",
      swiftSettings: settings),
    .testTarget(
      name: "ForeignAffairsTests",
      dependencies: ["ForeignAffairs"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
