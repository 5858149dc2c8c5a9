internal import CatalogMessages
internal import Ledger
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

/// The ends of audit trails, kept by others.
struct AuditHeadTests {
    private static func write(_ key: String, to notebook: TestService<NotebookService>) async throws {
        _ = try await CatalogContract.Clients(notebook.channel(as: .province)).policyBooks.setCityFigure(
            SetCityFigureRequest(regionCode: "210100", key: key, value: 1))
    }

    private static func exchange(
        _ follower: TestService<FollowingService>, _ catalog: TestService<NotebookService>
    ) async throws {
        try await follower.environment.auditHeads.exchange(
            with: "catalog", over: catalog.channel(as: .service("awards")))
    }

    @Test func `each keeps the end of the other's trail, and auditors see it`() async throws {
        let catalog = try await TestService<NotebookService>()
        let awards = try await TestService<FollowingService>(peers: ["catalog": catalog.channel])
        try await Self.write("a", to: catalog)
        _ = try await awards.follow()
        try await Self.exchange(awards, catalog)
        try await Self.write("b", to: catalog)
        _ = try await awards.follow()
        try await Self.exchange(awards, catalog)
        let kept = try await LedgerClient(awards.channel(as: .auditor)).listAuditHeads(
            ListAuditHeadsRequest(of: "catalog"))
        #expect(kept.heads.map(\.sequence) == [1, 2] && kept.heads.allSatisfy { $0.process == "catalog" })
        #expect(try await catalog.database.feedHash(at: 2) == kept.heads.last?.hash)
        let others = try await LedgerClient(catalog.channel(as: .auditor)).listAuditHeads(ListAuditHeadsRequest())
        #expect(others.heads.map(\.process) == ["awards", "awards"])
        #expect(awards.environment.auditHeads.brokenTrails.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await LedgerClient(awards.channel(as: .cityBureau("210100"))).listAuditHeads(ListAuditHeadsRequest())
        }
    }

    @Test func `a head that another process signed, or nobody, is not kept`() async throws {
        let catalog = try await TestService<NotebookService>()
        let awards = try await TestService<FollowingService>(peers: ["catalog": catalog.channel])
        let own = try await awards.environment.auditHeads.own()
        let ledger = LedgerClient(catalog.channel(as: .service("awards")))
        var forged = own
        forged.sequence = 7
        forged.hash = [UInt8](repeating: 1, count: 32)
        let stranger = try await catalog.environment.auditHeads.own()
        for head in [forged, stranger, AuditHead()] {
            await expectRefusal(.invalidArgument, "AUDIT_HEAD_INVALID") { try await ledger.exchangeAuditHeads(head) }
        }
        #expect(try await ledger.exchangeAuditHeads(own).process == "catalog")
        await expectRefusal(.permissionDenied, "SERVICE_NOT_ALLOWED") {
            try await LedgerClient(catalog.channel(as: .service("catalog"))).exchangeAuditHeads(own)
        }
    }

    @Test func `a trail that was rewritten with its hashes is noticed`() async throws {
        let catalog = try await TestService<NotebookService>()
        let awards = try await TestService<FollowingService>(peers: ["catalog": catalog.channel])
        try await Self.write("a", to: catalog)
        _ = try await awards.follow()
        try await Self.exchange(awards, catalog)
        // Another database of the catalog, sound in itself.
        let rewritten = try await TestService<NotebookService>()
        try await Self.write("z", to: rewritten)
        #expect(try await rewritten.database.verifyAudit().firstBroken == nil)
        try await Self.exchange(awards, rewritten)
        #expect(awards.environment.auditHeads.brokenTrails == ["catalog"])
    }
}
