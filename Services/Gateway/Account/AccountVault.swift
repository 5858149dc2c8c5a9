internal import Crypto
internal import FoundationEssentials
internal import Identity

/// Keeps what the gateway must read again of an account: the key of its second factor, sealed, and the digests of activation codes.
struct AccountVault: Sendable {
    /// Stands before a seal, so that another key can follow.
    private static let keyID: UInt8 = 1

    private let sealingKey: SymmetricKey
    private let digestKey: SymmetricKey

    /// The vault of the gateway's key ring.
    init(_ keys: KeyRing) {
        sealingKey = SymmetricKey(data: keys.secret("second-factor"))
        digestKey = SymmetricKey(data: keys.secret("activation-code"))
    }

    /// AES-256-GCM with a random nonce, bound to the account.
    ///
    /// - Throws: `CryptoKitError`, when the library fails.
    func seal(_ key: [UInt8], of account: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(key, using: sealingKey, authenticating: Self.bound(to: account))
        return [Self.keyID] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// What was sealed for an account.
    ///
    /// - Throws: `CryptoKitError`, when it was changed, belongs to another account, or the key is another.
    func open(_ sealed: [UInt8], of account: String) throws -> [UInt8] {
        guard sealed.first == Self.keyID else { throw CryptoKitError.authenticationFailure }
        let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
        return Array(try AES.GCM.open(box, using: sealingKey, authenticating: Self.bound(to: account)))
    }

    /// HMAC-SHA-256 of an activation code.
    func digest(of code: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(code.utf8), using: digestKey))
    }

    private static func bound(to account: String) -> [UInt8] { Array("second-factor/\(account)".utf8) }
}
