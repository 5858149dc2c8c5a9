internal import GatewayMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Storage

/// Accounts.
enum AccountStore {
    /// What ``decode(_:)`` reads.
    static let columns: SQL =
        "account_name, role, region_code, credit_code, person_id, state, opened_by, opened_at, factor_counts"

    static func decode(_ row: Row) throws -> Account {
        Account(
            accountName: try row.text("account_name"), role: try row.choice("role"),
            regionCode: try row.value("region_code", { (code: String) in known(code) { RegionCode($0) != nil } }),
            creditCode: try row.value(
                "credit_code", { (code: String) in known(code) { (try? CreditCode($0)) != nil } }),
            personID: try row.text("person_id"), state: try row.choice("state"), openedBy: try row.text("opened_by"),
            openedAt: try row.timestamp("opened_at"), hasSecondFactor: try row.bool("factor_counts"))
    }

    /// An account; nil when there is none of that name.
    static func find(_ name: String, in transaction: some Transaction) throws -> Account? {
        try transaction.first("SELECT \(columns) FROM account WHERE account_name = \(name)", decode)
    }

    /// An account.
    ///
    /// - Throws: ``GatewayError/accountNotFound``.
    static func existing(_ name: String, in transaction: some Transaction) throws -> Account {
        guard let account = try find(name, in: transaction) else { throw GatewayError.accountNotFound }
        return account
    }

    /// The account of a worker; nil when the person has none.
    static func find(ofWorker person: String, in transaction: some Transaction) throws -> Account? {
        try transaction.first(
            "SELECT \(columns) FROM account WHERE person_id = \(person) AND role = \(Role.worker.rawValue)", decode)
    }

    /// Who asked for what waits for a second person; nil when nothing does.
    static func pending(_ name: String, in transaction: some Transaction) throws -> String? {
        try transaction.first("SELECT pending_by FROM account WHERE account_name = \(name) AND state = 1") {
            try $0.text("pending_by")
        }
    }

    /// Whether there is an account of that role.
    static func exists(_ role: Role, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 AS found FROM account WHERE role = \(role.rawValue) LIMIT 1")
    }

    /// What narrows a list of accounts; nil narrows nothing.
    struct Filter: Sendable {
        /// Of one of these roles.
        var roles: [Int32]?
        var state: AccountState?
        /// In each of these regions.
        var regions: [RegionCode] = []
        /// Of each of these organisations.
        var organisations: [CreditCode] = []
    }

    /// Accounts by name, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Account] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        for organisation in filter.organisations { conditions.add("credit_code", equals: organisation.text) }
        for region in filter.regions { conditions.add("region_code", isWithin: region.codes) }
        conditions.add("role", isOneOf: filter.roles)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("account_name", isAfter: last)
        return "SELECT \(columns) FROM account \(where: conditions) ORDER BY account_name LIMIT \(limit)"
    }

    /// Adds an account, unless the name is taken.
    ///
    /// - Parameters:
    ///   - pendingBy: who asked, where it waits for a second person; empty otherwise.
    ///   - goodUntil: when a secret that somebody else chose runs out, in nanoseconds; nil for one of the owner's own.
    /// - Throws: ``GatewayError/accountNameTaken``.
    static func add(
        _ account: Account, secret: AccountSecret, pendingBy: String = "", goodUntil: Int64?, in write: WriteTransaction
    ) throws {
        let added = try write.execute(
            """
            INSERT INTO account (account_name, role, region_code, credit_code, person_id, state, opened_by, opened_at, pending_by,
                salt, secret_hash, hash_rounds, hash_block_size, hash_parallelism, secret_good_until, generation, ended_at,
                factor_key, factor_counts, factor_step, factor_failures)
            VALUES (\(account.accountName), \(account.role.rawValue), \(account.regionCode), \(account.creditCode),
                \(account.personID), \(account.state.rawValue), \(account.openedBy), \(write.act.instantNanoseconds),
                \(pendingBy), \(secret.salt), \(secret.hash), \(secret.cost.rounds), \(secret.cost.blockSize),
                \(secret.cost.parallelism), \(goodUntil), 0, 0, NULL, 0, 0, 0)
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { throw GatewayError.accountNameTaken }
    }

    /// Closes an account, once, and ends its identities.
    ///
    /// - Throws: ``GatewayError/accountClosed``.
    static func close(_ name: String, in write: WriteTransaction) throws {
        let closed = try write.execute(
            """
            UPDATE account SET state = 3, pending_by = '', generation = generation + 1, ended_at = \(Instant.now().nanosecondsSince1970)
            WHERE account_name = \(name) AND state <> 3
            """)
        guard closed == 1 else { throw GatewayError.accountClosed }
    }

    /// Opens a closed account again, or lets it wait for a second person.
    ///
    /// - Throws: ``GatewayError/accountNotClosed``.
    static func reopen(_ name: String, pendingBy: String, in write: WriteTransaction) throws {
        let opened = try write.execute(
            """
            UPDATE account SET state = \(pendingBy.isEmpty ? 2 : 1), pending_by = \(pendingBy)
            WHERE account_name = \(name) AND state = 3
            """)
        guard opened == 1 else { throw GatewayError.accountNotClosed }
    }

    /// Opens an account that waits for a second person.
    ///
    /// - Throws: ``GatewayError/accountNotPending``.
    static func confirm(_ name: String, in write: WriteTransaction) throws {
        let confirmed = try write.execute(
            "UPDATE account SET state = 2, pending_by = '' WHERE account_name = \(name) AND state = 1")
        guard confirmed == 1 else { throw GatewayError.accountNotPending }
    }

    /// Notes that the first accounts are made.
    ///
    /// - Throws: ``GatewayError/alreadyBootstrapped``.
    static func bootstrap(in write: WriteTransaction) throws {
        let added = try write.execute(
            "INSERT INTO bootstrap (id, made_at) VALUES (1, \(write.act.instantNanoseconds)) ON CONFLICT DO NOTHING")
        guard added == 1 else { throw GatewayError.alreadyBootstrapped }
    }

    /// A code that may be empty.
    private static func known(_ code: String, _ isOne: (String) -> Bool) -> String? {
        code.isEmpty || isOne(code) ? code : nil
    }
}
