package import Crypto
internal import FoundationEssentials

/// A process's own keys, and the public keys of everyone it believes.
///
/// In the keys folder: `<name>.key` is a private key (32 bytes, base64url, readable only by its process), `<name>.pub` its public key, and
/// `<name>.secret` 32 random bytes from which the process derives every other secret it needs, each by its name. While a process's key is
/// replaced, `<process>-<number>.pub` is a further key of the same process.
public struct KeyRing: Sendable {
    /// The six processes. Only their keys may speak for a process.
    public static let processes = SkillsProcess.all.map(\.name)

    /// The key that mints identities on developers' machines; it exists only where someone made it.
    public static let developmentKey = "dev"

    /// Whose keys these are; also the key id in tokens it signs.
    public let name: String
    private let own: Curve25519.Signing.PrivateKey
    private let master: SymmetricKey
    private let trusted: [String: [Curve25519.Signing.PublicKey]]

    package init(
        name: String, own: Curve25519.Signing.PrivateKey, master: SymmetricKey,
        trusted: [String: [Curve25519.Signing.PublicKey]]
    ) {
        self.name = name
        self.own = own
        self.master = master
        self.trusted = trusted
    }

    /// Keys that live only in memory, for tests. Rings made from the same names and seed trust each other.
    public static func inMemory(_ name: String, trusting others: [String] = processes, seed: String = "test") -> KeyRing
    {
        let master = SymmetricKey(data: SHA256.hash(data: Array("\(seed)/secret".utf8)))
        var trusted: [String: [Curve25519.Signing.PublicKey]] = [:]
        for other in others + [name] {
            trusted[other] = testKey(other, seed).map { [$0.publicKey] }
        }
        return KeyRing(name: name, own: testKey(name, seed) ?? .init(), master: master, trusted: trusted)
    }

    private static func testKey(_ name: String, _ seed: String) -> Curve25519.Signing.PrivateKey? {
        let bytes = SHA256.hash(data: Array("\(seed)/\(name)".utf8))
        return try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(bytes))
    }

    /// The process's public identity key: 32 bytes.
    public var publicKey: [UInt8] { Array(own.publicKey.rawRepresentation) }

    /// Names of the keys that are believed.
    public var trustedNames: [String] { trusted.keys.sorted() }

    /// An Ed25519 signature by the process's identity key: 64 bytes.
    ///
    /// Nil only when the cryptographic library refuses, which it does for no message.
    public func sign(_ bytes: [UInt8]) -> [UInt8]? {
        (try? own.signature(for: bytes)).map(Array.init)
    }

    /// Whether the key is known at all.
    public func trusts(_ key: String) -> Bool { trusted[key] != nil }

    /// Whether `signature` is `key`'s over `bytes`; false for a key that is not believed.
    public func isValid(_ signature: [UInt8], over bytes: [UInt8], by key: String) -> Bool {
        trusted[key]?.contains { $0.isValidSignature(signature, for: bytes) } ?? false
    }

    /// Whose key a public key's file holds: `catalog-2` is a key of the process `catalog`. Others' keys are called as they please.
    package static func owner(ofKeyNamed name: String) -> String {
        guard let hyphen = name.lastIndex(of: "-") else { return name }
        let (owner, number) = (String(name[..<hyphen]), name[hyphen...].dropFirst())
        return processes.contains(owner) && Int(number) != nil ? owner : name
    }

    /// 32 secret bytes for one purpose, the same after every start, for example `identity-number`.
    ///
    /// - Source: HKDF, RFC 5869, with SHA-256.
    public func secret(_ purpose: String) -> [UInt8] {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: master, info: Array("secret/\(purpose)".utf8), outputByteCount: 32)
        return derived.withUnsafeBytes { Array($0) }
    }

    /// The 32 bytes of an Ed25519 private key for signing one kind of document, for example `certificate`.
    public func signingSeed(_ purpose: String) -> [UInt8] {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: master, info: Array("signing/\(purpose)".utf8), outputByteCount: 32)
        return derived.withUnsafeBytes { Array($0) }
    }
}
