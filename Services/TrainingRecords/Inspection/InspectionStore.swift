internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// What was drawn: inspections and who makes them.
enum InspectionStore {
    private static let columns: SQL = """
        i.id, i.plan_id, i.object_id, i.organisation_credit_code, i.region_code, i.state, i.concluded_on
        """

    /// Enters an inspection that was drawn.
    static func insert(
        _ id: String, of object: InspectionObject, planID: String, lot: Int, inspectors: [String],
        accounts: [String: String], in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO inspection (id, plan_id, object_id, organisation_credit_code, region_code, lot, state, concluded_on)
            VALUES (\(id), \(planID), \(object.objectID), \(object.organisationCreditCode), \(object.regionCode), \(lot),
                \(InspectionState.drawn.rawValue), NULL)
            """)
        for (position, person) in inspectors.enumerated() {
            guard let account = accounts[person] else {
                throw StorageError.corrupt("inspection_inspector \(planID)/\(person) is missing")
            }
            try write.execute(
                """
                INSERT INTO inspection_assignment (inspection_id, person_id, account, position, signed_at)
                VALUES (\(id), \(person), \(account), \(position + 1), NULL)
                """)
        }
    }

    /// What was drawn of a plan, the lowest lot first.
    static func lots(of planID: String, in transaction: some Transaction) throws -> [InspectionLot] {
        let assigned = try transaction.query(
            """
            SELECT a.inspection_id, a.person_id FROM inspection i JOIN inspection_assignment a ON a.inspection_id = i.id
            WHERE i.plan_id = \(planID) ORDER BY a.position
            """
        ) { (inspection: try $0.text("inspection_id"), person: try $0.text("person_id")) }
        let ofInspection = Dictionary(grouping: assigned, by: \.inspection)
        return try transaction.query(
            "SELECT id, object_id FROM inspection WHERE plan_id = \(planID) ORDER BY lot"
        ) { row in
            let id = try row.text("id")
            return InspectionLot(
                objectID: try row.text("object_id"), inspectionID: id,
                inspectorIDs: ofInspection[id]?.map(\.person) ?? [])
        }
    }

    /// An inspection with its inspectors and findings.
    ///
    /// - Parameter publicOnly: without findings that are not public.
    /// - Throws: ``TrainingRecordsError/inspectionNotFound``.
    static func existing(
        _ id: String, publicOnly: Bool = false, on day: CivilDay, in transaction: some Transaction
    ) throws -> Inspection {
        let found = try transaction.first("SELECT \(columns) FROM inspection i WHERE i.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.inspectionNotFound }
        return try whole(found, publicOnly: publicOnly, on: day, in: transaction)
    }

    /// Whether an account was drawn for an inspection; and whether it, and whether anybody, concluded it.
    static func assignment(
        of account: String, to id: String, in transaction: some Transaction
    ) throws -> (isAssigned: Bool, signed: Bool, anySigned: Bool) {
        let rows = try transaction.query(
            "SELECT account, signed_at FROM inspection_assignment WHERE inspection_id = \(id)"
        ) { (account: try $0.text("account"), signed: try $0.optionalTimestamp("signed_at") != nil) }
        let own = rows.first { $0.account == account }
        return (own != nil, own?.signed ?? false, rows.contains(where: \.signed))
    }

    /// Notes that an inspector concluded it; nil when they had, else whether all have.
    static func sign(_ id: String, by account: String, in write: WriteTransaction) throws -> Bool? {
        let signed = try write.execute(
            """
            UPDATE inspection_assignment SET signed_at = \(write.act.instantNanoseconds)
            WHERE inspection_id = \(id) AND account = \(account) AND signed_at IS NULL
            """)
        guard signed == 1 else { return nil }
        return try !write.exists(
            "SELECT 1 FROM inspection_assignment WHERE inspection_id = \(id) AND signed_at IS NULL")
    }

    /// Notes that all concluded it.
    static func conclude(_ id: String, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE inspection SET state = \(InspectionState.concluded.rawValue), concluded_on = \(day.daysSince1970)
            WHERE id = \(id)
            """)
    }

    /// What narrows a list of inspections.
    struct Filter: Sendable {
        var region: RegionCode?
        var planID: String?
        var organisation: CreditCode?
        var state: InspectionState?
        /// Only those that this account was drawn for.
        var account: String?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("i.region_code", isWithin: filter.region?.codes)
        conditions.add("i.plan_id", equals: filter.planID)
        conditions.add("i.organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("i.state", equals: filter.state?.rawValue)
        if let account = filter.account {
            conditions.add("i.id IN (SELECT inspection_id FROM inspection_assignment WHERE account = \(account))")
        }
        conditions.add("i.id", isBefore: last)
        return "SELECT \(columns) FROM inspection i \(where: conditions) ORDER BY i.id DESC LIMIT \(limit)"
    }

    /// Inspections with inspectors and findings, latest first.
    static func list(
        _ filter: Filter, publicOnly: Bool, on day: CivilDay, before last: String?, limit: Int,
        in transaction: some Transaction
    ) throws -> [Inspection] {
        try transaction.query(statement(filter, before: last, limit: limit), decode).map {
            try whole($0, publicOnly: publicOnly, on: day, in: transaction)
        }
    }

    private static func whole(
        _ inspection: Inspection, publicOnly: Bool, on day: CivilDay, in transaction: some Transaction
    ) throws -> Inspection {
        var inspection = inspection
        inspection.inspectors = try transaction.query(
            """
            SELECT a.person_id, a.signed_at, p.name FROM inspection_assignment a JOIN person p ON p.id = a.person_id
            WHERE a.inspection_id = \(inspection.inspectionID) ORDER BY a.position
            """
        ) { row in
            DrawnInspector(
                inspectorID: try row.text("person_id"), name: MaskedName.mask(try row.text("name")),
                signed: try row.optionalTimestamp("signed_at") != nil)
        }
        inspection.findings = try FindingStore.list(
            .init(inspectionID: inspection.inspectionID, publicOnly: publicOnly), on: day, before: nil, limit: nil,
            in: transaction
        ).map(\.message).reversed()
        return inspection
    }

    private static func decode(_ row: Row) throws -> Inspection {
        Inspection(
            inspectionID: try row.text("id"), planID: try row.text("plan_id"), objectID: try row.text("object_id"),
            organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, state: try row.choice("state"),
            concludedOn: try row.dayText("concluded_on"))
    }
}
