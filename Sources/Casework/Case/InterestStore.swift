internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import RPC
public import Storage

/// What accounts declared of their kinship and employment.
public enum InterestStore {
    /// Credit codes of the organisations in which an account declared an interest.
    public static func organisations(of account: String, in transaction: some Transaction) throws -> Set<String> {
        Set(
            try transaction.query(
                "SELECT credit_code FROM declared_interest WHERE account = \(account) AND credit_code <> ''"
            ) { try $0.text("credit_code") })
    }

    /// Whether `identity` takes no step in cases of `filer`: it declared an interest, or is employed there by its own account.
    static func isRecused(
        _ identity: Identity, from filer: StoredCase.Filer, in transaction: some Transaction
    ) throws -> Bool {
        if !filer.creditCode.isEmpty, identity.creditCode == filer.creditCode { return true }
        return try transaction.exists(
            """
            SELECT 1 FROM declared_interest WHERE account = \(identity.subject)
                AND (credit_code = \(filer.creditCode) AND credit_code <> ''
                    OR person_id = \(filer.personID) AND person_id <> '')
            """)
    }

    static func insert(_ interest: DeclaredInterest, of account: String, on day: CivilDay, in write: WriteTransaction)
        throws
    {
        try write.execute(
            """
            INSERT INTO declared_interest (id, account, kind, credit_code, person_id, declared_on)
            VALUES (\(interest.interestID), \(account), \(interest.kind.rawValue), \(interest.creditCode),
                \(interest.personID), \(day.daysSince1970))
            """)
    }
}
