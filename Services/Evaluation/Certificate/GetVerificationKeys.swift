package import EvaluationMessages
package import RPC
internal import Rules
internal import Storage

extension EvaluationService {
    /// The public keys that certificates are signed with, and how to verify one offline.
    package func getVerificationKeys(
        _ request: GetVerificationKeysRequest.Checked, _ call: Call
    ) async throws -> VerificationKeys {
        let stored = try await database.read { try VerificationKeyStore.list(in: $0) }
        var keys = stored.map { key in
            VerificationKey(
                keyID: key.id, publicKey: key.publicKey, publicKeyPem: PublicKeyPEM.text(of: key.publicKey),
                current: key.id == signer.keyID, firstUsedOn: "\(key.firstUsedOn)")
        }
        if !keys.contains(where: \.current) {
            keys.insert(
                VerificationKey(
                    keyID: signer.keyID, publicKey: signer.publicKey,
                    publicKeyPem: PublicKeyPEM.text(of: signer.publicKey), current: true),
                at: 0)
        }
        let format = CertificateSignatureFormat(
            algorithm: "Ed25519", header: CertificateText.header, lineNames: CertificateText.lineNames,
            holderDigestRule: CertificateText.holderDigestRule)
        return VerificationKeys(keys: keys, signatureFormat: format)
    }
}
