internal import Ledger
internal import Requests
package import GatewayMessages
package import RPC
internal import Rules
internal import WireMessages

extension GatewayService {
    package func publishBulletin(_ request: PublishBulletinRequest, _ call: Call) async throws -> Bulletin {
        let month = try RequestField.month(request.month, "month")
        guard call.day > month.lastDay else { throw GatewayError.monthNotOver }
        let isPublished = try await database.read { [bulletins] transaction in
            try bulletins.find(month, in: transaction) != nil
        }
        guard !isPublished else { throw GatewayError.bulletinPublished }
        var made = try await bulletin(of: month, call)
        guard !made.partial else { throw GatewayError.serviceDown(Self.missing(made)) }
        made.published = true
        made.publishedAt = Timestamp(call.now)
        return try await database.write(call, request) { [bulletins, made] write in
            guard try bulletins.publish(made, for: month, in: write) else { throw GatewayError.bulletinPublished }
            try write.record(
                "bulletin.published", subject: month.description, region: nil, made,
                articles: [BulletinStandings.citation])
            return made
        }
    }

    private static func missing(_ bulletin: Bulletin) -> String {
        let tasks = Set(bulletin.tasks.filter(\.unavailable).map(\.task))
        return Set(BulletinTaskPlan.all.filter { tasks.contains($0.task) }.map(\.process)).sorted()
            .joined(separator: "、")
    }
}
