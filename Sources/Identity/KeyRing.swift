package import Crypto
internal import FoundationEssentials

/// A process's own keys, and the public keys of everyone it believes.
///
/// A private key is 32 bytes that only its process can read; beside it are 32 random bytes, the process's secret, from which it derives every other secret
/// it needs, each by its name. Which public keys are believed, and for what, says a list that is handed in: a key that is not in it
/// is nobody's. While the key of a process is replaced it has two.
public struct KeyRing: Sendable {
    /// The six processes. Only their keys may speak for a process.
    public static let processes = SkillsProcess.all.map(\.name)

    /// The key that mints identities on developers' machines. Only a process in development mode believes it.
    public static let developmentKey = "dev"

    /// A public key, and what it may vouch for.
    package struct Trusted: Sendable {
        package let key: Curve25519.Signing.PublicKey
        package let rights: KeyRights

        package init(key: Curve25519.Signing.PublicKey, rights: KeyRights) {
            self.key = key
            self.rights = rights
        }
    }

    /// Whose keys these are; also the key id in tokens it signs.
    public let name: String
    private let own: Curve25519.Signing.PrivateKey
    private let master: SymmetricKey
    private let trusted: [String: [Trusted]]

    package init(
        name: String, own: Curve25519.Signing.PrivateKey, master: SymmetricKey,
        trusted: [String: [Trusted]]
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
        var trusted: [String: [Trusted]] = [:]
        for other in others + [name] {
            trusted[other] = testKey(other, seed).map {
                [Trusted(key: $0.publicKey, rights: KeyRights(standardOf: other))]
            }
        }
        return KeyRing(name: name, own: testKey(name, seed) ?? .init(), master: master, trusted: trusted)
    }

    private static func testKey(_ name: String, _ seed: String) -> Curve25519.Signing.PrivateKey? {
        let bytes = SHA256.hash(data: Array("\(seed)/\(name)".utf8))
        return try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(bytes))
    }

    /// The process's public identity key: 32 bytes.
    public var publicKey: [UInt8] { Array(own.publicKey.rawRepresentation) }

    /// Names of those whose keys are believed.
    public var trustedNames: [String] { trusted.keys.sorted() }

    /// Who is believed with how many keys, and for what, for the log: `gateway: service clients`.
    public var trustText: String {
        trusted.sorted { $0.key < $1.key }
            .flatMap { owner, keys in keys.map { "\(owner): \($0.rights)" } }.joined(separator: ", ")
    }

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
        rights(behind: signature, over: bytes, by: key) != nil
    }

    /// What the key that signed may vouch for; nil when `signature` is none of `key`'s over `bytes`.
    func rights(behind signature: [UInt8], over bytes: [UInt8], by key: String) -> KeyRights? {
        trusted[key]?.first { $0.key.isValidSignature(signature, for: bytes) }?.rights
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
