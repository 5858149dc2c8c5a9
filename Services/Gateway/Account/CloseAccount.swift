internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground

extension GatewayService {
    package func closeAccount(_ request: CloseAccountRequest, _ call: Call) async throws -> Account {
        try await database.write(call, request) { [accounts] write in
            guard var account = try accounts.find(request.accountName, in: write) else {
                throw GatewayError.accountNotFound
            }
            guard try accounts.close(account.accountName, in: write) else { throw GatewayError.accountClosed }
            account.closed = true
            try write.record(
                "account.closed", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }
}
