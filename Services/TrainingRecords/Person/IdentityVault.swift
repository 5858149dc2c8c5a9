internal import Crypto
internal import FoundationEssentials
internal import Identity
internal import Ground

/// Keeps identity numbers and phone numbers: sealed at rest, and found again by a keyed digest.
///
/// The keys are derived from the process's secret, so the database alone gives nothing away: neither the seal nor the digest can
/// be tried out number by number without the key. A seal begins with the number of its key, so that another key can follow.
struct IdentityVault: Sendable {
    /// What is sealed of a person; a seal of one does not open as the other.
    enum Field: String, Sendable {
        case number, phone
    }

    /// The key that seals. Seals from before keys had numbers have none, and were bound to the person alone.
    private static let keyID: UInt8 = 1

    private let sealingKey: SymmetricKey
    private let lookUpKey: SymmetricKey

    /// The vault of a process's key ring.
    init(_ keys: KeyRing) {
        sealingKey = SymmetricKey(data: keys.secret("identity-number"))
        lookUpKey = SymmetricKey(data: keys.secret("identity-look-up"))
    }

    /// HMAC-SHA-256 of a citizen number: the same number always has the same digest.
    func digest(of number: CitizenID) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(number.text.utf8), using: lookUpKey))
    }

    /// AES-256-GCM with a random nonce, bound to key, field and person, so that a seal moved to another row or column does not open.
    ///
    /// - Throws: `CryptoKitError`, when the library fails.
    func seal(_ text: String, _ field: Field, of personID: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            Array(text.utf8), using: sealingKey, authenticating: Self.bound(to: field, of: personID))
        return [Self.keyID] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// What was sealed for a person. Seals from before they said what they are open too.
    ///
    /// - Throws: `CryptoKitError`, when it was changed, belongs to someone else or to another field, or the key is another.
    func open(_ sealed: [UInt8], _ field: Field, of personID: String) throws -> String {
        if sealed.first == Self.keyID,
            let text = try? opened(sealed.dropFirst(), Self.bound(to: field, of: personID))
        {
            return text
        }
        return try opened(sealed[...], Array(personID.utf8))
    }

    private func opened(_ sealed: ArraySlice<UInt8>, _ authenticated: [UInt8]) throws -> String {
        let box = try AES.GCM.SealedBox(combined: Array(sealed))
        return String(
            decoding: try AES.GCM.open(box, using: sealingKey, authenticating: authenticated), as: UTF8.self)
    }

    private static func bound(to field: Field, of personID: String) -> [UInt8] {
        Array("\(keyID)/\(field.rawValue)/\(personID)".utf8)
    }
}
