internal import GatewayMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Storage

/// Accounts.
enum AccountStore {
    /// What signing in needs of an account.
    struct Kept: Sendable {
        let account: Account
        let role: Role
        let secret: AccountSecret
    }

    private static let columns: SQL = "account_name, role, region_code, credit_code, person_id, closed"

    static func decode(_ row: Row) throws -> Account {
        Account(
            accountName: try row.text("account_name"), role: try row.choice("role"),
            regionCode: try row.value("region_code", { (code: String) in known(code) { RegionCode($0) != nil } }),
            creditCode: try row.value(
                "credit_code", { (code: String) in known(code) { (try? CreditCode($0)) != nil } }),
            personID: try row.text("person_id"), closed: try row.bool("closed"))
    }

    /// An account.
    ///
    /// - Throws: ``GatewayError/accountNotFound``.
    static func existing(_ name: String, in transaction: some Transaction) throws -> Account {
        let account = try transaction.first(
            "SELECT \(columns) FROM account WHERE account_name = \(name)", decode)
        guard let account else { throw GatewayError.accountNotFound }
        return account
    }

    /// An account with its secret; nil when there is none of that name.
    static func find(signingIn name: String, in transaction: some Transaction) throws -> Kept? {
        try transaction.first("SELECT \(columns), salt, secret_hash FROM account WHERE account_name = \(name)") { row in
            Kept(
                account: try decode(row), role: try row.value("role", { (number: Int32) in Role(rawValue: number) }),
                secret: AccountSecret(salt: try row.blob("salt"), hash: try row.blob("secret_hash")))
        }
    }

    /// Adds an account, unless the name is taken.
    ///
    /// - Throws: ``GatewayError/accountNameTaken``.
    static func add(_ account: Account, secret: AccountSecret, in write: WriteTransaction) throws {
        let added = try write.execute(
            """
            INSERT INTO account (\(columns), salt, secret_hash)
            VALUES (\(account.accountName), \(account.role.rawValue), \(account.regionCode), \(account.creditCode),
                \(account.personID), 0, \(secret.salt), \(secret.hash))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { throw GatewayError.accountNameTaken }
    }

    /// Closes an account, once.
    ///
    /// - Throws: ``GatewayError/accountClosed``.
    static func close(_ name: String, in write: WriteTransaction) throws {
        let closed = try write.execute("UPDATE account SET closed = 1 WHERE account_name = \(name) AND closed = 0")
        guard closed == 1 else { throw GatewayError.accountClosed }
    }

    /// A code that may be empty.
    private static func known(_ code: String, _ isOne: (String) -> Bool) -> String? {
        code.isEmpty || isOne(code) ? code : nil
    }
}
