internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage
internal import WireMessages

extension GatewayService {
    /// Opens an account with the hash of its first secret, which its owner changes.
    package func createAccount(_ request: CreateAccountRequest.Checked, _ call: Call) async throws -> Account {
        var account = try await account(opening: request, call)
        try account.requireRight(to: .open, of: call.identity)
        try check(secret: request.secret, of: request.accountName)
        let pendingBy = account.pendingBy(call.identity)
        if !pendingBy.isEmpty { account.state = .pending }
        account.openedAt = Timestamp(call.now)
        let cost = hashCost
        let secret = try await hashing.run { try AccountSecret(request.secret, cost: cost) }
        let goodUntil = (call.now + oneTimeLength).nanosecondsSince1970
        return try await database.write(call, request) { [account] write in
            try AccountStore.add(account, secret: secret, pendingBy: pendingBy, goodUntil: goodUntil, in: write)
            try write.record(
                "account.created", subject: account.accountName, region: RegionCode(account.regionCode), account)
            return account
        }
    }
}
