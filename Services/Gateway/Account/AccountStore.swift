internal import GatewayMessages
internal import Storage

/// Accounts.
struct AccountStore: Sendable {
    static let columns: SQL = "account_name, role, region_code, credit_code, person_id, closed"

    static func decode(_ row: Row) -> Account {
        Account(
            accountName: row.text(0), role: .init(rawValue: Int32(row.int(1))), regionCode: row.text(2),
            creditCode: row.text(3), personID: row.text(4), closed: row.bool(5))
    }

    func find(_ name: String, in transaction: some Transaction) throws -> Account? {
        try transaction.first("SELECT \(Self.columns) FROM account WHERE account_name = \(name)", Self.decode)
    }

    func secret(of name: String, in transaction: some Transaction) throws -> AccountSecret? {
        try transaction.first("SELECT salt, secret_hash FROM account WHERE account_name = \(name)") {
            AccountSecret(salt: $0.blob(0), hash: $0.blob(1))
        }
    }

    /// Adds an account, unless the name is taken.
    func add(_ account: Account, secret: AccountSecret, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO account (\(Self.columns), salt, secret_hash)
            VALUES (\(account.accountName), \(Int(account.role.rawValue)), \(account.regionCode), \(account.creditCode),
                \(account.personID), 0, \(secret.salt), \(secret.hash))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Closes an account, once.
    func close(_ name: String, in write: WriteTransaction) throws -> Bool {
        try write.execute("UPDATE account SET closed = 1 WHERE account_name = \(name) AND closed = 0") == 1
    }
}
