internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Requests
internal import Storage
internal import WireMessages

extension GatewayService {
    /// Makes the first two accounts of the province. A constraint lets it happen once, whatever calls there are at the same time.
    package func bootstrapAccounts(
        _ request: BootstrapAccountsRequest.Checked, _ call: Call
    ) async throws -> BootstrapAccountsResponse {
        guard Set(request.accounts.map(\.accountName)).count == request.accounts.count else {
            throw RequestField.invalid("accounts", "两个账号名应不同")
        }
        for account in request.accounts {
            try Self.check(name: account.accountName)
            try check(secret: account.secret, of: account.accountName, field: "accounts")
        }
        var first: [(account: Account, secret: AccountSecret)] = []
        for asked in request.accounts {
            let cost = hashCost
            let secret = try await hashing.run { try AccountSecret(asked.secret, cost: cost) }
            let account = Account(
                accountName: asked.accountName, role: .province, regionCode: RegionCode.province.code, state: .open,
                openedBy: call.identity.subject, openedAt: Timestamp(call.now))
            first.append((account, secret))
        }
        let goodUntil = (call.now + oneTimeLength).nanosecondsSince1970
        return try await database.write(call, request) { [first] write in
            guard try !AccountStore.exists(.province, in: write) else { throw GatewayError.alreadyBootstrapped }
            try AccountStore.bootstrap(in: write)
            for (account, secret) in first {
                try AccountStore.add(account, secret: secret, goodUntil: goodUntil, in: write)
                try write.record("account.bootstrapped", subject: account.accountName, region: nil, account)
            }
            return BootstrapAccountsResponse(accounts: first.map(\.account))
        }
    }
}
