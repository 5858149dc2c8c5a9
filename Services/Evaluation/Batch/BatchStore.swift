internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Storage

/// Announced batches.
enum BatchStore {
    private static let columns: SQL = """
        b.id, b.organisation_credit_code, b.organisation_name, b.region_code, b.occupation_code, b.occupation_name, b.level, \
        b.registration_closes_on, b.announced_on, b.state, b.state_reason, b.revision, b.successor_credit_code
        """

    /// Stores a batch with its sessions.
    static func announce(
        _ batch: EvaluationBatch, registrationCloses: CivilDay, sessions: [SubjectSession.Checked], on day: CivilDay,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO evaluation_batch (id, organisation_credit_code, organisation_name, region_code, occupation_code, \
            occupation_name, level, registration_closes_on, announced_on) \
            VALUES (\(batch.batchID), \(batch.organisationCreditCode), \(batch.organisationName), \(batch.regionCode), \
            \(batch.occupationCode), \(batch.occupationName), \(batch.level.rawValue), \
            \(registrationCloses.daysSince1970), \(day.daysSince1970))
            """)
        for session in sessions {
            try write.execute(
                """
                INSERT INTO subject_session (batch_id, subject, held_on, place) \
                VALUES (\(batch.batchID), \(session.subject.rawValue), \(session.heldOn.daysSince1970), \(session.place))
                """)
        }
    }

    /// Puts other days and places in force.
    static func change(
        _ id: String, registrationCloses: CivilDay, sessions: [SubjectSession.Checked], reason: String,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_batch SET registration_closes_on = \(registrationCloses.daysSince1970), \
            state_reason = \(reason), revision = revision + 1 WHERE id = \(id)
            """)
        for session in sessions {
            try write.execute(
                """
                UPDATE subject_session SET held_on = \(session.heldOn.daysSince1970), place = \(session.place) \
                WHERE batch_id = \(id) AND subject = \(session.subject.rawValue)
                """)
        }
    }

    /// Cancels a batch; false when it is cancelled.
    static func cancel(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE evaluation_batch SET state = \(BatchState.cancelled.rawValue), state_reason = \(reason), \
            revision = revision + 1 WHERE id = \(id) AND state = \(BatchState.announced.rawValue)
            """) == 1
    }

    /// Gives a batch to another organisation.
    static func setSuccessor(
        _ organisation: CreditCode, reason: String, of id: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE evaluation_batch SET successor_credit_code = \(organisation.text), state_reason = \(reason), \
            revision = revision + 1 WHERE id = \(id)
            """)
    }

    /// The batch with its sessions; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> EvaluationBatch? {
        let statement: SQL = "SELECT \(columns) FROM evaluation_batch b WHERE b.id = \(id)"
        return try withSessions(try transaction.query(statement, decode), in: transaction).first
    }

    /// The batch, which must be there.
    ///
    /// - Throws: ``EvaluationError/batchNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> EvaluationBatch {
        guard let batch = try find(id, in: transaction) else { throw EvaluationError.batchNotFound }
        return batch
    }

    /// What narrows a list of batches.
    struct Filter: Sendable {
        var organisation: CreditCode?
        /// In which the organisation is filed.
        var region: RegionCode?
        var occupation: OccupationCode?
        var level: Level?
        var openOn: CivilDay?
        var state: BatchState?
    }

    /// Batches, latest first, from the one before `last` on.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [EvaluationBatch] {
        try withSessions(
            try transaction.query(statement(filter, before: last, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("b.organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("b.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("b.occupation_code", equals: filter.occupation?.description)
        conditions.add("b.level", equals: filter.level?.rawValue)
        conditions.add("b.state", equals: filter.state?.rawValue)
        if let day = filter.openOn?.daysSince1970 {
            conditions.add("b.announced_on <= \(day) AND b.registration_closes_on >= \(day) AND b.state = 1")
        }
        conditions.add("b.id", isBefore: last)
        return "SELECT \(columns) FROM evaluation_batch b \(where: conditions) ORDER BY b.id DESC LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> EvaluationBatch {
        EvaluationBatch(
            batchID: try row.text("id"), organisationCreditCode: try row.text("organisation_credit_code"),
            organisationName: try row.text("organisation_name"), regionCode: try row.region("region_code").code,
            occupationCode: try row.occupation("occupation_code").description,
            occupationName: try row.text("occupation_name"), level: try row.level("level").level,
            registrationClosesOn: "\(try row.day("registration_closes_on"))",
            announcedOn: "\(try row.day("announced_on"))", state: try row.choice("state"),
            stateReason: try row.text("state_reason"), revision: try row.integer("revision"),
            successorCreditCode: try row.text("successor_credit_code"))
    }

    /// The batches with their sessions: one statement, however many there are.
    private static func withSessions(
        _ batches: [EvaluationBatch], in transaction: some Transaction
    ) throws -> [EvaluationBatch] {
        if batches.isEmpty { return [] }
        var sessions: [String: [SubjectSession]] = [:]
        try transaction.each(
            """
            SELECT batch_id, subject, held_on, place FROM subject_session \
            WHERE batch_id IN (\(list: batches.map(\.batchID))) ORDER BY batch_id, subject
            """
        ) { row in
            sessions[try row.text("batch_id"), default: []].append(
                SubjectSession(
                    subject: try row.choice("subject"), heldOn: "\(try row.day("held_on"))",
                    place: try row.text("place")))
        }
        return batches.map { batch in
            var whole = batch
            whole.sessions = sessions[batch.batchID] ?? []
            return whole
        }
    }
}
