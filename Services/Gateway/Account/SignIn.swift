package import GatewayMessages
package import RPC
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension GatewayService {
    /// Gives an identity to whoever knows an account's secret, and its second factor's code.
    package func signIn(_ request: SignInRequest.Checked, _ call: Call) async throws -> SignInResponse {
        let kept = try await prove(request.accountName, request.secret, call)
        guard kept.goodUntil == nil else { throw GatewayError.secretMustChange }
        let step = try await step(of: request.code, kept, call)
        if step == nil, requiresSecondFactor, AccountRole(rawValue: kept.role.rawValue)?.wantsSecondFactor ?? false {
            throw GatewayError.secondFactorMissing
        }
        let costlier = try await costlier(kept.secret, request.secret)
        let attempt = SignInAttempt(accountName: kept.account.accountName, address: call.clientAddress)
        _ = try await database.write(call, attempt) { write in
            if let step { try CredentialStore.take(step: step, of: attempt.accountName, in: write) }
            if let costlier {
                try CredentialStore.rehash(attempt.accountName, as: costlier, from: kept.generation, in: write)
            }
            try write.record(
                "account.signed_in", subject: attempt.accountName, region: RegionCode(kept.account.regionCode), attempt)
            return attempt
        }
        return identity(of: kept, signedInAt: .now())
    }

    /// The secret hashed at today's cost; nil when it is.
    private func costlier(_ secret: AccountSecret, _ text: String) async throws -> AccountSecret? {
        guard secret.cost != hashCost else { return nil }
        let cost = hashCost
        return try await hashing.run { try AccountSecret(text, cost: cost) }
    }
}
