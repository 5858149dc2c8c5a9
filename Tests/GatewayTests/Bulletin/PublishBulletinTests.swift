import GatewayMessages
import GatewayService
import LedgerMessages
import RPC
import ServiceTesting
import Testing

/// A bulletin is published once, whole, and then frozen.
struct PublishBulletinTests {
    private static let month = PublishBulletinRequest(month: "2022-12")

    @Test func `a published month is frozen, and published once`() async throws {
        let peers = StandInPeers(
            counted: [CounterSum(task: "vouchers.issued", regionCode: "210100", personTimes: 7, persons: 5)])
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        let bulletins = GatewayContract.Clients(gateway.channel(as: .province)).bulletins
        let published = try await bulletins.publishBulletin(Self.month)
        #expect(published.published && published.publishedAt != nil && !published.partial)
        await expectRefusal(.alreadyExists, "BULLETIN_ALREADY_PUBLISHED") {
            try await bulletins.publishBulletin(Self.month)
        }
        peers.stop("training-records")
        #expect(try await bulletins.getBulletin(GetBulletinRequest(month: "2022-12")) == published)
    }

    @Test func `a bulletin with a hole is not published`() async throws {
        let peers = StandInPeers()
        peers.stop("training-records")
        let gateway = try await TestService<GatewayService>(on: "2023-01-11", peers: peers.channels)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await GatewayContract.Clients(gateway.channel(as: .province)).bulletins.publishBulletin(Self.month)
        }
    }

    @Test func `a month that is not over is not published`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2022-12-31", peers: StandInPeers().channels)
        await expectRefusal(.failedPrecondition, "MONTH_NOT_OVER", field: "month") {
            try await GatewayContract.Clients(gateway.channel(as: .province)).bulletins.publishBulletin(Self.month)
        }
    }
}
