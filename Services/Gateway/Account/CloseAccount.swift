internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Closes an account, once.
    package func closeAccount(_ request: CloseAccountRequest.Checked, _ call: Call) async throws -> Account {
        try await database.write(call, request) { write in
            var account = try AccountStore.existing(request.accountName, in: write)
            try AccountStore.close(account.accountName, in: write)
            account.closed = true
            try write.record(
                "account.closed", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }
}
