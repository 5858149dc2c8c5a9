import GatewayService
import GatewayMessages
import RPC
import ServiceTesting
import Testing

/// A bulletin says what it could not ask, and is not published with a hole.
struct BulletinTests {
    @Test func `with every service down the bulletin is partial and cannot be published`() async throws {
        let down = LateChannel()
        let gateway = try await TestService<GatewayService>(
            on: "2023-01-05",
            peers: [
                "catalog": down, "training-records": down, "evaluation": down, "competition": down, "awards": down,
            ])
        let province = GatewayContract.Clients(gateway.channel(as: .province))
        let bulletin = try await province.bulletins.getBulletin(GetBulletinRequest(month: "2022-12"))
        #expect(bulletin.partial && !bulletin.published)
        #expect(bulletin.tasks.contains { $0.task == "vouchers.issued" && $0.unavailable && $0.lines.isEmpty })
        await expectRefusal(.unavailable, "SERVICE_DOWN") {
            try await province.bulletins.publishBulletin(PublishBulletinRequest(month: "2022-12"))
        }
    }

    @Test(arguments: ["", "2022", "2022-13", "2022-1", "x"])
    func `a malformed month is refused`(month: String) async throws {
        let gateway = try await TestService<GatewayService>(on: "2023-01-05")
        await expectRefusal(.invalidArgument) {
            try await GatewayContract.Clients(gateway.channel(as: .anonymous)).bulletins.getBulletin(
                GetBulletinRequest(month: month))
        }
    }

    @Test func `a month that is not over is not published`() async throws {
        let gateway = try await TestService<GatewayService>(on: "2022-12-31")
        await expectRefusal(.failedPrecondition, "MONTH_NOT_OVER") {
            try await GatewayContract.Clients(gateway.channel(as: .province)).bulletins.publishBulletin(
                PublishBulletinRequest(month: "2022-12"))
        }
    }
}
