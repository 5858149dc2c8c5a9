internal import Casework
internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The frozen lists of plans: whom the draw may meet, and who may be sent.
enum InspectionListStore {
    /// Whom the draw may meet, with the organisations that make an inspector partial.
    struct Candidate: Sendable {
        var object: InspectionObject
        var organisations: Set<String>
    }

    /// Who of a region and period could be drawn, by id; at most one more than can be published.
    static func candidates(
        _ kind: InspectedKind, in region: RegionCode, from: CivilDay, to: CivilDay, _ transaction: some Transaction
    ) throws -> [Candidate] {
        let most = InspectionPlanning.mostObjects + 1
        switch kind {
        case .institution: return try organisations("institution_credit_code", in: region, from, to, transaction)
        case .enterprise: return try organisations("employer_credit_code", in: region, from, to, transaction)
        default:
            return try transaction.query(
                """
                SELECT id, title, region_code, institution_credit_code, employer_credit_code, further_employers
                FROM training_class \(where: held(in: region, from, to)) ORDER BY id LIMIT \(most)
                """
            ) { row in
                let institution = try row.creditCode("institution_credit_code").text
                let further = try row.text("further_employers").split(separator: " ").map(String.init)
                return Candidate(
                    object: InspectionObject(
                        objectID: try row.text("id"), organisationCreditCode: institution, title: try row.text("title"),
                        regionCode: try row.region("region_code").code),
                    organisations: Set([institution, try row.text("employer_credit_code")] + further))
            }
        }
    }

    private static func organisations(
        _ column: SQL, in region: RegionCode, _ from: CivilDay, _ to: CivilDay, _ transaction: some Transaction
    ) throws -> [Candidate] {
        var conditions = held(in: region, from, to)
        conditions.add("\(column) <> ''")
        return try transaction.query(
            """
            SELECT \(column) AS code, MIN(city_code) AS city_code FROM training_class \(where: conditions)
            GROUP BY \(column) ORDER BY \(column) LIMIT \(InspectionPlanning.mostObjects + 1)
            """
        ) { row in
            let code = try row.creditCode("code").text
            return Candidate(
                object: InspectionObject(
                    objectID: code, organisationCreditCode: code, regionCode: try row.region("city_code").code),
                organisations: [code])
        }
    }

    private static func held(in region: RegionCode, _ from: CivilDay, _ to: CivilDay) -> Conditions {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: region.codes)
        conditions.add("state <> \(ClassState.cancelled.rawValue)")
        conditions.add("begins_on <= \(to.daysSince1970) AND ends_on >= \(from.daysSince1970)")
        return conditions
    }

    /// The organisations that a person works for, or left after `day`, and those in which their account declared an interest.
    static func ties(
        of inspector: InspectorEntry.Checked, since day: CivilDay, in transaction: some Transaction
    ) throws -> Set<String> {
        let employers = try transaction.query(
            """
            SELECT employer_credit_code FROM employment WHERE person_id = \(inspector.personID) AND live = 1
                AND (ends_on IS NULL OR ends_on >= \(day.daysSince1970))
            """
        ) { try $0.text("employer_credit_code") }
        return Set(employers).union(try InterestStore.organisations(of: inspector.account, in: transaction))
    }

    /// Keeps the lists of a plan.
    static func insert(
        objects: [Candidate], inspectors: [InspectorEntry.Checked], conflicts: [String: Set<String>],
        of planID: String, in write: WriteTransaction
    ) throws {
        for object in objects.map(\.object) {
            try write.execute(
                """
                INSERT INTO inspection_object (plan_id, object_id, organisation_credit_code, title, region_code)
                VALUES (\(planID), \(object.objectID), \(object.organisationCreditCode), \(object.title),
                    \(object.regionCode))
                """)
        }
        for inspector in inspectors {
            try write.execute(
                """
                INSERT INTO inspection_inspector (plan_id, person_id, account)
                VALUES (\(planID), \(inspector.personID), \(inspector.account))
                """)
        }
        for (object, people) in conflicts {
            for person in people {
                try write.execute(
                    """
                    INSERT INTO inspection_conflict (plan_id, person_id, object_id)
                    VALUES (\(planID), \(person), \(object))
                    """)
            }
        }
    }

    /// Whom the draw may meet, by id.
    static func objects(of planID: String, in transaction: some Transaction) throws -> [InspectionObject] {
        try transaction.query(
            """
            SELECT object_id, organisation_credit_code, title, region_code FROM inspection_object
            WHERE plan_id = \(planID) ORDER BY object_id
            """
        ) { row in
            InspectionObject(
                objectID: try row.text("object_id"), organisationCreditCode: try row.text("organisation_credit_code"),
                title: try row.text("title"), regionCode: try row.region("region_code").code)
        }
    }

    /// Who may be sent, by id, under masked names.
    static func inspectors(of planID: String, in transaction: some Transaction) throws -> [PlannedInspector] {
        let conflicts = try transaction.query(
            "SELECT person_id, object_id FROM inspection_conflict WHERE plan_id = \(planID) ORDER BY object_id"
        ) { (person: try $0.text("person_id"), object: try $0.text("object_id")) }
        let ofPerson = Dictionary(grouping: conflicts, by: \.person)
        return try transaction.query(
            """
            SELECT i.person_id, p.name FROM inspection_inspector i JOIN person p ON p.id = i.person_id
            WHERE i.plan_id = \(planID) ORDER BY i.person_id
            """
        ) { row in
            let person = try row.text("person_id")
            return PlannedInspector(
                inspectorID: person, name: MaskedName.mask(try row.text("name")),
                conflictingObjectIDs: ofPerson[person]?.map(\.object) ?? [])
        }
    }

    /// The accounts of a plan's inspectors.
    static func accounts(of planID: String, in transaction: some Transaction) throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try transaction.query(
                "SELECT person_id, account FROM inspection_inspector WHERE plan_id = \(planID)"
            ) { (try $0.text("person_id"), try $0.text("account")) })
    }
}
