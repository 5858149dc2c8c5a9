internal import FoundationEssentials

/// An Ed25519 public key as openssl reads it.
///
/// - Source: RFC 8410, 4: SubjectPublicKeyInfo with algorithm 1.3.101.112 and 32 bytes of key.
enum PublicKeyPEM {
    private static let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

    /// The PEM text of a key of 32 bytes.
    static func text(of publicKey: [UInt8]) -> String {
        let encoded = Data(prefix + publicKey).base64EncodedString()
        return "-----BEGIN PUBLIC KEY-----\n\(encoded)\n-----END PUBLIC KEY-----\n"
    }
}
