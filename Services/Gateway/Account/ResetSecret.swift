internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Gives somebody else's account a secret that its owner changes, and takes its second factor away.
    package func resetSecret(_ request: ResetSecretRequest.Checked, _ call: Call) async throws -> Account {
        // Before a hash is made of it.
        _ = try await database.read { try Self.managed(request.accountName, by: call, in: $0) }
        try check(secret: request.secret, of: request.accountName)
        let cost = hashCost
        let secret = try await hashing.run { try AccountSecret(request.secret, cost: cost) }
        let goodUntil = (call.now + oneTimeLength).nanosecondsSince1970
        let account = try await database.write(call, request) { write in
            let account = try Self.managed(request.accountName, by: call, in: write)
            let isChanged = try CredentialStore.change(
                account.accountName, to: secret, goodUntil: goodUntil, pendingBy: account.pendingBy(call.identity),
                keepsFactor: false, in: write)
            guard isChanged else { throw GatewayError.accountClosed }
            let changed = try AccountStore.existing(account.accountName, in: write)
            try write.record(
                "account.secret_reset", subject: changed.accountName, region: RegionCode(changed.regionCode), changed)
            return changed
        }
        try await ended.refresh(from: database)
        return account
    }
}
