internal import Ledger
package import GatewayMessages
package import RPC
internal import Ground
internal import Storage

extension GatewayService {
    /// Makes the key of a second factor for who proves to know the secret. It is answered once, and kept nowhere else than sealed.
    package func enrolSecondFactor(
        _ request: EnrolSecondFactorRequest.Checked, _ call: Call
    ) async throws -> SecondFactor {
        let kept = try await prove(request.accountName, request.secret, call)
        let name = kept.account.accountName
        let factor = SecondFactorCode(key: SecondFactorCode.makeKey())
        let sealed = try vault.seal(factor.key, of: name)
        _ = try await database.write(call, request) { write in
            try CredentialStore.enrol(name, key: sealed, in: write)
            try write.record(
                "account.factor_enrolled", subject: name, region: RegionCode(kept.account.regionCode), kept.account)
            return kept.account
        }
        return SecondFactor(uri: factor.uri(of: name), key: factor.text)
    }
}
