internal import Requests
package import EvaluationMessages
package import Ground
package import Storage

/// Announced batches.
package enum BatchStore {
    private static let columns: SQL = """
        b.id, b.organisation_credit_code, b.organisation_name, b.region_code, b.occupation_code, b.occupation_name, b.level, \
        b.registration_closes_on, b.announced_on
        """

    /// Stores a batch.
    ///
    /// - Parameter sessions: the day of each part, in the order of `batch.sessions`.
    package static func announce(
        _ batch: EvaluationBatch, registrationCloses: CivilDay, sessions: [CivilDay], on day: CivilDay,
        in transaction: WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO evaluation_batch (id, organisation_credit_code, organisation_name, region_code, occupation_code, \
            occupation_name, level, registration_closes_on, announced_on) \
            VALUES (\(batch.batchID), \(batch.organisationCreditCode), \(batch.organisationName), \(batch.regionCode), \
            \(batch.occupationCode), \(batch.occupationName), \(batch.level.rawValue), \
            \(registrationCloses.daysSince1970), \(day.daysSince1970))
            """)
        for (session, heldOn) in zip(batch.sessions, sessions) {
            try transaction.execute(
                """
                INSERT INTO subject_session (batch_id, subject, held_on, place) \
                VALUES (\(batch.batchID), \(session.subject.rawValue), \(heldOn.daysSince1970), \(session.place))
                """)
        }
    }

    /// The batch with its sessions.
    package static func batch(_ id: String, in transaction: some Transaction) throws -> EvaluationBatch? {
        let statement: SQL = "SELECT \(columns) FROM evaluation_batch b WHERE b.id = \(id)"
        guard let found = try transaction.first(statement, read) else { return nil }
        return try withSessions(found, in: transaction)
    }

    /// The batch, which must be there.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    package static func requireBatch(_ id: String, in transaction: some Transaction) throws -> EvaluationBatch {
        guard let batch = try batch(id, in: transaction) else { throw EvaluationError.notFound(.batch) }
        return batch
    }

    /// What narrows a list of batches.
    package struct Filter: Sendable {
        package var organisation: String?
        package var region: RegionCode?
        package var occupation: String?
        package var level: SkillLevel?
        package var openOn: CivilDay?
        /// The last id of the page before.
        package var before: String?
    }

    /// Batches, latest first.
    package static func list(
        _ filter: Filter, limit: Int, in transaction: some Transaction
    ) throws -> [EvaluationBatch] {
        try transaction.query(listStatement(filter, limit: limit), read).map { try withSessions($0, in: transaction) }
    }

    /// The statement of ``list(_:limit:in:)``.
    package static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions: [SQL] = []
        if let organisation = filter.organisation { conditions.append("b.organisation_credit_code = \(organisation)") }
        if let region = filter.region, !region.isProvince { conditions.append(region.condition(on: "b.region_code")) }
        if let occupation = filter.occupation { conditions.append("b.occupation_code = \(occupation)") }
        if let level = filter.level { conditions.append("b.level = \(level.rawValue)") }
        if let day = filter.openOn?.daysSince1970 {
            conditions.append("b.announced_on <= \(day) AND b.registration_closes_on >= \(day)")
        }
        if let before = filter.before { conditions.append("b.id < \(before)") }
        return "SELECT \(columns) FROM evaluation_batch b\(conditions.whereClause) ORDER BY b.id DESC LIMIT \(limit)"
    }

    private static func read(_ row: Row) -> EvaluationBatch {
        EvaluationBatch(
            batchID: row.text(0), organisationCreditCode: row.text(1), organisationName: row.text(2),
            regionCode: row.text(3), occupationCode: row.text(4), occupationName: row.text(5),
            level: .init(rawValue: Int32(row.int(6))), registrationClosesOn: "\(CivilDay(daysSince1970: row.int(7)))",
            announcedOn: "\(CivilDay(daysSince1970: row.int(8)))")
    }

    private static func withSessions(
        _ batch: EvaluationBatch, in transaction: some Transaction
    ) throws -> EvaluationBatch {
        var batch = batch
        batch.sessions = try transaction.query(
            "SELECT subject, held_on, place FROM subject_session WHERE batch_id = \(batch.batchID) ORDER BY subject"
        ) { row in
            SubjectSession(
                subject: .init(rawValue: Int32(row.int(0))), heldOn: "\(CivilDay(daysSince1970: row.int(1)))",
                place: row.text(2))
        }
        return batch
    }
}
