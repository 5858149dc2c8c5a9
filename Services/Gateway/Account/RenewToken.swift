package import GatewayMessages
package import RPC
internal import Storage

extension GatewayService {
    /// Gives an identity anew while the session lasts and the account is as it was at sign-in.
    package func renewToken(_ request: RenewTokenRequest.Checked, _ call: Call) async throws -> SignInResponse {
        guard let session = call.identity.session else { throw GatewayError.sessionEnded }
        let name = call.identity.subject
        let kept = try await database.read { try CredentialStore.find(name, in: $0) }
        guard let kept, kept.account.state == .open, kept.generation == session.generation,
            kept.role == call.identity.role, Instant.now() < session.signedInAt + sessionLength
        else { throw GatewayError.sessionEnded }
        return identity(of: kept, signedInAt: session.signedInAt)
    }
}
