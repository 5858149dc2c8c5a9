internal import CompetitionMessages
internal import Storage

/// Delegations of competitions.
struct DelegationStore: Sendable {
    func find(_ id: String, in transaction: some Transaction) throws -> Delegation? {
        try transaction.first(
            """
            SELECT delegation_id, competition_id, name, region_code, credit_code FROM delegation
            WHERE delegation_id = \(id)
            """
        ) { row in
            Delegation(
                delegationID: row.text(0), competitionID: row.text(1), name: row.text(2), regionCode: row.text(3),
                creditCode: row.text(4))
        }
    }

    /// Adds a delegation, unless its competition has one of that name.
    func add(_ delegation: Delegation, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO delegation (delegation_id, competition_id, name, region_code, credit_code)
            VALUES (\(delegation.delegationID), \(delegation.competitionID), \(delegation.name),
                \(delegation.regionCode), \(delegation.creditCode))
            ON CONFLICT DO NOTHING
            """) == 1
    }
}
