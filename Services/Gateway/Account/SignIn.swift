package import GatewayMessages
package import RPC
internal import WireMessages

extension GatewayService {
    package func signIn(_ request: SignInRequest, _ call: Call) async throws -> SignInResponse {
        let (account, secret) = try await database.read { [accounts] transaction in
            (
                try accounts.find(request.accountName, in: transaction),
                try accounts.secret(of: request.accountName, in: transaction)
            )
        }
        guard limiter.admits("sign-in \(request.accountName)") else { throw GatewayError.tooManyQueries }
        let matches = try (secret ?? .nobody).matches(request.secret)
        guard matches, let account, !account.closed, let role = Role(rawValue: account.role.rawValue) else {
            throw GatewayError.signInRefused
        }
        let now = Instant.now()
        let expiry = now + .seconds(identityMinutes * 60)
        let token = keys.token(
            for: Identity(
                subject: account.accountName, role: role, regionCode: account.regionCode,
                creditCode: account.creditCode, personID: account.personID, expiresAt: expiry), at: now)
        return SignInResponse(token: token, expiresAt: Timestamp(expiry))
    }
}
