// swift-tools-version: 6.3
import PackageDescription

// Targets stand in layer order, bottom first; a target may use only what stands above it.
// `Tests/TidyTests` holds the layering, because SwiftPM lets a target import whatever its dependencies import.

/// What every Swift target is compiled with.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// How a process is linked for use: with what it needs of Swift's libraries inside, its relocations packed, and no names for others to link
/// against. It then holds a third less memory when idle and spends less on every call, and needs no Swift where it runs.
let linkedForUse: [LinkerSetting] = [
    .unsafeFlags(
        ["-static-stdlib", "-use-ld=lld", "-l_FoundationCShims", "-l_FoundationCollections"]
            + ["pack-relative-relocs", "nostart-stop-gc"].flatMap { ["-Xlinker", "-z", "-Xlinker", $0] }
            + ["-Xlinker", "--no-export-dynamic"],
        .when(configuration: .release))
]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: documents(name), resources: resources,
        swiftSettings: strict)
}

/// What a target's folder has beside the code.
func documents(_ name: String) -> [String] {
    let documented: [String: [String]] = [
        "RPCTransport": ["PROTOCOL.md", "README.md"], "RPCTransportTLS": ["README.md"],
        "Rules": ["README.md", "Tables"],
    ]
    return documented[name, default: []]
}

/// One process: a library with its handlers, stores and migrations, and an executable that only starts it.
func service(
    _ folder: String, process: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [],
    linked: [LinkerSetting] = linkedForUse
) -> [Target] {
    let everyService: [Target.Dependency] = [
        "MessageRuntime", "WireMessages", "Messages", "RPC", "Rules", "Storage", "Ledger", logging,
    ]
    return [
        .target(
            name: "\(folder)Service", dependencies: everyService + dependencies, path: "Services/\(folder)",
            exclude: ["Main", "README.md"], resources: [.embedInCode("Store/Migrations")] + resources,
            swiftSettings: strict),
        .executableTarget(
            name: process, dependencies: [.target(name: "\(folder)Service"), "ServiceKit"],
            path: "Services/\(folder)/Main", swiftSettings: strict, linkerSettings: linked),
    ]
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests", exclude: exclude,
        resources: resources, swiftSettings: strict)
}

let foundation: [Target] = [
    .systemLibrary(
        name: "CProtobufC", path: "Sources/CProtobufC", pkgConfig: "libprotobuf-c",
        providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(
        name: "CSQLite", path: "Sources/CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    // Loads Debian's libpq5 when it is asked to; what it compiles against is libpq-dev's header.
    .target(name: "CPostgreSQL", path: "Sources/CPostgreSQL"),
    .target(name: "CMessages", dependencies: ["CProtobufC"], path: "Sources/CMessages"),
    .target(name: "CMessageArena", dependencies: ["CProtobufC"], path: "Sources/CMessageArena"),
    library("MessageRuntime", ["CMessageArena", "CProtobufC"]),
    library("WireMessages", ["MessageRuntime", "CMessages"]),
    library("RPC", ["MessageRuntime", "WireMessages"]),
    // Generated, as a C array: see CTables.
    .target(name: "COpenAPI", path: "Sources/COpenAPI", exclude: ["openapi.json"]),
    library("Messages", ["MessageRuntime", "WireMessages", "RPC", "CMessages", "COpenAPI"]),
    // The tables of Rules as C arrays: SwiftPM's embedInCode takes over a minute for the occupations.
    .target(name: "CTables", path: "Sources/CTables"),
    library("Rules", ["CTables"]),
    library("RPCTransport", ["RPC", "MessageRuntime", "WireMessages"] + nio),
    library(
        "RPCTransportTLS",
        [
            "RPCTransport", .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "NIOTLS", package: "swift-nio"),
        ] + nio),
    library("RPCTracing", ["RPC", "MessageRuntime", .product(name: "Tracing", package: "swift-distributed-tracing")]),
    library("Storage", ["CSQLite", "CPostgreSQL", crypto]),
    library(
        "Ledger",
        [
            logging, "MessageRuntime", "WireMessages", "RPC", "RPCTracing", "Messages", "Rules", "Storage", crypto,
        ]),
    library(
        "ServiceKit",
        [
            "RPC", "RPCTracing", "RPCTransport", "RPCTransportTLS", "MessageRuntime", "WireMessages", "Messages",
            "Rules",
            "Storage", "Ledger", logging, .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ] + nio),
]

let services: [Target] =
    service("Catalog", process: "catalog")
    + service("TrainingRecords", process: "training-records", [crypto])
    + service("Evaluation", process: "evaluation", [crypto])
    + service("Competition", process: "competition")
    + service("Awards", process: "awards")
    + service(
        "Gateway", process: "gateway",
        [
            crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
            "RPCTransport", "RPCTransportTLS", .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdCore", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"),
            .product(name: "NIOCore", package: "swift-nio"),
        ], resources: [.embedInCode("Pages")],
        // Hummingbird brings all of Foundation with its tables of the world's languages: shared, they cost less.
        linked: [])

