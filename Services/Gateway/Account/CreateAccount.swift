internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Opens an account with the hash of its secret.
    package func createAccount(_ request: CreateAccountRequest.Checked, _ call: Call) async throws -> Account {
        let account = try Account(opening: request)
        let secret = try await hashing.run { try AccountSecret(request.secret) }
        return try await database.write(call, request) { write in
            try AccountStore.add(account, secret: secret, in: write)
            try write.record("account.created", subject: account.accountName, region: request.regionCode, account)
            return account
        }
    }
}
