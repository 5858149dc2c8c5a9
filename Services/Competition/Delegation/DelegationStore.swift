internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Delegations of competitions.
enum DelegationStore {
    private static let columns: SQL = "delegation_id, competition_id, name, region_code, credit_code"

    static func decode(_ row: Row) throws -> HeldDelegation {
        let region = try row.region("region_code")
        return HeldDelegation(
            message: Delegation(
                delegationID: try row.text("delegation_id"), competitionID: try row.text("competition_id"),
                name: try row.text("name"), regionCode: region.code, creditCode: try row.text("credit_code")),
            region: region)
    }

    /// A delegation.
    ///
    /// - Throws: ``CompetitionError/delegationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldDelegation {
        let found = try transaction.first("SELECT \(columns) FROM delegation WHERE delegation_id = \(id)", decode)
        guard let found else { throw CompetitionError.delegationNotFound }
        return found
    }

    /// Adds a delegation.
    ///
    /// - Returns: false when its competition has one of that name.
    static func insert(_ delegation: Delegation, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO delegation (\(columns))
            VALUES (\(delegation.delegationID), \(delegation.competitionID), \(delegation.name),
                \(delegation.regionCode), \(delegation.creditCode))
            ON CONFLICT DO NOTHING
            """) == 1
    }
}
