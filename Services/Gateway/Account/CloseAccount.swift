internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Closes an account, once, and ends its identities.
    package func closeAccount(_ request: CloseAccountRequest.Checked, _ call: Call) async throws -> Account {
        let account = try await database.write(call, request) { write in
            var account = try Self.managed(request.accountName, by: call, in: write)
            try AccountStore.close(account.accountName, in: write)
            account.state = .closed
            try write.record(
                "account.closed", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
        try await ended.refresh(from: database)
        return account
    }
}
