// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bench",
  targets: [
    .executableTarget(
      name: "bench",
      swiftSettings: [
        .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
      ])
  ]
)
