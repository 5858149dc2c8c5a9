internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Judges of events, and the interests they declared.
enum JudgeStore {
    private static let columns: SQL = "judge_id, event_id, person_id, chief, dismissed_on, dismissal_reason"

    /// What an interest is in, by the numbers of `judge_interest.kind`.
    private enum InterestKind: Int {
        case delegation = 1
        case person = 2
    }

    private static func decode(_ row: Row) throws -> Judge {
        Judge(
            judgeID: try row.text("judge_id"), eventID: try row.text("event_id"),
            personID: try row.text("person_id"), chief: try row.bool("chief"),
            dismissedOn: try row.optionalDay("dismissed_on")?.description ?? "",
            dismissalReason: try row.text("dismissal_reason"))
    }

    /// A judge.
    ///
    /// - Throws: ``CompetitionError/judgeNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Judge {
        let found = try transaction.first("SELECT \(columns) FROM judge WHERE judge_id = \(id)", decode)
        guard let found else { throw CompetitionError.judgeNotFound }
        return try declared([found], in: transaction)[0]
    }

    /// The judge that a person is in an event, dismissed or not; nil when the person is none.
    static func judge(_ personID: String, in eventID: String, _ transaction: some Transaction) throws -> Judge? {
        let found = try transaction.first(statement(of: personID, in: eventID), decode)
        return try found.map { try declared([$0], in: transaction)[0] }
    }

    /// The statement of ``judge(_:in:_:)``.
    static func statement(of personID: String, in eventID: String) -> SQL {
        "SELECT \(columns) FROM judge WHERE event_id = \(eventID) AND person_id = \(personID)"
    }

    /// Up to `limit` judges of an event in the order of appointment, after one.
    static func list(
        ofEvent eventID: String, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Judge] {
        try declared(
            transaction.query(statement(ofEvent: eventID, after: after, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(ofEvent:after:limit:in:)``.
    static func statement(ofEvent eventID: String, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: eventID)
        conditions.add("judge_id", isAfter: after)
        return "SELECT \(columns) FROM judge \(where: conditions) ORDER BY judge_id LIMIT \(limit)"
    }

    /// Judges with what they declared.
    private static func declared(_ judges: [Judge], in transaction: some Transaction) throws -> [Judge] {
        var judges = judges
        let places = Dictionary(
            judges.indices.map { (judges[$0].judgeID, $0) }, uniquingKeysWith: { first, _ in first })
        try transaction.each(
            """
            SELECT judge_id, kind, subject FROM judge_interest WHERE judge_id IN (\(list: judges.map(\.judgeID)))
            ORDER BY judge_id, kind, subject
            """
        ) { row in
            guard let place = places[try row.text("judge_id")] else { return }
            switch try row.value("kind", InterestKind.init(rawValue:)) {
            case .delegation: judges[place].declaredDelegationIDs.append(try row.text("subject"))
            case .person: judges[place].declaredPersonIDs.append(try row.text("subject"))
            }
        }
        return judges
    }

    /// Whether one of some persons judges an event and is not dismissed.
    static func judges(anyOf persons: [String], in eventID: String, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM judge
            WHERE event_id = \(eventID) AND person_id IN (\(list: persons)) AND dismissed_on IS NULL
            """)
    }

    /// Whether an event has a chief judge.
    static func hasChief(_ eventID: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM judge WHERE event_id = \(eventID) AND chief = 1 AND dismissed_on IS NULL")
    }

    /// Appoints a judge.
    ///
    /// - Returns: false when the person judges the event already.
    static func insert(_ judge: Judge, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO judge (judge_id, event_id, person_id, chief)
            VALUES (\(judge.judgeID), \(judge.eventID), \(judge.personID), \(judge.chief)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        try declare(
            delegations: judge.declaredDelegationIDs, persons: judge.declaredPersonIDs, by: judge.judgeID, in: write)
        return true
    }

    /// Adds declared interests.
    static func declare(
        delegations: [String], persons: [String], by judgeID: String, in write: WriteTransaction
    ) throws {
        let interests = delegations.map { (InterestKind.delegation, $0) } + persons.map { (InterestKind.person, $0) }
        for (kind, subject) in interests {
            try write.execute(
                """
                INSERT INTO judge_interest (judge_id, kind, subject)
                VALUES (\(judgeID), \(kind.rawValue), \(subject)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Dismisses a judge.
    ///
    /// - Returns: false when the judge is dismissed already.
    static func dismiss(_ id: String, on day: CivilDay, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE judge SET dismissed_on = \(day.daysSince1970), dismissal_reason = \(reason)
            WHERE judge_id = \(id) AND dismissed_on IS NULL
            """) == 1
    }
}
