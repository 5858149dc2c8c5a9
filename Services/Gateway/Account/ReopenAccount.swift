internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Opens a closed account again; one of the province once a second person confirms it.
    package func reopenAccount(_ request: ReopenAccountRequest.Checked, _ call: Call) async throws -> Account {
        try await database.write(call, request) { write in
            var account = try AccountStore.existing(request.accountName, in: write)
            try account.requireRight(to: .manage, of: call.identity)
            let pendingBy = account.pendingBy(call.identity)
            try AccountStore.reopen(account.accountName, pendingBy: pendingBy, in: write)
            account.state = pendingBy.isEmpty ? .open : .pending
            try write.record(
                "account.reopened", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }
}
