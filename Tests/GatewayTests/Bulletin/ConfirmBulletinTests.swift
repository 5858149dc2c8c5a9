import GatewayMessages
import GatewayService
import Ground
import RPC
import ServiceTesting
import Testing

/// Cities confirm their lines, then the province publishes.
struct ConfirmBulletinTests {
    private static let month = "2022-12"

    private static func confirm(
        _ gateway: TestService<GatewayService>, _ region: String
    ) async throws -> BulletinConfirmation {
        try await GatewayContract.Clients(gateway.channel(as: .cityBureau(region))).bulletins.confirmBulletin(
            ConfirmBulletinRequest(month: month, regionCode: region))
    }

    private static func publish(_ gateway: TestService<GatewayService>) async throws -> Bulletin {
        try await GatewayContract.Clients(gateway.channel(as: .province)).bulletins.publishBulletin(
            PublishBulletinRequest(month: month))
    }

    private static func bulletin(_ gateway: TestService<GatewayService>) async throws -> Bulletin {
        try await GatewayContract.Clients(gateway.channel(as: .anonymous)).bulletins.getBulletin(
            GetBulletinRequest(month: month))
    }

    @Test func `it is published once every city has confirmed what its lines are`() async throws {
        let peers = try await LedgerPeers()
        try await peers.play(0..<8)
        let gateway = try await TestService<GatewayService>(on: "2023-01-02", peers: peers.channels)
        await expectRefusal(.failedPrecondition, "BULLETIN_NOT_CONFIRMED") { try await Self.publish(gateway) }
        for region in RegionCode.cities { #expect(try await Self.confirm(gateway, region.code).stands) }
        // 沈阳's lines change once more.
        try await peers.play(8..<9)
        let changed = try await Self.bulletin(gateway).confirmations
        #expect(changed.count == 15 && changed.filter { !$0.stands }.map(\.regionCode) == ["210100"])
        await expectRefusal(.failedPrecondition, "BULLETIN_NOT_CONFIRMED") { try await Self.publish(gateway) }
        _ = try await Self.confirm(gateway, "210100")
        let published = try await Self.publish(gateway)
        #expect(published.confirmations.count == 15 && published.confirmations.allSatisfy(\.stands))
        #expect(published.sources.count == 5)
        await expectRefusal(.alreadyExists, "BULLETIN_ALREADY_PUBLISHED") { try await Self.confirm(gateway, "210200") }
    }

    @Test func `who lets the days pass keeps no bulletin back`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2023-01-10", peers: StandInPeers().channels)
        _ = try await Self.confirm(gateway, "210200")
        await expectRefusal(.failedPrecondition, "BULLETIN_NOT_CONFIRMED") { try await Self.publish(gateway) }
        gateway.day = try #require(CivilDay("2023-01-11"))
        #expect(try await Self.publish(gateway).confirmations.map(\.regionCode) == ["210200"])
    }

    @Test func `a city confirms its own lines, of a month that is over, when all of them are known`() async throws {
        let peers = StandInPeers()
        let gateway = try await TestService<GatewayService>(on: "2022-12-31", peers: peers.channels)
        await expectRefusal(.failedPrecondition, "MONTH_NOT_OVER") { try await Self.confirm(gateway, "210100") }
        gateway.day = try #require(CivilDay("2023-01-01"))
        peers.stop("evaluation")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.confirm(gateway, "210100") }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await GatewayContract.Clients(gateway.channel(as: .cityBureau("210200"))).bulletins.confirmBulletin(
                ConfirmBulletinRequest(month: Self.month, regionCode: "210100"))
        }
    }

    @Test func `without the figure of the days nothing is decided`() async throws {
        let book = PolicyBook.firstEdition
        let figures = book.figures.filter { $0.key != "bulletin.confirmation.max_days" }
        let gateway = try await TestService<GatewayService>(
            on: "2023-01-11", peers: StandInPeers().channels,
            policy: PolicyBook(edition: book.edition, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.publish(gateway) }
    }
}
