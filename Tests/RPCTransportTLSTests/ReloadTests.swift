internal import Foundation
internal import RPC
internal import RPCTransport
internal import RPCTransportTLS
internal import Testing
internal import WireMessages

@Suite(.timeLimit(.minutes(2))) struct ReloadTests {
    let certificates: Certificates

    init() throws { certificates = try Certificates() }

    private func trusting(_ authority: String) throws -> ClientSecurity {
        try TLSCredentials(TLSFiles(authorities: certificates.path("\(authority).pem"))).forClient()
    }

    @Test func `new connections use the new certificate, old ones go on`() async throws {
        try certificates.makeAuthority("next")
        try certificates.make("renewed", days: 2, by: "next")
        let reports = Reports()
        let server = try TLSCredentials(try certificates.make("catalog")) { reports.add($0) }
        let before = try #require(server.expiresAt)
        try await withServer(server.forServer()) { address in
            let old = client(address, try trusting("authority"))
            defer { old.close() }
            _ = try await old.unary(Echo.unary, TTRPCRequest(), CallOptions())
            #expect(try await refusal(address, trusting("next")) != nil)

            server.reloadIfChanged()
            #expect(!reports.all.contains { if case .reloaded = $0 { true } else { false } })
            try certificates.replace("catalog", with: "renewed")
            server.reloadIfChanged()
            #expect(try await refusal(address, trusting("next")) == nil)
            #expect(try await refusal(address, trusting("authority")) != nil)
            _ = try await old.unary(Echo.unary, TTRPCRequest(), CallOptions())
        }
        #expect(try #require(server.expiresAt) > before)
        #expect(reports.all.contains(.reloaded(expiresAt: server.expiresAt)))
    }

    @Test func `files that cannot be used leave the old certificate in force, and are told of once`() async throws {
        let reports = Reports()
        let server = try TLSCredentials(try certificates.make("catalog")) { reports.add($0) }
        try certificates.make("other")
        try await withServer(server.forServer()) { address in
            // A certificate whose key has not been written yet.
            try certificates.replace("catalog", with: "other", key: false)
            server.reloadIfChanged()
            server.reloadIfChanged()
            #expect(try await refusal(address, trusting("authority")) == nil)
            try Data("nothing".utf8).write(to: URL(filePath: certificates.path("catalog.pem")))
            server.reloadIfChanged()
            try FileManager.default.removeItem(atPath: certificates.path("catalog.pem"))
            server.reloadIfChanged()
            #expect(try await refusal(address, trusting("authority")) == nil)
            let failures = reports.all.filter { if case .reloadFailed = $0 { true } else { false } }
            #expect(failures.count == 3)
            #expect(failures.allSatisfy { "\($0)".contains("catalog.pem") })
            try certificates.replace("catalog", with: "other")
            server.reloadIfChanged()
            #expect(reports.all.contains { if case .reloaded = $0 { true } else { false } })
            #expect(try await refusal(address, trusting("authority")) == nil)
        }
    }

    @Test func `a client's certificate is reloaded too`() async throws {
        try certificates.makeAuthority("next")
        try certificates.make("renewed", by: "next")
        let server = try TLSCredentials(try certificates.make("catalog"), isMutual: true)
        try certificates.make("caller", by: "next")
        let caller = try TLSCredentials(certificates.files("caller"))
        try await withServer(server.forServer()) { address in
            #expect(await refusal(address, caller.forClient()) != nil)
            try certificates.make("signed")
            try certificates.replace("caller", with: "signed")
            caller.reloadIfChanged()
            #expect(await refusal(address, caller.forClient()) == nil)
        }
    }

    @Test func `files that cannot be used at the start are named`() throws {
        func message(_ files: TLSFiles, isMutual: Bool = false) -> String {
            do {
                _ = try TLSCredentials(files, isMutual: isMutual).forServer()
                return ""
            } catch { return "\(error)" }
        }
        let good = try certificates.make("catalog")
        #expect(message(good).isEmpty)
        #expect(message(TLSFiles(certificate: "/nowhere.pem", key: good.key)).hasPrefix("/nowhere.pem"))
        #expect(message(TLSFiles(certificate: good.certificate, key: "/nowhere.key")).hasPrefix("/nowhere.key"))
        #expect(message(TLSFiles(certificate: good.certificate)).contains("needs its key"))
        #expect(message(TLSFiles(authorities: good.authorities)).contains("needs a certificate"))
        #expect(
            message(TLSFiles(certificate: good.certificate, key: good.key), isMutual: true).contains("authorities"))
        try certificates.make("other")
        let mixed = TLSFiles(certificate: good.certificate, key: certificates.path("other.key"))
        #expect(message(mixed).contains("catalog.pem and its key cannot be used"))
    }
}
