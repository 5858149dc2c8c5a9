internal import Crypto
internal import FoundationEssentials
internal import Ground
internal import Rules

/// Signs certificates with the process's certificate key.
///
/// The key comes from the process's secret: when the operator rotates that, new certificates are signed with another key, and the public
/// key of the old one stays in the database for what it signed.
struct CertificateSigner: Sendable {
    /// Names the key: `certificate-` and the first 16 hex digits of the public key's SHA-256.
    let keyID: String
    /// 32 bytes.
    let publicKey: [UInt8]
    private let privateKey: Curve25519.Signing.PrivateKey

    /// A signer with an Ed25519 seed of 32 bytes.
    init(seed: [UInt8]) throws {
        privateKey = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        publicKey = Array(privateKey.publicKey.rawRepresentation)
        keyID = "certificate-" + CertificateSigner.hexDigest(of: publicKey).prefix(16)
    }

    /// An Ed25519 signature over the text's UTF-8: 64 bytes.
    func signature(of text: String) throws -> [UInt8] {
        Array(try privateKey.signature(for: Array(text.utf8)))
    }

    /// What a certificate states instead of its holder's name.
    static func holderDigest(number: CertificateNumber, name: String) -> String {
        hexDigest(of: Array(CertificateText.holderText(number: number, name: name).utf8))
    }

    /// SHA-256 in lower-case hex.
    private static func hexDigest(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
