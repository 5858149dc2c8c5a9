internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Memberships of groups, with their evidence.
enum GroupMembershipStore {
    private static let columns: SQL = """
        id, person_id, worker_group, evidence, household_region_code, school_name, school_region_code, school_kind,
        major, education, graduates_on, valid_from_on, valid_to_on, state, note, list_department
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
            INSERT INTO group_membership (\(columns), live)
            VALUES (\(membership.membershipID), \(membership.personID), \(membership.workerGroup.rawValue),
                \(membership.evidence), \(membership.householdRegionCode), \(schooling.schoolName),
                \(schooling.schoolRegionCode), \(schooling.schoolKind.rawValue), \(schooling.major),
                \(schooling.education.rawValue), \((graduation?.daysSince1970).sqlValue), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue), \(membership.state.rawValue), '',
                \(membership.listDepartment), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A membership.
    ///
    /// - Throws: ``TrainingRecordsError/membershipNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredMembership {
        let found = try transaction.first("SELECT \(columns) FROM group_membership WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.membershipNotFound }
        return found
    }

    /// Confirms a membership that is filed, or that was given up and is granted on appeal.
    ///
    /// - Returns: whether it was, and none stands in its place.
    static func confirm(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE group_membership SET state = \(GroupFiling.State.confirmed.rawValue), live = 1, note = ''
            WHERE id = \(id) AND state <> \(GroupFiling.State.confirmed.rawValue) AND NOT EXISTS (
                SELECT 1 FROM group_membership o WHERE o.person_id = group_membership.person_id
                    AND o.worker_group = group_membership.worker_group
                    AND o.valid_from_on = group_membership.valid_from_on
                    AND o.school_name = group_membership.school_name AND o.live = 1 AND o.id <> group_membership.id)
            """) == 1
    }

    /// Ends a membership that lasts beyond a day.
    ///
    /// - Returns: whether it lasted.
    static func end(_ id: String, on day: CivilDay, note: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE group_membership SET valid_to_on = \(day.daysSince1970), note = \(note)
            WHERE id = \(id) AND live = 1 AND (valid_to_on IS NULL OR valid_to_on > \(day.daysSince1970))
            """) == 1
    }

    /// Voids a membership.
    ///
    /// - Returns: whether it was not voided before.
    static func void(_ id: String, note: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE group_membership SET state = \(GroupFiling.State.voided.rawValue), live = NULL, note = \(note)
            WHERE id = \(id) AND live = 1
            """) == 1
    }

    /// Records a change of a membership.
    ///
    /// - Returns: the membership as it is now.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> GroupMembership {
        let stored = try existing(id, in: write)
        let residence = try PersonStore.existingResidence(of: stored.message.personID, in: write)
        try write.record(
            kind, subject: stored.message.personID, region: residence, stored.message, articles: [GroupFiling.citation])
        return stored.message
    }

    /// The people of a group in a region, latest added first, before one.
    static func members(
        of group: WorkerGroup, in region: RegionCode?, state: GroupMembershipState?, before last: String?, limit: Int,
        _ transaction: some Transaction
    ) throws -> [GroupMember] {
        try transaction.query(
            membersStatement(of: group, in: region, state: state, before: last, limit: limit)
        ) { row in
            GroupMember(
                membership: try decode(row).message, personName: try row.text("person_name"),
                regionCode: try row.region("person_region").code)
        }
    }

    /// The query of ``members(of:in:state:before:limit:_:)``.
    static func membersStatement(
        of group: WorkerGroup, in region: RegionCode?, state: GroupMembershipState?, before last: String?, limit: Int
    ) -> SQL {
        var conditions = Conditions()
        conditions.add("g.worker_group", equals: group.rawValue)
        if let state {
            conditions.add("g.state", equals: state.rawValue)
        } else {
            conditions.add("g.live = 1")
        }
        if let region, region != .province {
            let first = region.isCounty ? region.code : String(region.code.prefix(4)) + "00"
            let last = region.isCounty ? region.code : String(region.code.prefix(4)) + "99"
            conditions.add("p.region_code", isWithin: first...last)
        }
        conditions.add("g.id", isBefore: last)
        return """
            SELECT g.id AS id, g.person_id AS person_id, g.worker_group AS worker_group, g.evidence AS evidence,
                g.household_region_code AS household_region_code, g.school_name AS school_name,
                g.school_region_code AS school_region_code, g.school_kind AS school_kind, g.major AS major,
                g.education AS education, g.graduates_on AS graduates_on, g.valid_from_on AS valid_from_on,
                g.valid_to_on AS valid_to_on, g.state AS state, g.note AS note,
                g.list_department AS list_department, p.name AS person_name, p.region_code AS person_region
            FROM group_membership g JOIN person p ON p.id = g.person_id
            \(where: conditions) ORDER BY g.id DESC LIMIT \(limit)
            """
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
        let state = try row.value("state", GroupFiling.State.init(rawValue:))
        let household = try row.text("household_region_code")
        let schooling = try row.optionalDay("graduates_on").map { try self.schooling(row, graduatesOn: $0) }
        return StoredMembership(
            message: GroupMembership(
                membershipID: try row.text("id"), personID: try row.text("person_id"), workerGroup: group.message,
                evidence: try row.text("evidence"), householdRegionCode: household,
                schooling: schooling?.message,
                validFromOn: period.first.description, validToOn: period.last?.description ?? "",
                state: GroupMembershipState(rawValue: Int32(state.rawValue)), note: try row.text("note"),
                listDepartment: try row.text("list_department")),
            spell: GroupSpell(
                group, period, household: household.isEmpty ? nil : household, schooling: schooling?.evidence),
            state: state)
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
    let state: GroupFiling.State

    /// Whether it gives a right.
    var isConfirmed: Bool { state == .confirmed }
}
