internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// A status list, signed now.
    package func getStatusList(_ request: GetStatusListRequest.Checked, _ call: Call) async throws -> StatusList {
        let list = request.list
        let (purpose, standings): (CredentialText.Purpose, [CertificateStanding]) =
            request.purpose == .suspension ? (.suspension, [.suspended]) : (.revocation, [.revoked, .replaced])
        let positions = try await database.read { transaction in
            guard try StatusPlaceStore.exists(list: list, in: transaction) else {
                throw EvaluationError.statusListNotFound
            }
            return try StatusPlaceStore.positions(inList: list, of: standings, in: transaction)
        }
        let encoded = "u" + Base64URL.text(of: StoredGzip.gzip(CredentialText.bits(set: positions)))
        let days = Int64(CredentialText.listDays)
        let until = Instant(nanosecondsSince1970: call.now.nanosecondsSince1970 + days * 86_400_000_000_000)
        let payload = CredentialText.statusList(
            list, purpose, encoded: encoded, issuer: credentialIssuer, validFrom: call.now.text,
            validUntil: until.text)
        return StatusList(jwt: try signer.jwt(of: payload))
    }
}
