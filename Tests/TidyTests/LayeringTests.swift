import Testing

/// SwiftPM lets a target import whatever its dependencies import; this holds who may import whom.
struct LayeringTests {
    /// Modules that each folder may import, beside the system's; what is not named here it may not.
    static let allowed: [(folder: String, modules: Set<String>)] = [
        ("Sources/MessageRuntime/", ["CProtobufC", "CMessageArena"]),
        ("Sources/RPC/", ["MessageRuntime", "WireMessages"]),
        (
            "Sources/RPCTransport/",
            ["RPC", "MessageRuntime", "WireMessages", "NIOCore", "NIOPosix", "NIOConcurrencyHelpers"]
        ),
        ("Sources/RPCTransportTLS/", ["RPCTransport", "NIOCore", "NIOSSL", "NIOTLS"]),
        ("Sources/RPCTracing/", ["RPC", "MessageRuntime", "Tracing"]),
        ("Sources/Ground/", ["CTables", "Swift"]),
        ("Sources/Rules/", ["Ground"]),
        ("Sources/RequestChecks/", ["MessageRuntime", "RPC", "Ground", "WireMessages", "TypeMessages"]),
        ("Sources/Storage/", ["CSQLite", "CPostgreSQL", "Crypto", "DequeModule"]),
        (
            "Sources/Identity/",
            ["MessageRuntime", "RPC", "WireMessages", "TypeMessages", "LedgerMessages", "Crypto", "Logging"]
        ),
        (
            "Sources/Requests/",
            ["MessageRuntime", "RPC", "RequestChecks", "Ground", "Identity", "WireMessages", "TypeMessages"]
        ),
        (
            "Sources/Ledger/",
            [
                "MessageRuntime", "RPC", "RPCTracing", "RequestChecks", "Ground", "Storage", "Identity", "Requests",
                "WireMessages", "TypeMessages", "LedgerMessages", "CatalogMessages", "Crypto", "Logging",
            ]
        ),
        (
            "Sources/Casework/",
            [
                "MessageRuntime", "RPC", "RequestChecks", "Ground", "Rules", "Storage", "Identity", "Requests",
                "Ledger",
                "WireMessages", "TypeMessages", "CatalogMessages", "CaseworkMessages", "Crypto",
            ]
        ),
        (
            "Sources/Serving/",
            [
                "MessageRuntime", "RPC", "RPCTracing", "RequestChecks", "Ground", "Storage", "Identity", "Requests",
                "Ledger", "Casework", "CaseworkMessages", "WireMessages", "TypeMessages", "HealthMessages",
                "ReflectionMessages", "LedgerMessages",
                "Crypto", "Logging",
            ]
        ),
        (
            "Sources/DemoYear/",
            Set(["MessageRuntime", "RPC", "Ground", "WireMessages", "TypeMessages", "CaseworkMessages"])
                .union(ShapeTests.services.map { "\($0)Messages" })
        ),
    ]

    /// What a service may import beside the contracts of itself and those it asks; Main adds Hosting and its own service.
    static let service: Set<String> = [
        "MessageRuntime", "WireMessages", "TypeMessages", "LedgerMessages", "RPC", "Ground", "Rules", "RequestChecks",
        "Storage", "Identity", "Requests", "Ledger", "Casework", "Serving", "Crypto", "CryptoExtras", "Logging",
        "CQRCode",
    ]
    static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Synchronization", "Glibc", "Dispatch",
    ]

    /// Whose contract each service may import beside its own.
    static let asked: [String: [String]] = [
        "Catalog": [], "TrainingRecords": ["Catalog", "Evaluation"],
        "Evaluation": ["Catalog", "TrainingRecords", "Competition"],
        "Competition": ["Catalog", "TrainingRecords"],
        "Awards": ["Catalog", "TrainingRecords", "Evaluation", "Competition"],
        "Gateway": ["Catalog", "TrainingRecords", "Evaluation", "Competition", "Awards"],
    ]

    static func imports(_ path: String) -> [String] {
        Repository.lines(path).compactMap { line in
            let words = line.split(separator: " ").drop { $0 != "import" }
            guard line.contains("import "), !line.contains("//"), words.count >= 2, !line.hasPrefix("    ") else {
                return nil
            }
            return String(words[words.startIndex + 1])
        }
    }

    @Test(arguments: allowed)
    func `a library imports only what stands below it`(_ rule: (folder: String, modules: Set<String>)) {
        let files = Repository.handwritten.filter { $0.hasPrefix(rule.folder) }
        #expect(!files.isEmpty)
        for path in files {
            for module in Self.imports(path) {
                #expect(rule.modules.union(Self.system).contains(module), "\(path) imports \(module)")
            }
        }
    }

    @Test func `rules and what they stand on are pure: no Foundation, no clock, no I/O`() {
        for path in Repository.handwritten where path.hasPrefix("Sources/Rules/") || path.hasPrefix("Sources/Ground/") {
            for module in Self.imports(path) where module != "Swift" {
                #expect(!Self.system.contains(module), "\(path) imports \(module)")
            }
        }
    }

    @Test func `a service knows no other service, no NIO and no C`() {
        for path in Repository.handwritten where path.hasPrefix("Services/") {
            let folder = String(path.split(separator: "/")[1])
            var modules = Self.service.union(Self.system)
            modules.formUnion(([folder] + Self.asked[folder, default: []]).map { "\($0)Messages" })
            if folder == "Gateway" {
                modules.formUnion([
                    "CaseworkMessages", "EveryContract", "OpenAPIDocument", "Mustache", "NIOCore", "NIOHTTP1",
                    "NIOPosix",
                    "RPCTransport", "RPCTransportTLS", "ServiceLifecycle",
                ])
            }
            if path.contains("/Main/") { modules.formUnion(["Hosting", "\(folder)Service"]) }
            for module in Self.imports(path) { #expect(modules.contains(module), "\(path) imports \(module)") }
        }
    }

    @Test func `every import in Sources and Services says its access level`() {
        for path in Repository.handwritten where path.hasPrefix("Sources/") || path.hasPrefix("Services/") {
            for line in Repository.lines(path) where line.hasPrefix("import ") {
                Issue.record("\(path): \(line)")
            }
        }
    }
}
