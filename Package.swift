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

/// An example executable in its own folder.
func example(_ name: String, dependencies: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name, dependencies: ["ExampleSupport", "ForeignAffairs"] + dependencies, path: "Examples/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "swift-foreign-affairs",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    .library(name: "ForeignAffairs", targets: ["ForeignAffairs"]),
    .library(name: "ForeignAffairsInterchange", targets: ["ForeignAffairsInterchange"]),
    .library(name: "ForeignAffairsReporting", targets: ["ForeignAffairsReporting"]),
    .library(name: "ForeignAffairsTesting", targets: ["ForeignAffairsTesting"]),
    .executable(name: "annual-report", targets: ["AnnualReport"]),
    .executable(name: "check-registry", targets: ["CheckRegistry"]),
    .executable(name: "compare-provinces", targets: ["CompareProvinces"]),
    .executable(name: "find-province", targets: ["FindProvince"]),
    .executable(name: "quick-start", targets: ["QuickStart"]),
    .executable(name: "registry-schema", targets: ["RegistrySchema"]),
    .executable(name: "statistics-worker", targets: ["StatisticsWorker"]),
  ],
  targets: [
    .target(name: "ForeignAffairs", exclude: ["Tables/generate-tables.py"], swiftSettings: settings),
    .target(name: "ForeignAffairsInterchange", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(name: "ForeignAffairsReporting", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(name: "ForeignAffairsTesting", dependencies: ["ForeignAffairs"], swiftSettings: settings),
    .target(name: "ExampleSupport", path: "Examples/Support", swiftSettings: settings),
    .target(
      name: "ExampleRegistries",
      dependencies: ["ExampleSupport", "ForeignAffairs", "ForeignAffairsInterchange"],
      path: "Examples/Registries", swiftSettings: settings),
    example("AnnualReport", dependencies: ["ExampleRegistries", "ForeignAffairsReporting"]),
    example("CheckRegistry", dependencies: ["ForeignAffairsInterchange"]),
    example("CompareProvinces", dependencies: ["ExampleRegistries", "ForeignAffairsReporting"]),
    example("FindProvince"),
    example("QuickStart", dependencies: ["ExampleRegistries", "ForeignAffairsInterchange"]),
    example("RegistrySchema", dependencies: ["ForeignAffairsInterchange"]),
    example("StatisticsWorker", dependencies: ["ExampleRegistries", "ForeignAffairsInterchange"]),
    .testTarget(
      name: "ForeignAffairsTests", dependencies: ["ForeignAffairs", "ForeignAffairsTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "ForeignAffairsTestingTests", dependencies: ["ForeignAffairs", "ForeignAffairsTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "GoldenTests", dependencies: ["ForeignAffairs"], exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["ForeignAffairs"], path: "Tests/Fuzzing",
      exclude: ["Entry.swift", "Findings", "Seeds", "json.dict", "make-seeds.py", "run"],
      swiftSettings: settings),
    .testTarget(name: "ExampleTests", dependencies: ["ExampleSupport"], swiftSettings: settings),
    .testTarget(
      name: "ForeignAffairsInterchangeTests",
      dependencies: ["ForeignAffairs", "ForeignAffairsInterchange", "ForeignAffairsTesting"],
      swiftSettings: settings),
    .testTarget(
      name: "ForeignAffairsReportingTests", dependencies: ["ForeignAffairs", "ForeignAffairsReporting"],
      swiftSettings: settings),
    .testTarget(
      name: "SeedTests", dependencies: ["ForeignAffairs", "ForeignAffairsReporting"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
