package import GatewayMessages
package import RPC
internal import Storage
internal import WireMessages

extension GatewayService {
    /// Gives an identity to whoever knows an account's secret.
    package func signIn(_ request: SignInRequest.Checked, _ call: Call) async throws -> SignInResponse {
        try signIns.admit(request.accountName, from: call.clientAddress)
        let kept = try await database.read { try AccountStore.find(signingIn: request.accountName, in: $0) }
        let matches = try await hashing.run { try (kept?.secret ?? .nobody).matches(request.secret) }
        guard matches, let kept, !kept.account.closed else { throw GatewayError.signInRefused }
        let account = kept.account
        let now = Instant.now()
        let expiry = now + .seconds(identityMinutes * 60)
        let token = keys.token(
            for: Identity(
                subject: account.accountName, role: kept.role, regionCode: account.regionCode,
                creditCode: account.creditCode, personID: account.personID, expiresAt: expiry), at: now)
        return SignInResponse(token: token, expiresAt: Timestamp(expiry))
    }
}
