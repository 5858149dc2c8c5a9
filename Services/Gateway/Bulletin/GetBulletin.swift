internal import Requests
package import GatewayMessages
package import RPC

extension GatewayService {
    package func getBulletin(_ request: GetBulletinRequest, _ call: Call) async throws -> Bulletin {
        let month = try RequestField.month(request.month, "month")
        let published = try await database.read { [bulletins] transaction in
            try bulletins.find(month, in: transaction)
        }
        if let published { return published }
        return try await bulletin(of: month, call)
    }
}
