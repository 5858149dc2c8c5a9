// swift-tools-version: 6.3
import Foundation
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

/// The generated Swift modules of these proto packages.
func messages(_ packages: String...) -> [Target.Dependency] {
    packages.map { .target(name: $0 + "Messages") }
}

func library(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: documents(name), resources: resources,
        swiftSettings: strict)
}

/// What a target's folder has beside the code.
func documents(_ name: String) -> [String] {
    let documented: [String: [String]] = [
        "RPCTransport": ["PROTOCOL.md", "README.md"], "RPCTransportTLS": ["README.md"], "Ground": ["Tables"],
        "Rules": ["README.md"],
    ]
    return documented[name, default: []]
}

/// The migrations of a service, which `Protos/generate.sh` takes into `Migrations.swift`.
func migrations(of service: String) -> [String] {
    let folder = Context.packageDirectory + "/Services/" + service
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".sql") }.sorted()
}

/// The templates and the style sheet of the portal's pages, which are compiled in: whatever stands in its folder.
func portalFiles() -> [Resource] {
    let folder = Context.packageDirectory + "/Services/Gateway/Portal"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".css") }.sorted().map {
        .embedInCode("Portal/" + $0)
    }
}

/// One process: a library with its handlers, stores and migrations, and an executable that only starts it.
func service(
    _ folder: String, process: String, asks peers: [String] = [], _ dependencies: [Target.Dependency] = [],
    resources: [Resource] = [], linked: [LinkerSetting] = linkedForUse
) -> [Target] {
    let everyService: [Target.Dependency] = [
        "MessageRuntime", "RPC", "Ground", "Rules", "RequestChecks", "Storage", "Requests", "Ledger", "Casework",
        "Serving",
        "Identity",
        logging,
    ]
    let contracts = (["Wire", "Type", "Ledger", folder] + peers).map { Target.Dependency.target(name: $0 + "Messages") }
    return [
        .target(
            name: "\(folder)Service", dependencies: everyService + contracts + dependencies, path: "Services/\(folder)",
            exclude: ["Main", "README.md"] + migrations(of: folder), resources: resources,
            swiftSettings: strict),
        .executableTarget(
            name: process, dependencies: [.target(name: "\(folder)Service"), "Hosting"],
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
    // Loads Debian's libqrencode4 when a code is asked for.
    .target(name: "CQRCode", path: "Sources/CQRCode"),
    .target(name: "CMessageArena", dependencies: ["CProtobufC"], path: "Sources/CMessageArena"),
    library("MessageRuntime", ["CMessageArena", "CProtobufC"]),
    library("RPC", ["MessageRuntime", "WireMessages"]),
    // The tables of Ground as C arrays: SwiftPM's embedInCode takes over a minute for the occupations.
    .target(name: "CTables", path: "Sources/CTables"),
    library("Ground", ["CTables"]),
    library("Rules", ["Ground"]),
    library("RequestChecks", ["MessageRuntime", "RPC", "Ground"] + messages("Wire", "Type")),
    library("RPCTransport", ["RPC", "MessageRuntime", "WireMessages"] + nio),
    library(
        "RPCTransportTLS",
        [
            "RPCTransport", .product(name: "NIOSSL", package: "swift-nio-ssl"),
            .product(name: "NIOTLS", package: "swift-nio"),
        ] + nio),
    library("RPCTracing", ["RPC", "MessageRuntime", .product(name: "Tracing", package: "swift-distributed-tracing")]),
    library(
        "Storage", ["CSQLite", "CPostgreSQL", crypto, .product(name: "DequeModule", package: "swift-collections")]),
    library(
        "Identity",
        [
            "RPC", "MessageRuntime", logging, crypto,
        ] + messages("Wire", "Type", "Ledger")),
    library(
        "Requests",
        [
            "MessageRuntime", "RPC", "RequestChecks", "Ground", "Identity",
        ] + messages("Wire", "Type")),
    library(
        "Ledger",
        [
            logging, "MessageRuntime", "RPC", "RPCTracing", "RequestChecks", "Ground", "Storage", "Identity",
            "Requests", crypto,
        ] + messages("Wire", "Type", "Ledger", "Catalog")),
    library(
        "Casework",
        [
            "MessageRuntime", "RPC", "RequestChecks", "Ground", "Rules", "Storage", "Identity", "Requests", "Ledger",
            crypto,
        ] + messages("Wire", "Type", "Catalog", "Casework")),
    library(
        "Serving",
        [
            logging, "MessageRuntime", "RPC", "RPCTracing", "RequestChecks", "Ground", "Storage", "Identity",
            "Requests", "Ledger", "Casework",
        ] + messages("Wire", "Type", "Health", "Reflection", "Ledger", "Casework")),
    library(
        "Hosting",
        [
            "RPC", "RPCTracing", "RPCTransport", "RPCTransportTLS", "MessageRuntime", "Ground", "Storage", "Identity",
            "Requests", "Ledger", "Serving", logging, .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ] + messages("Wire") + nio),
]

/// The generated modules of a proto package: one of C, one of Swift.
func contract(_ package: String, importing packages: [String] = [], rpc: Bool = true) -> [Target] {
    let imported = packages.map { "\($0)Messages" }
    return [
        .target(
            name: "C\(package)Messages", dependencies: ["CProtobufC"] + imported.map { .target(name: "C" + $0) },
            path: "Sources/Contract/\(package)/C"),
        .target(
            name: "\(package)Messages",
            dependencies: ["MessageRuntime", "CProtobufC", .target(name: "C\(package)Messages")]
                + (rpc ? ["RPC", "RequestChecks", "Ground"] : [])
                + imported.flatMap { [.target(name: $0), .target(name: "C" + $0)] },
            path: "Sources/Contract/\(package)/Swift", swiftSettings: strict),
    ]
}

let contracts: [Target] =
    contract("Wire", rpc: false)
    + contract("Type", rpc: false)
    + contract("Health")
    + contract("Reflection", importing: ["Type"])
    + contract("Ledger", importing: ["Wire", "Type"])
    + contract("Casework", importing: ["Wire", "Type"])
    + contract("Catalog", importing: ["Wire", "Type"])
    + contract("TrainingRecords", importing: ["Wire", "Type", "Catalog"])
    + contract("Evaluation", importing: ["Wire", "Type", "Catalog"])
    + contract("Competition", importing: ["Wire", "Type"])
    + contract("Awards", importing: ["Wire", "Type"])
    + contract(
        "Gateway",
        importing: ["Wire", "Type", "Casework", "Awards", "Competition", "Evaluation", "Catalog", "TrainingRecords"])
    + [
        .target(
            name: "EveryContract",
            dependencies: ["MessageRuntime", "RPC"]
                + messages(
                    "Wire", "Type", "Health", "Reflection", "Ledger", "Casework", "Catalog", "TrainingRecords",
                    "Evaluation",
                    "Competition",
                    "Awards", "Gateway"),
            path: "Sources/Contract/Every/Swift", swiftSettings: strict),
        // As a C array: see CTables.
        .target(name: "COpenAPI", path: "Sources/Contract/OpenAPI/C", exclude: ["openapi.json"]),
        .target(
            name: "OpenAPIDocument", dependencies: ["COpenAPI"], path: "Sources/Contract/OpenAPI/Swift",
            swiftSettings: strict),
    ]

/// What reads or makes messages of every service: clients and tests.
let everyContract = messages(
    "Wire", "Type", "Health", "Reflection", "Ledger", "Casework", "Catalog", "TrainingRecords", "Evaluation",
    "Competition",
    "Awards",
    "Gateway")

let services: [Target] =
    service("Catalog", process: "catalog")
    + service("TrainingRecords", process: "training-records", asks: ["Catalog", "Evaluation"], [crypto])
    + service(
        "Evaluation", process: "evaluation", asks: ["Catalog", "TrainingRecords", "Competition"], [crypto])
    + service("Competition", process: "competition", asks: ["Catalog", "TrainingRecords"])
    + service("Awards", process: "awards", asks: ["Catalog", "TrainingRecords", "Evaluation", "Competition"])
    + service(
        "Gateway", process: "gateway",
        asks: ["Catalog", "TrainingRecords", "Evaluation", "Competition", "Awards"],
        [
            "OpenAPIDocument", "EveryContract", "CQRCode", "CaseworkMessages",
            crypto, .product(name: "CryptoExtras", package: "swift-crypto"),
            "RPCTransport", "RPCTransportTLS", .product(name: "NIOHTTP1", package: "swift-nio"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "Mustache", package: "swift-mustache"),
        ] + nio, resources: portalFiles(),
        // With Swift's libraries outside: measured when it decoded percent signs by Foundation, and not since.
        linked: [])

let tools: [Target] = [
    library(
        "DemoYear",
        ["MessageRuntime", "RPC", "Ground"]
            + messages(
                "Wire", "Type", "Casework", "Catalog", "TrainingRecords", "Evaluation", "Competition", "Awards",
                "Gateway")),
    .executableTarget(
        name: "skillsctl",
        dependencies: [
            "DemoYear", "MessageRuntime", "RPC", "RPCTransport",
            "RPCTransportTLS", "EveryContract", "Ground", "Identity", "Requests", "Ledger", "Serving", "Storage",
            crypto,
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ] + everyContract, path: "Sources/skillsctl", swiftSettings: strict),
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
            "TrainingRecordsService", "EvaluationService", "Storage", "Identity", "Ledger", "Serving", "RPC",
            "RPCTransport",
            "Ground",
        ] + messages("TrainingRecords", "Evaluation", "Gateway"), path: "Tests/Benchmarks/volume/VolumeBenchmark",
        swiftSettings: strict),
]

