internal import Ledger
internal import RPC
internal import Requests
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// What looks like false training.
enum SuspicionStore {
    private static let columns: SQL = """
        id, rule, state, region_code, institution_credit_code, class_id, session_number, other_class_id,
        other_session_number, person_id, teacher, measured, threshold, since_on, detected_at, reason, inspection_id, claim_id
        """

    /// Enters what was found, as far as it is not known, and records it.
    ///
    /// - Returns: how many are new.
    @discardableResult
    static func enter(_ found: [FoundSuspicion], in write: WriteTransaction) throws -> Int {
        var count = 0
        for suspicion in found {
            let id = RecordID.make("sus", at: Instant(nanosecondsSince1970: write.act.instantNanoseconds))
            let message = suspicion.message
            let entered = try write.execute(
                """
                INSERT INTO suspicion (\(columns), about)
                VALUES (\(id), \(message.rule.rawValue), \(SuspicionState.open.rawValue), \(suspicion.region.code),
                    \(message.institutionCreditCode), \(message.classID), \(message.sessionNumber),
                    \(message.otherClassID), \(message.otherSessionNumber), \(message.personID), \(message.teacher),
                    \(message.measured), \(message.threshold), \(suspicion.since.daysSince1970),
                    \(write.act.instantNanoseconds), '', '', '', \(suspicion.about))
                ON CONFLICT DO NOTHING
                """)
            guard entered == 1 else { continue }
            count += 1
            _ = try record("detected", id, in: write)
        }
        return count
    }

    /// A suspicion.
    ///
    /// - Throws: ``TrainingRecordsError/suspicionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Suspicion {
        let found = try transaction.first("SELECT \(columns) FROM suspicion WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.suspicionNotFound }
        return found
    }

    /// Moves a suspicion from a state it is in.
    ///
    /// - Returns: whether it was in one of them.
    static func move(
        _ id: String, from states: [SuspicionState], to state: SuspicionState, reason: String, inspection: String = "",
        claim: String = "", in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE suspicion SET state = \(state.rawValue), reason = \(reason), inspection_id = \(inspection),
                claim_id = \(claim)
            WHERE id = \(id) AND state IN (\(list: states.map(\.rawValue)))
            """) == 1
    }

    /// Records what became of a suspicion, and returns it as it is now.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> Suspicion {
        let suspicion = try existing(id, in: write)
        var payload = suspicion
        payload.teacher = ""
        try write.record(
            "suspicion.\(kind)", subject: id, region: RegionCode(suspicion.regionCode), payload,
            articles: [SuspicionDetection.citation])
        return suspicion
    }

    /// How many suspicions are open on a class: whoever examines its claim must see them.
    static func openCount(ofClass id: String, in transaction: some Transaction) throws -> Int {
        try list(Filter(classID: id, state: .open), before: nil, limit: 1_000, in: transaction).count
    }

    /// What narrows a list of suspicions.
    struct Filter: Sendable {
        var region: RegionCode?
        var institution: CreditCode?
        var classID: String?
        var rule: SuspicionRule?
        var state: SuspicionState?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("institution_credit_code", equals: filter.institution?.text)
        if let id = filter.classID { conditions.add("class_id = \(id) OR other_class_id = \(id)") }
        conditions.add("rule", equals: filter.rule?.rawValue)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM suspicion \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Suspicions, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Suspicion] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    private static func decode(_ row: Row) throws -> Suspicion {
        Suspicion(
            suspicionID: try row.text("id"), rule: try row.choice("rule"), state: try row.choice("state"),
            regionCode: try row.region("region_code").code,
            institutionCreditCode: try row.text("institution_credit_code"), classID: try row.text("class_id"),
            sessionNumber: try row.int32("session_number"), otherClassID: try row.text("other_class_id"),
            otherSessionNumber: try row.int32("other_session_number"), personID: try row.text("person_id"),
            teacher: try row.text("teacher"), measured: try row.integer("measured"),
            threshold: try row.integer("threshold"), since: try row.day("since_on").description,
            detectedAt: try row.timestamp("detected_at"), reason: try row.text("reason"),
            inspectionID: try row.text("inspection_id"), claimID: try row.text("claim_id"))
    }
}
