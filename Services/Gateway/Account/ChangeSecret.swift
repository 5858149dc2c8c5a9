internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Requests
internal import Rules
internal import Storage

extension GatewayService {
    /// Changes the secret of who proves to know it.
    package func changeSecret(_ request: ChangeSecretRequest.Checked, _ call: Call) async throws -> Account {
        let kept = try await prove(request.accountName, request.secret, call)
        let step = try await step(of: request.code, kept, call)
        try check(secret: request.newSecret, of: request.accountName, field: "new_secret")
        guard request.newSecret != request.secret else { throw RequestField.invalid("new_secret", "不能与原口令相同") }
        let cost = hashCost
        let secret = try await hashing.run { try AccountSecret(request.newSecret, cost: cost) }
        let account = try await database.write(call, request) { write in
            let name = kept.account.accountName
            if let step { try CredentialStore.take(step: step, of: name, in: write) }
            let isChanged = try CredentialStore.change(
                name, to: secret, goodUntil: nil, keepsFactor: true, from: kept.generation, in: write)
            guard isChanged else { throw GatewayError.signInRefused }
            let account = try AccountStore.existing(name, in: write)
            try write.record("account.secret_changed", subject: name, region: RegionCode(account.regionCode), account)
            return account
        }
        try await ended.refresh(from: database)
        return account
    }

    /// Refuses a secret that is tried first.
    ///
    /// - Throws: `INVALID_ARGUMENT` with every reason.
    func check(secret: String, of name: String, field: String = "secret") throws(RPCError) {
        let refusals = AccountSecretStrength.refusals(for: secret, of: name)
        guard refusals.isEmpty else { throw .malformed(field, refusals) }
    }
}
