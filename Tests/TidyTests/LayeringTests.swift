import Testing

/// SwiftPM lets a target import whatever its dependencies import; this holds who may import whom.
struct LayeringTests {
    /// Modules of ours that each folder may import; what is not named here it may not.
    static let allowed: [(folder: String, modules: Set<String>)] = [
        ("Sources/MessageRuntime/", ["CProtobufC", "CMessageArena"]),
        ("Sources/WireMessages/", ["MessageRuntime", "CMessages", "CProtobufC"]),
        ("Sources/RPC/", ["MessageRuntime", "WireMessages"]),
        ("Sources/Messages/", ["MessageRuntime", "WireMessages", "RPC", "CMessages", "CProtobufC", "COpenAPI"]),
        ("Sources/Ground/", ["CTables"]),
        ("Sources/Rules/", ["Ground"]),
        (
            "Sources/RPCTransport/",
            ["RPC", "MessageRuntime", "WireMessages", "NIOCore", "NIOPosix", "NIOConcurrencyHelpers"]
        ),
        ("Sources/RPCTransportTLS/", ["RPCTransport", "NIOCore", "NIOSSL", "NIOTLS"]),
        (
            "Sources/RPCTracing/", ["RPC", "MessageRuntime", "Tracing"]
        ),
        ("Sources/Storage/", ["CSQLite", "CPostgreSQL", "Crypto"]),
        (
            "Sources/Ledger/",
            [
                "MessageRuntime", "WireMessages", "Messages", "RPC", "RPCTracing", "Ground", "Storage", "Crypto",
                "Logging",
            ]
        ),
        ("Sources/DemoYear/", ["MessageRuntime", "WireMessages", "Messages", "RPC", "Ground"]),
    ]

    /// What a service may import besides the standard library; Main adds ServiceKit and its own service.
    static let service: Set<String> = [
        "MessageRuntime", "WireMessages", "Messages", "RPC", "Ground", "Rules", "Storage", "Ledger", "Crypto",
        "Logging",
        "CryptoExtras",
    ]
    static let system: Set<String> = ["Foundation", "FoundationEssentials", "Synchronization", "Glibc", "Dispatch"]

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
        for path in Repository.handwritten where path.hasPrefix(rule.folder) {
            for module in Self.imports(path) {
                #expect(rule.modules.union(Self.system).contains(module), "\(path) imports \(module)")
            }
        }
    }

    @Test func `rules and what they stand on are pure: no Foundation, no clock, no I/O`() {
        for path in Repository.handwritten where path.hasPrefix("Sources/Rules/") || path.hasPrefix("Sources/Ground/") {
            for module in Self.imports(path) { #expect(!Self.system.contains(module), "\(path) imports \(module)") }
        }
    }

    @Test func `a service knows no other service, no NIO and no C`() {
        for path in Repository.handwritten where path.hasPrefix("Services/") {
            let folder = String(path.split(separator: "/")[1])
            var modules = Self.service.union(Self.system)
            if folder == "Gateway" {
                modules.formUnion([
                    "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOPosix", "RPCTransport", "RPCTransportTLS",
                    "ServiceLifecycle",
                ])
            }
            if path.contains("/Main/") { modules.formUnion(["ServiceKit", "\(folder)Service"]) }
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