let everyServiceTest: [Target.Dependency] =
    [
        "MessageRuntime", "RPC", "Ground", "Rules", "RequestChecks", "Storage", "Identity", "Requests", "Ledger",
        "Casework", "Serving",
        "ServiceTesting",
    ] + everyContract

let testing: [Target] = [
    .target(
        name: "ServiceTesting",
        dependencies: [
            "MessageRuntime", "RPC", "Ground", "Storage", "Identity", "Requests", "Ledger", "Casework", "Serving",
            crypto,
        ]
            + messages("Wire", "Catalog", "Type"),
        path: "Tests/ServiceTesting", swiftSettings: strict),
    .target(name: "CTestMessages", dependencies: ["CWireMessages", "CProtobufC"], path: "Tests/CTestMessages"),
    .target(
        name: "TestMessages", dependencies: ["MessageRuntime", "WireMessages", "CWireMessages", "CTestMessages"],
        path: "Tests/TestMessages", exclude: ["Protos"], swiftSettings: strict),
    .target(name: "CInteropMessages", dependencies: ["CWireMessages", "CProtobufC"], path: "Tests/CInteropMessages"),
    .target(
        name: "InteropMessages",
        dependencies: ["MessageRuntime", "WireMessages", "RPC", "CWireMessages", "CInteropMessages"],
        path: "Tests/InteropMessages", exclude: ["Protos"], swiftSettings: strict),
    .executableTarget(
        name: "interop-server",
        dependencies: [
            "InteropMessages", "WireMessages", "RPC", "RPCTransport", "Ledger", "Serving", "Hosting", logging,
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ], path: "Tests/InteropServer", swiftSettings: strict, linkerSettings: linkedForUse),
    .target(name: "Conformance", path: "Tests/Conformance", exclude: ["Main", "README.md"], swiftSettings: strict),
    .executableTarget(
        name: "ttrpc-conformance",
        dependencies: ["Conformance", .product(name: "ArgumentParser", package: "swift-argument-parser")],
        path: "Tests/Conformance/Main", swiftSettings: strict),
    tests(
        "MessageRuntime", ["MessageRuntime", "TestMessages", "RPC", "EveryContract"] + everyContract,
        resources: [.copy("Goldens")]),
    tests("RPC", ["RPC", "MessageRuntime", "WireMessages"]),
    tests("RPCTransport", ["RPCTransport", "RPC", "MessageRuntime"] + messages("Wire", "Health") + nio),
    tests(
        "RPCTransportTLS",
        [
            "RPCTransportTLS", "RPCTransport", "RPC", "MessageRuntime", "WireMessages",
            .product(name: "NIOSSL", package: "swift-nio-ssl"),
        ] + nio),
    tests(
        "RPCTracing",
        [
            "RPCTracing", "RPC", "MessageRuntime", "WireMessages",
            .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        ]),
    tests("Ground", ["Ground"], resources: [.copy("Vectors")]),
    tests("Rules", ["Ground", "Rules"], resources: [.copy("Vectors")]),
    tests("Storage", ["Storage", crypto]),
    tests("Identity", everyServiceTest + [crypto]),
    tests("RequestChecks", everyServiceTest),
    tests("Requests", everyServiceTest),
    tests("Ledger", everyServiceTest + [crypto]),
    tests("Casework", everyServiceTest),
    tests("Serving", everyServiceTest),
    tests("Hosting", everyServiceTest + ["Hosting", "RPCTransport", "RPCTransportTLS"] + nio),
    tests("Catalog", everyServiceTest + ["CatalogService"]),
    tests("TrainingRecords", everyServiceTest + ["TrainingRecordsService", "CatalogService", crypto]),
    tests("Evaluation", everyServiceTest + ["EvaluationService", crypto]),
    tests("Competition", everyServiceTest + ["CompetitionService", "CatalogService", "TrainingRecordsService"]),
    tests(
        "Awards",
        everyServiceTest
            + [
                "AwardsService", "CatalogService", "TrainingRecordsService", "EvaluationService", "CompetitionService",
            ]),
    tests(
        "Gateway",
        everyServiceTest + ["GatewayService", "OpenAPIDocument", .product(name: "NIOHTTP1", package: "swift-nio")] + nio
    ),
    // Holds the schemas of all services against Deploy/POSTGRESQL.md.
    tests(
        "Layout",
        [
            "AwardsService", "CatalogService", "CompetitionService", "EvaluationService", "GatewayService",
            "TrainingRecordsService", "Ledger", "Casework", "Serving", "Storage",
        ]),
    tests("Conformance", ["Conformance"]),
    tests("SkillsControl", ["skillsctl", "RPC", crypto]),
    tests("System", everyServiceTest + ["Hosting", "RPCTransport", "DemoYear"], exclude: ["Portal", "Access"]),
    // Starts the processes interop-server and catalog, which a build of the tests builds too.
    tests(
        "Interop",
        ["InteropMessages", "MessageRuntime", "WireMessages", "RPC", "RPCTransport", "Ledger", "Serving", "Hosting"],
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
    "CProtobufC", "CSQLite", "CPostgreSQL", "CMessageArena", "CTables", "Ground", "RequestChecks", "MessageRuntime",
    "RPC", "RPCTransport", "Storage",
    "CTestMessages", "TestMessages", "MessageRuntimeTests",
    "RPCTests", "RPCTransportTests", "StorageTests", fuzzing.name,
]
let everything = foundation + contracts + services + tools + benchmarks + testing + [fuzzing]
let isRuntimeOnly = Context.environment["SKILLS_RUNTIME_ONLY"] != nil
/// What `Deploy/run` builds, and images are made of: the processes and skillsctl, no tests and no benchmarks.
let isProcessesOnly = Context.environment["SKILLS_PROCESSES_ONLY"] != nil
/// What a build is narrowed to while one works on a part: `SKILLS_TESTS=Catalog,Rules` builds these tests and what they stand on.
let wantedTests = Context.environment["SKILLS_TESTS"]?.split(separator: ",").map { "\($0)Tests" }

/// Tests that start processes, which they do not link.
let startsProcesses =
    wantedTests.map { !Set(["SystemTests", "InteropTests", "ConformanceTests"]).isDisjoint(with: $0) } ?? false
let processes = (services + tools + testing).filter { $0.type == .executable }.map(\.name)

/// These targets among all, and what they depend on.
func closure(of names: [String], in targets: [Target]) -> [Target] {
    let byName = Dictionary(uniqueKeysWithValues: targets.map { ($0.name, $0) })
    var (wanted, reached) = (names, Set<String>())
    while let name = wanted.popLast() {
        guard let target = byName[name], reached.insert(name).inserted else { continue }
        wanted += target.dependencies.compactMap { dependency in
            switch dependency {
            case .targetItem(let name, _), .byNameItem(let name, _): name
            default: nil
            }
        }
    }
    return targets.filter { reached.contains($0.name) }
}

let built =
    if isRuntimeOnly {
        everything.filter { runtime.contains($0.name) || contracts.map(\.name).contains($0.name) }
    } else if isProcessesOnly {
        foundation + contracts + services + tools
    } else if let wantedTests {
        closure(of: wantedTests + (startsProcesses ? processes : []), in: everything)
    } else {
        everything
    }

let package = Package(
    name: "skills-liaoning",
    platforms: [.macOS(.v15)],
    products: (wantedTests != nil
        ? []
        // The runtime without the rest: Sources/RPCTransport/README.md.
        : [.library(name: "RPCRuntime", targets: ["MessageRuntime", "WireMessages", "RPC", "RPCTransport"])])
        + (isRuntimeOnly || wantedTests != nil
            ? []
            : [
                .library(name: "RPCTransportTLS", targets: ["RPCTransportTLS"]),
                .library(name: "RPCTracing", targets: ["RPCTracing"]),
            ]),
    // Exact, so that a release of one of them gets in only with a change here. What they take in turn is theirs to say.
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", exact: "1.7.3"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: built
)
