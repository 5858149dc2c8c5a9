internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Opens an account of the province that another person asked for.
    package func confirmAccount(_ request: ConfirmAccountRequest.Checked, _ call: Call) async throws -> Account {
        try await database.write(call, request) { write in
            var account = try AccountStore.existing(request.accountName, in: write)
            guard let asked = try AccountStore.pending(account.accountName, in: write) else {
                throw GatewayError.accountNotPending
            }
            guard ![asked, account.accountName].contains(call.identity.subject) else {
                throw GatewayError.secondPersonRequired
            }
            try AccountStore.confirm(account.accountName, in: write)
            account.state = .open
            try write.record(
                "account.confirmed", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }
}
