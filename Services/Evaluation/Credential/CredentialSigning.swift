internal import FoundationEssentials
internal import Rules

extension CertificateSigner {
    /// A JSON Web Signature of a credential: three parts in base64url.
    func jwt(of payload: String) throws -> String {
        let signed =
            Base64URL.text(of: Array(CredentialText.header(keyID: keyID).utf8)) + "."
            + Base64URL.text(of: Array(payload.utf8))
        return signed + "." + Base64URL.text(of: try signature(of: signed))
    }
}

/// Base64 for addresses, without padding.
///
/// - Source: RFC 4648, 5.
enum Base64URL {
    /// The text of so many bytes.
    static func text(of bytes: [UInt8]) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { character in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }
}
