internal import Crypto
internal import FoundationEssentials
internal import Identity
internal import Ground

/// Keeps identity numbers and phone numbers: sealed at rest, and found again by a keyed digest.
///
/// The keys are derived from the process's secret, so the database alone gives nothing away: neither the seal nor the digest can
/// be tried out number by number without the key.
struct IdentityVault: Sendable {
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

    /// What is sealed: a seal opens as that only, so that two of one row cannot be exchanged.
    enum Kind: String {
        case number, phone
    }

    /// AES-256-GCM with a random nonce, bound to the person and to what it is, so that a seal moved to another row or column does not open.
    ///
    /// - Throws: `CryptoKitError`, when the library fails.
    func seal(_ text: String, as kind: Kind, of personID: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(
            Array(text.utf8), using: sealingKey, authenticating: Array("\(kind.rawValue) \(personID)".utf8))
        return Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// What was sealed for a person. Seals from before they said what they are open too.
    ///
    /// - Throws: `CryptoKitError`, when it was changed, belongs to someone else, or the key is another.
    func open(_ sealed: [UInt8], as kind: Kind, of personID: String) throws -> String {
        let box = try AES.GCM.SealedBox(combined: sealed)
        let current = Array("\(kind.rawValue) \(personID)".utf8)
        let bytes =
            try (try? AES.GCM.open(box, using: sealingKey, authenticating: current))
            ?? AES.GCM.open(box, using: sealingKey, authenticating: Array(personID.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }
}
