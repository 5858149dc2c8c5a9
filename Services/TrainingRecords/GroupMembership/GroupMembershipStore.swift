internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Memberships of groups, with their evidence.
enum GroupMembershipStore {
    private static let columns: SQL = """
        id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code, school_kind,
        major, education, graduates_on, valid_from_on, valid_to_on
        """

    /// Adds a membership.
    ///
    /// - Returns: whether it is new; false when one of the same group, school and first day is there.
    static func insert(
        _ membership: GroupMembership, period: DayPeriod, graduation: CivilDay?, in write: WriteTransaction
    ) throws -> Bool {
        let schooling = membership.schooling ?? Schooling()
        return try write.execute(
            """
            INSERT INTO group_membership (\(columns))
            VALUES (\(membership.membershipID), \(membership.personID), \(membership.workerGroup.rawValue),
                \(membership.evidence), \(membership.householdRegionCode), \(schooling.schoolName),
                \(schooling.schoolRegionCode), \(schooling.schoolKind.rawValue), \(schooling.major),
                \(schooling.education.rawValue), \((graduation?.daysSince1970).sqlValue), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A person's memberships, earliest first.
    static func list(of personID: String, in transaction: some Transaction) throws -> [StoredMembership] {
        try transaction.query(statement(of: personID), decode)
    }

    /// The statement of ``list(of:in:)``.
    static func statement(of personID: String) -> SQL {
        "SELECT \(columns) FROM group_membership WHERE person_id = \(personID) ORDER BY valid_from_on, id"
    }

    private static func decode(_ row: Row) throws -> StoredMembership {
        let group = try row.value("worker_group", TargetGroup.init(rawValue:))
        let period = try row.period("valid_from_on", "valid_to_on")
        let household = try row.text("household_region_code")
        let schooling = try row.optionalDay("graduates_on").map { try self.schooling(row, graduatesOn: $0) }
        return StoredMembership(
            message: GroupMembership(
                membershipID: try row.text("id"), personID: try row.text("person_id"), workerGroup: group.message,
                evidence: try row.text("evidence"), householdRegionCode: household,
                schooling: schooling?.message,
                validFromOn: period.first.description, validToOn: period.last?.description ?? ""),
            spell: GroupSpell(
                group, period, household: household.isEmpty ? nil : household, schooling: schooling?.evidence))
    }

    /// The schooling of a membership that has one.
    private static func schooling(
        _ row: Row, graduatesOn day: CivilDay
    ) throws(StorageError) -> (message: Schooling, evidence: SchoolingEvidence) {
        let kind = try row.value("school_kind", SchoolingEvidence.Kind.init(rawValue:))
        let region = try row.text("school_region_code")
        let message = Schooling(
            schoolName: try row.text("school_name"), schoolRegionCode: region,
            schoolKind: SchoolKind(rawValue: Int32(kind.rawValue)), major: try row.text("major"),
            education: try row.choice("education"), graduatesOn: day.description)
        return (message, SchoolingEvidence(kind: kind, region: region, graduatesOn: day))
    }
}

/// A membership as it is kept: as the contract shows it, and as the rules look at it.
struct StoredMembership: Sendable {
    let message: GroupMembership
    let spell: GroupSpell
}