let tools: [Target] = [
    library("DemoYear", ["MessageRuntime", "WireMessages", "Messages", "RPC", "Rules"]),
    .executableTarget(
        name: "skillsctl",
        dependencies: [
            "DemoYear", "MessageRuntime", "WireMessages", "Messages", "RPC", "RPCTransport",
            "RPCTransportTLS", "Rules", "Ledger", "Storage",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ], path: "Sources/skillsctl", swiftSettings: strict),
]

/// What `Deploy/bench` measures with: executables that no process and no test uses.
let benchmarks: [Target] = [
    .executableTarget(
        name: "storage-benchmark", dependencies: ["Storage"], path: "Tests/Benchmarks/storage/StorageBenchmark",
        swiftSettings: strict),
    // Deploy/bench rpc: what its load generators share, and the one that calls through our own client.
    .target(name: "CMeasure", path: "Tests/Benchmarks/rpc/measure"),
    .executableTarget(
        name: "bench-client", dependencies: ["CMeasure", "InteropMessages", "RPC", "RPCTransport"],
        path: "Tests/Benchmarks/rpc/swift-client", swiftSettings: strict, linkerSettings: linkedForUse),
    .executableTarget(
        name: "volume-benchmark",
        dependencies: [
            "TrainingRecordsService", "EvaluationService", "Storage", "Ledger", "Messages", "RPC", "RPCTransport",
            "Rules",
        ], path: "Tests/Benchmarks/volume/VolumeBenchmark", swiftSettings: strict),
]

let everyServiceTest: [Target.Dependency] = [
    "MessageRuntime", "WireMessages", "Messages", "RPC", "Rules", "Storage", "Ledger", "ServiceTesting",
]

