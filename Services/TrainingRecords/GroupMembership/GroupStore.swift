internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Memberships of groups, with their evidence.
enum GroupStore {
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
    static func memberships(of personID: String, in transaction: some Transaction) throws -> [GroupMembership] {
        try transaction.query(
            """
            SELECT \(columns) FROM group_membership WHERE person_id = \(personID) ORDER BY valid_from_on, id
            """, decode)
    }

    private static func decode(_ row: Row) -> GroupMembership {
        let schooling = Schooling(
            schoolName: row.text(5), schoolRegionCode: row.text(6), schoolKind: SchoolKind(rawValue: row.int32(7)),
            major: row.text(8), education: Education(rawValue: row.int32(9)), graduatesOn: row.dayText(10))
        return GroupMembership(
            membershipID: row.text(0), personID: row.text(1), workerGroup: WorkerGroup(rawValue: row.int32(2)),
            evidence: row.text(3), householdRegionCode: row.text(4), schooling: row.isNull(10) ? nil : schooling,
            validFromOn: row.dayText(11), validToOn: row.dayText(12))
    }
}
