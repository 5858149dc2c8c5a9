internal import GatewayMessages
internal import Ledger
internal import RPC
internal import Storage

/// What accounts prove themselves with.
enum CredentialStore {
    /// What signing in needs of an account.
    struct Kept: Sendable {
        let account: Account
        let role: Role
        let secret: AccountSecret
        /// When a secret that somebody else chose runs out, in nanoseconds; nil for one of the owner's own.
        let goodUntil: Int64?
        let generation: Int64
        /// The key of the second factor, sealed; nil for none.
        let factorKey: [UInt8]?
        let factorStep: Int64
        let factorFailures: Int
    }

    /// An account with its secret; nil when there is none of that name.
    static func find(_ name: String, in transaction: some Transaction) throws -> Kept? {
        try transaction.first(
            """
            SELECT \(AccountStore.columns), salt, secret_hash, hash_rounds, hash_block_size, hash_parallelism, secret_good_until,
                generation, factor_key, factor_step, factor_failures
            FROM account WHERE account_name = \(name)
            """
        ) { row in
            Kept(
                account: try AccountStore.decode(row),
                role: try row.value("role", { (number: Int32) in Role(rawValue: number) }),
                secret: AccountSecret(
                    salt: try row.blob("salt"), hash: try row.blob("secret_hash"),
                    cost: HashCost(
                        rounds: try row.count("hash_rounds"), blockSize: try row.count("hash_block_size"),
                        parallelism: try row.count("hash_parallelism"))),
                goodUntil: try row.optionalInteger("secret_good_until"), generation: try row.integer("generation"),
                factorKey: try row.optionalBlob("factor_key"), factorStep: try row.integer("factor_step"),
                factorFailures: try row.count("factor_failures"))
        }
    }

    /// Gives an account another secret and ends its identities; by somebody else, takes its second factor away.
    ///
    /// - Parameters:
    ///   - goodUntil: when a secret that somebody else chose runs out; nil for one of the owner's own.
    ///   - pendingBy: who asked, where it waits for a second person.
    ///   - generation: what it was when the old secret was shown; nil when that is no matter.
    /// - Returns: false when the account was closed, or changed meanwhile.
    static func change(
        _ name: String, to secret: AccountSecret, goodUntil: Int64?, pendingBy: String = "", keepsFactor: Bool,
        from generation: Int64? = nil, in write: WriteTransaction
    ) throws -> Bool {
        var conditions = Conditions()
        conditions.add("account_name", equals: name)
        conditions.add("state <> 3")
        conditions.add("generation", equals: generation)
        let factor: SQL =
            keepsFactor ? "" : ", factor_key = NULL, factor_counts = 0, factor_step = 0, factor_failures = 0"
        let state: SQL = pendingBy.isEmpty ? "" : ", state = 1, pending_by = \(pendingBy)"
        return try write.execute(
            """
            UPDATE account SET salt = \(secret.salt), secret_hash = \(secret.hash), hash_rounds = \(secret.cost.rounds),
                hash_block_size = \(secret.cost.blockSize), hash_parallelism = \(secret.cost.parallelism),
                secret_good_until = \(goodUntil), generation = generation + 1,
                ended_at = \(Instant.now().nanosecondsSince1970)\(factor)\(state)
            \(where: conditions)
            """) == 1
    }

    /// Keeps the same secret at another cost.
    static func rehash(_ name: String, as secret: AccountSecret, from generation: Int64, in write: WriteTransaction)
        throws
    {
        _ = try write.execute(
            """
            UPDATE account SET salt = \(secret.salt), secret_hash = \(secret.hash), hash_rounds = \(secret.cost.rounds),
                hash_block_size = \(secret.cost.blockSize), hash_parallelism = \(secret.cost.parallelism)
            WHERE account_name = \(name) AND generation = \(generation)
            """)
    }

    /// Gives an account the key of a second factor, which counts from its first code on.
    ///
    /// - Throws: ``GatewayError/secondFactorExists``.
    static func enrol(_ name: String, key: [UInt8], in write: WriteTransaction) throws {
        let enrolled = try write.execute(
            """
            UPDATE account SET factor_key = \(key), factor_step = 0, factor_failures = 0
            WHERE account_name = \(name) AND factor_counts = 0
            """)
        guard enrolled == 1 else { throw GatewayError.secondFactorExists }
    }

    /// Takes a code of a step, once: of two tries with one code only the first counts.
    ///
    /// - Throws: ``GatewayError/signInRefused``.
    static func take(step: Int64, of name: String, in write: WriteTransaction) throws {
        let taken = try write.execute(
            """
            UPDATE account SET factor_step = \(step), factor_failures = 0, factor_counts = 1
            WHERE account_name = \(name) AND factor_step < \(step) AND factor_key IS NOT NULL
            """)
        guard taken == 1 else { throw GatewayError.signInRefused }
    }

    /// Counts a wrong code.
    static func countWrongCode(of name: String, in write: WriteTransaction) throws {
        _ = try write.execute(
            "UPDATE account SET factor_failures = factor_failures + 1 WHERE account_name = \(name)")
    }

    /// Accounts whose identities ended since then, with the generation that counts.
    static func ended(since nanoseconds: Int64, in transaction: some Transaction) throws -> [(
        name: String, generation: Int64
    )] {
        try transaction.query(
            "SELECT account_name, generation FROM account WHERE ended_at >= \(nanoseconds) AND ended_at > 0"
        ) { (try $0.text("account_name"), try $0.integer("generation")) }
    }
}
