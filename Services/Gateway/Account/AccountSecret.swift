internal import CryptoExtras
internal import FoundationEssentials

/// Keeps secrets of accounts only as salted, slow hashes.
///
/// scrypt with 2^14 rounds, block size 8, parallelism 1: 16 MiB and some tens of milliseconds for each attempt. So hashes are made by
/// ``SecretHashing``, never on a thread that answers calls.
///
/// - Source: RFC 7914.
struct AccountSecret: Sendable {
    let salt: [UInt8]
    let hash: [UInt8]

    /// Hashes a new secret with a salt of its own.
    init(_ secret: String) throws {
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        hash = try Self.derive(secret, salt: salt)
    }

    /// A secret as it is stored.
    init(salt: [UInt8], hash: [UInt8]) {
        self.salt = salt
        self.hash = hash
    }

    /// Stands in for the secret of an account that does not exist, so that a wrong name takes as long as a wrong secret.
    static let nobody = AccountSecret(salt: [UInt8](repeating: 0, count: 16), hash: [UInt8](repeating: 0, count: 32))

    /// Whether it is this secret; takes the same time wherever they differ.
    func matches(_ secret: String) throws -> Bool {
        let derived = try Self.derive(secret, salt: salt)
        return zip(derived, hash).reduce(derived.count == hash.count ? 0 : 1) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ secret: String, salt: [UInt8]) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: Data(secret.utf8), salt: Data(salt), outputByteCount: 32, rounds: 16_384, blockSize: 8, parallelism: 1
        ).withUnsafeBytes { Array($0) }
    }
}
