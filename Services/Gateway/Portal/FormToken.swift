internal import Crypto
internal import Identity

/// Tells the portal's own forms from those of other sites: a keyed hash of the visit, which only the portal can make.
struct FormToken {
    private let key: SymmetricKey

    init(_ key: SymmetricKey) { self.key = key }

    /// The token of a visit's forms.
    func text(for visit: String) -> String {
        Base64URL.encode(Array(HMAC<SHA256>.authenticationCode(for: Array(visit.utf8), using: key)))
    }

    /// A visit that nobody can guess: 128 random bits.
    static func newVisit() -> String {
        Base64URL.encode(SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) })
    }

    /// Whether a text could be a visit.
    static func isVisit(_ text: String) -> Bool { text.utf8.count == 22 && Base64URL.decode(text) != nil }
}