let testing: [Target] = [
    .target(
        name: "ServiceTesting",
        dependencies: ["MessageRuntime", "WireMessages", "Messages", "RPC", "Storage", "Ledger", "Rules", crypto],
        path: "Tests/ServiceTesting", swiftSettings: strict),
    .target(name: "CTestMessages", dependencies: ["CMessages", "CProtobufC"], path: "Tests/CTestMessages"),
    .target(
        name: "TestMessages", dependencies: ["MessageRuntime", "WireMessages", "CMessages", "CTestMessages"],
        path: "Tests/TestMessages", exclude: ["Protos"], swiftSettings: strict),
    .target(name: "CInteropMessages", dependencies: ["CMessages", "CProtobufC"], path: "Tests/CInteropMessages"),
    .target(
        name: "InteropMessages",
        dependencies: ["MessageRuntime", "WireMessages", "RPC", "CMessages", "CInteropMessages"],
        path: "Tests/InteropMessages", exclude: ["Protos"], swiftSettings: strict),
    .executableTarget(
        name: "interop-server",
        dependencies: [
            "InteropMessages", "WireMessages", "RPC", "RPCTransport", "Ledger", "ServiceKit", logging,
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ], path: "Tests/InteropServer", swiftSettings: strict, linkerSettings: linkedForUse),
    .target(name: "Conformance", path: "Tests/Conformance", exclude: ["Main", "README.md"], swiftSettings: strict),
    .executableTarget(
        name: "ttrpc-conformance",
        dependencies: ["Conformance", .product(name: "ArgumentParser", package: "swift-argument-parser")],
        path: "Tests/Conformance/Main", swiftSettings: strict),
    tests(
        "MessageRuntime", ["MessageRuntime", "WireMessages", "Messages", "TestMessages", "RPC"],
        resources: [.copy("Goldens")]),
    tests("RPC", ["RPC", "MessageRuntime", "WireMessages", "Messages"]),
    tests("RPCTransport", ["RPCTransport", "RPC", "MessageRuntime", "WireMessages", "Messages"] + nio),
    tests(
        "RPCTransportTLS",
        [
            "RPCTransportTLS", "RPCTransport", "RPC", "MessageRuntime", "WireMessages", "Messages",
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
        ] + nio),
    tests(
        "RPCTracing",
        [
            "RPCTracing", "RPC", "MessageRuntime", "WireMessages",
            .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        ]),
    tests("Rules", ["Rules"], resources: [.copy("Vectors")]),
    tests("Storage", ["Storage", crypto]),
    tests("Ledger", everyServiceTest + [crypto]),
    tests("ServiceKit", everyServiceTest + ["ServiceKit", "RPCTransport", "RPCTransportTLS"]),
    tests("Catalog", everyServiceTest + ["CatalogService"]),
    tests("TrainingRecords", everyServiceTest + ["TrainingRecordsService", "CatalogService"]),
    tests("Evaluation", everyServiceTest + ["EvaluationService", crypto]),
    tests("Competition", everyServiceTest + ["CompetitionService", "CatalogService", "TrainingRecordsService"]),
    tests("Awards", everyServiceTest + ["AwardsService", "CatalogService", "TrainingRecordsService"]),
    tests("Gateway", everyServiceTest + ["GatewayService"]),
    // Holds the schemas of all services against Deploy/POSTGRESQL.md.
    tests(
        "Layout",
        [
            "AwardsService", "CatalogService", "CompetitionService", "EvaluationService", "GatewayService",
            "TrainingRecordsService", "Ledger", "Storage",
        ]),
    tests("Conformance", ["Conformance"]),
    tests("SkillsControl", ["skillsctl"]),
    tests("System", everyServiceTest + ["ServiceKit", "RPCTransport", "DemoYear"]),
    // Starts the processes interop-server and catalog, which a build of the tests builds too.
    tests(
        "Interop",
        ["InteropMessages", "MessageRuntime", "WireMessages", "RPC", "RPCTransport", "Ledger", "ServiceKit"],
        exclude: ["Go"]),
    tests("Tidy", []),
]

let fuzzed: [Target.Dependency] = ["MessageRuntime", "WireMessages", "TestMessages", "RPC", "RPCTransport"] + nio

/// libFuzzer brings a main function of its own and wants every module built with its sanitizer: only `Deploy/fuzz` asks for
/// that. In every other build the same targets are played by tests.
let fuzzing: Target =
    Context.environment["SKILLS_FUZZ"] == nil
    ? .testTarget(
        name: "FuzzingTests", dependencies: fuzzed, path: "Tests/FuzzingTests", exclude: ["Main", "Corpus"],
        swiftSettings: strict)
    : .executableTarget(
        name: "fuzz", dependencies: fuzzed, path: "Tests/FuzzingTests", exclude: ["CorpusTests.swift", "Corpus"],
        swiftSettings: strict)

/// What `Deploy/fuzz` and `Deploy/sanitize` build: with everything else they would take half an hour.
let runtime: Set = [
    "CProtobufC", "CSQLite", "CPostgreSQL", "CMessages", "CMessageArena", "MessageRuntime", "WireMessages", "RPC",
    "COpenAPI", "Messages", "RPCTransport", "Storage", "CTestMessages", "TestMessages", "MessageRuntimeTests",
    "RPCTests", "RPCTransportTests", "StorageTests", fuzzing.name,
]
let everything = foundation + services + tools + benchmarks + testing + [fuzzing]
let isRuntimeOnly = Context.environment["SKILLS_RUNTIME_ONLY"] != nil

let package = Package(
    name: "skills-liaoning",
    platforms: [.macOS(.v15)],
    products: [
        // The runtime without the rest: Sources/RPCTransport/README.md.
        .library(name: "RPCRuntime", targets: ["MessageRuntime", "WireMessages", "RPC", "RPCTransport"])
    ]
        + (isRuntimeOnly
            ? []
            : [
                .library(name: "RPCTransportTLS", targets: ["RPCTransportTLS"]),
                .library(name: "RPCTracing", targets: ["RPCTracing"]),
            ]),
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: isRuntimeOnly ? everything.filter { runtime.contains($0.name) } : everything
)
