import GatewayMessages
import GatewayService
import Ground
import RPC
import ServiceTesting
import Storage
import Testing

/// A published bulletin can be made again from the ledgers, bit for bit, at any time.
struct ReproduceBulletinTests {
    private static let month = ReproduceBulletinRequest(month: "2022-12")

    private static func published(_ peers: LedgerPeers) async throws -> (TestService<GatewayService>, BulletinsClient) {
        try await peers.play(0..<16)
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let bulletins = GatewayContract.Clients(gateway.channel(as: .province)).bulletins
        await expectRefusal(.notFound, "BULLETIN_NOT_PUBLISHED") { try await bulletins.reproduceBulletin(month) }
        _ = try await bulletins.publishBulletin(PublishBulletinRequest(month: "2022-12"))
        return (gateway, bulletins)
    }

    @Test func `it comes out the same years later, whatever came since`() async throws {
        let peers = try await LedgerPeers()
        let (gateway, bulletins) = try await Self.published(peers)
        try await peers.play(16..<30)
        gateway.day = try #require(CivilDay("2025-06-01"))
        let made = try await bulletins.reproduceBulletin(Self.month)
        #expect(made.identical && made.differingTasks.isEmpty)
        #expect(made.publishedSHA256.count == 32 && made.publishedSHA256 == made.reproducedSHA256)
    }

    @Test(.sqliteOnly) func `a ledger that was altered is told`() async throws {
        let peers = try await LedgerPeers()
        let (_, bulletins) = try await Self.published(peers)
        let database = try #require(peers.database("training-records"))
        try await database.write(Act(actor: "x", role: "x", right: "x", instantNanoseconds: 0)) { write in
            try write.execute("UPDATE counter_entry SET person_times = person_times + 1 WHERE task = 'vouchers.issued'")
            try write.record(Change(kind: "thing.altered", subject: "x"))
        }
        let made = try await bulletins.reproduceBulletin(Self.month)
        #expect(!made.identical && made.differingTasks == ["vouchers.issued"])
    }

    @Test func `an auditor may have it made, a city may not`() async throws {
        let peers = try await LedgerPeers()
        let (gateway, _) = try await Self.published(peers)
        let auditor = GatewayContract.Clients(gateway.channel(as: .auditor)).bulletins
        #expect(try await auditor.reproduceBulletin(Self.month).identical)
        await expectRefusal(.permissionDenied) {
            try await GatewayContract.Clients(gateway.channel(as: .cityBureau("210100"))).bulletins
                .reproduceBulletin(Self.month)
        }
    }
}
