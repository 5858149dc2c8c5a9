internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Delegations of competitions, with their leaders and coaches.
enum DelegationStore {
    private static let columns: SQL = "delegation_id, competition_id, name, region_code, credit_code, withdrawn_on"

    private static func decode(_ row: Row) throws -> HeldDelegation {
        let region = try row.region("region_code")
        return HeldDelegation(
            message: Delegation(
                delegationID: try row.text("delegation_id"), competitionID: try row.text("competition_id"),
                name: try row.text("name"), regionCode: region.code, creditCode: try row.text("credit_code"),
                withdrawnOn: try row.optionalDay("withdrawn_on")?.description ?? ""),
            region: region)
    }

    /// A delegation, with its leaders and coaches.
    ///
    /// - Throws: ``CompetitionError/delegationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldDelegation {
        let found = try transaction.first("SELECT \(columns) FROM delegation WHERE delegation_id = \(id)", decode)
        guard var found else { throw CompetitionError.delegationNotFound }
        found.message.staff = try transaction.query(
            """
            SELECT delegation_id, person_id, duty FROM delegation_staff WHERE delegation_id = \(id)
            ORDER BY duty, person_id
            """
        ) { DelegationStaff(personID: try $0.text("person_id"), duty: try $0.choice("duty")) }
        return found
    }

    /// Refuses ids that are of no delegation of a competition.
    ///
    /// - Throws: ``CompetitionError/delegationNotFound``.
    static func require(_ ids: [String], of competitionID: String, in transaction: some Transaction) throws {
        guard !ids.isEmpty else { return }
        let known = try names(ofCompetition: competitionID, in: transaction)
        guard ids.allSatisfy({ known[$0] != nil }) else { throw CompetitionError.delegationNotFound }
    }

    /// The names of a competition's delegations by id.
    static func names(ofCompetition id: String, in transaction: some Transaction) throws -> [String: String] {
        var names: [String: String] = [:]
        try transaction.each(statement(ofCompetition: id)) { row in
            names[try row.text("delegation_id")] = try row.text("name")
        }
        return names
    }

    /// The regions of a competition's delegations by id.
    static func regions(ofCompetition id: String, in transaction: some Transaction) throws -> [String: RegionCode] {
        var regions: [String: RegionCode] = [:]
        try transaction.each(statement(ofCompetition: id)) { row in
            regions[try row.text("delegation_id")] = try row.region("region_code")
        }
        return regions
    }

    /// Up to `limit` delegations of a competition, after one.
    static func list(
        ofCompetition id: String, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [HeldDelegation] {
        try transaction.query(statement(ofCompetition: id, after: after, limit: limit), decode)
    }

    /// The statement of ``list(ofCompetition:after:limit:in:)``; all of them without a limit.
    static func statement(ofCompetition id: String, after: String? = nil, limit: Int? = nil) -> SQL {
        var conditions = Conditions()
        conditions.add("competition_id", equals: id)
        conditions.add("delegation_id", isAfter: after)
        let end: SQL = limit.map { " LIMIT \($0)" } ?? ""
        return "SELECT \(columns) FROM delegation \(where: conditions) ORDER BY delegation_id\(end)"
    }

    /// Adds a delegation with its leaders and coaches.
    ///
    /// - Returns: false when its competition has one of that name.
    static func insert(_ delegation: Delegation, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO delegation (delegation_id, competition_id, name, region_code, credit_code)
            VALUES (\(delegation.delegationID), \(delegation.competitionID), \(delegation.name),
                \(delegation.regionCode), \(delegation.creditCode))
            ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        try setStaff(delegation.staff, of: delegation.delegationID, in: write)
        return true
    }

    /// Sets who leads and coaches a delegation.
    static func setStaff(_ staff: [DelegationStaff], of id: String, in write: WriteTransaction) throws {
        try write.execute("DELETE FROM delegation_staff WHERE delegation_id = \(id)")
        for member in staff {
            try write.execute(
                """
                INSERT INTO delegation_staff (delegation_id, person_id, duty)
                VALUES (\(id), \(member.personID), \(member.duty.rawValue)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Whether another delegation of a competition has a name.
    static func isTaken(
        _ name: String, in competitionID: String, besides id: String, _ transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM delegation
            WHERE competition_id = \(competitionID) AND name = \(name) AND delegation_id <> \(id)
            """)
    }

    /// Renames a delegation.
    static func rename(_ id: String, to name: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE delegation SET name = \(name) WHERE delegation_id = \(id)")
    }

    /// Withdraws a delegation.
    ///
    /// - Returns: false when it was withdrawn before.
    static func withdraw(_ id: String, on day: CivilDay, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE delegation SET withdrawn_on = \(day.daysSince1970), withdrawal_reason = \(reason)
            WHERE delegation_id = \(id) AND withdrawn_on IS NULL
            """) == 1
    }
}
