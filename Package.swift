// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is held to: closed existentials, imports that stay inside, memory safety.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "spoor",
  products: [
    .executable(name: "spoor", targets: ["spoor"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values, in flow order. Imported by everything, imports nothing.
    .target(name: "SpoorModel", swiftSettings: strict),

    // The C libraries, each imported by exactly one module.
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // One symbol in front of lcms2's. The program must link libpoppler itself, not only by way of
    // libpoppler-glib: only then does the linker export the symbol for the library to find.
    .target(name: "CRefuseColourProfiles", linkerSettings: [.linkedLibrary("poppler")]),

    // Bytes to Unicode scalars, for the readers of HTML, text and questionnaires.
    .target(name: "TextDecoding", dependencies: ["SpoorModel"], swiftSettings: strict),

    // The stages: each imports SpoorModel (and TextDecoding), never one another.
    .target(
      name: "DeliveryScanning",
      dependencies: ["SpoorModel", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "PDFReading", dependencies: ["SpoorModel", "CPoppler", "CRefuseColourProfiles"],
      swiftSettings: strict),
    .target(
      name: "HTMLReading", dependencies: ["SpoorModel", "TextDecoding", "CLibXML2"],
      swiftSettings: strict),
    .target(
      name: "TextReading", dependencies: ["SpoorModel", "TextDecoding"], swiftSettings: strict),
    .target(name: "LayoutAnalysis", dependencies: ["SpoorModel"], swiftSettings: strict),
    .target(name: "FactExtraction", dependencies: ["SpoorModel"], swiftSettings: strict),
    .target(
      name: "QuestionnaireReading", dependencies: ["SpoorModel", "TextDecoding"],
      swiftSettings: strict),
    .target(
      name: "DefinitionReading",
      dependencies: ["SpoorModel", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Assessment", dependencies: ["SpoorModel"], swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["SpoorModel"], swiftSettings: strict),

    // What was read and judged, kept. The only module that imports the database.
    .target(
      name: "EvidenceStorage",
      dependencies: [
        "SpoorModel", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // Figures: what was extracted against what a person labelled.
    .target(name: "Evaluation", dependencies: ["SpoorModel"], swiftSettings: strict),

    // What Swift cannot reach of process control: prctl, rlimits, wait status, signal flags.
    .target(name: "CSupervision"),

    // What a reading process may still do: a filter of system calls, and Landlock.
    .target(name: "CConfinement", linkerSettings: [.linkedLibrary("seccomp")]),

    // The only module that knows the stages.
    .target(
      name: "Orchestration",
      dependencies: [
        "SpoorModel", "DeliveryScanning", "PDFReading", "HTMLReading", "TextReading",
        "LayoutAnalysis", "FactExtraction", "QuestionnaireReading", "DefinitionReading",
        "Assessment", "EvidenceStorage", "Reporting", "Evaluation", "CSupervision",
        "CConfinement",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "spoor",
      dependencies: [
        "SpoorModel", "Orchestration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["SpoorModel"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "SpoorModelTests", dependencies: ["SpoorModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TextDecodingTests", dependencies: ["TextDecoding"], swiftSettings: strict),
    .testTarget(
      name: "DeliveryScanningTests", dependencies: ["DeliveryScanning", "SpoorModel"],
      swiftSettings: strict),
    .testTarget(
      name: "PDFReadingTests",
      dependencies: ["PDFReading", "SpoorModel", "TestSupport", "CRefuseColourProfiles"],
      swiftSettings: strict),
    .testTarget(
      name: "HTMLReadingTests", dependencies: ["HTMLReading", "SpoorModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextReadingTests", dependencies: ["TextReading", "SpoorModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "LayoutAnalysisTests", dependencies: ["LayoutAnalysis", "SpoorModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FactExtractionTests", dependencies: ["FactExtraction", "SpoorModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "QuestionnaireReadingTests",
      dependencies: ["QuestionnaireReading", "SpoorModel"], swiftSettings: strict),
    .testTarget(
      name: "DefinitionReadingTests", dependencies: ["DefinitionReading", "SpoorModel"],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests",
      dependencies: [
        "Assessment", "DefinitionReading", "QuestionnaireReading", "SpoorModel", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EvidenceStorageTests",
      dependencies: [
        "EvidenceStorage", "SpoorModel", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "SpoorModel"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "SpoorModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "OrchestrationTests",
      dependencies: ["Orchestration", "EvidenceStorage", "SpoorModel", "TestSupport"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["SpoorModel"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["spoor", "TestSupport"], swiftSettings: strict),
  ]
)

// `make fuzz` names the libraries of libFuzzer here: every module of ours then reports its branches to it.
if let libraries = Context.environment["SPOOR_FUZZER_LIBRARIES"] {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
  }
  // Of Orchestration only what reads the lines of workers: the rest needs much that is not fuzzed.
  for target in package.targets where target.name == "Orchestration" {
    target.dependencies = ["SpoorModel", "Reporting"]
    target.sources = [
      "Workers/WorkerReply.swift", "Workers/WorkerProtocol.swift", "Workers/WorkerLimits.swift",
      "Incremental/KeptReading.swift", "Stages/DocumentRecord+Worker.swift",
      "Stages/DocumentRecord+Unread.swift",
    ]
  }
  package.targets += [
    .target(name: "CFuzzing", path: "Tests/Fuzzing/CFuzzing"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzing", "SpoorModel", "TextReading", "HTMLReading", "PDFReading", "LayoutAnalysis",
        "FactExtraction", "QuestionnaireReading", "DefinitionReading", "Assessment", "Reporting",
        "Orchestration", "TestSupport",
      ],
      path: "Tests/Fuzzing/fuzz", swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(libraries.split(separator: " ").map(String.init)),
        .linkedLibrary("stdc++"), .linkedLibrary("m"),
      ]),
  ]
}
