internal import CryptoExtras
internal import FoundationEssentials

/// How much work a hash costs; stored with each, so that new ones may cost more than old ones.
///
/// scrypt with 2^14 rounds, block size 8 and parallelism 5 is 16 MiB and some hundred milliseconds for each attempt.
///
/// - Source: RFC 7914; the figures are OWASP's of 2023.
struct HashCost: Sendable, Hashable {
    var rounds = 16_384
    var blockSize = 8
    var parallelism = 5
}

/// Keeps secrets of accounts only as salted, slow hashes, which are made by ``SecretHashing``, never on a thread that answers calls.
struct AccountSecret: Sendable {
    let salt: [UInt8]
    let hash: [UInt8]
    let cost: HashCost

    /// Hashes a new secret with a salt of its own.
    init(_ secret: String, cost: HashCost) throws {
        self.cost = cost
        salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        hash = try Self.derive(secret, salt: salt, cost)
    }

    /// A secret as it is stored.
    init(salt: [UInt8], hash: [UInt8], cost: HashCost) {
        self.salt = salt
        self.hash = hash
        self.cost = cost
    }

    /// Stands in for the secret of an account that does not exist, so that a wrong name takes as long as a wrong secret.
    static func nobody(_ cost: HashCost) -> AccountSecret {
        AccountSecret(salt: [UInt8](repeating: 0, count: 16), hash: [UInt8](repeating: 0, count: 32), cost: cost)
    }

    /// Whether it is this secret; takes the same time wherever they differ.
    func matches(_ secret: String) throws -> Bool {
        try Self.derive(secret, salt: salt, cost).isSame(as: hash)
    }

    private static func derive(_ secret: String, salt: [UInt8], _ cost: HashCost) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: Data(secret.utf8), salt: Data(salt), outputByteCount: 32, rounds: cost.rounds,
            blockSize: cost.blockSize, parallelism: cost.parallelism
        ).withUnsafeBytes { Array($0) }
    }
}

extension [UInt8] {
    /// Compares, and takes the same time wherever they differ.
    func isSame(as other: [UInt8]) -> Bool {
        zip(self, other).reduce(count == other.count ? 0 : 1) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
