package import GatewayMessages
package import RPC
internal import Storage

extension GatewayService {
    /// An account that the caller may see; of others there is none.
    package func getAccount(_ request: GetAccountRequest.Checked, _ call: Call) async throws -> Account {
        let account = try await database.read { try AccountStore.existing(request.accountName, in: $0) }
        guard account.isVisible(to: call.identity) else { throw GatewayError.accountNotFound }
        return account
    }
}
