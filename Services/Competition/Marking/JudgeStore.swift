internal import CompetitionMessages
internal import Rules
internal import Storage

/// Judges of events, and the interests they declared.
enum JudgeStore {
    /// What an interest is in, by the numbers of `judge_interest.kind`.
    private enum InterestKind: Int {
        case delegation = 1
        case person = 2
    }

    /// A judge of an event.
    ///
    /// - Throws: ``CompetitionError/judgeNotFound``.
    static func existing(_ id: String, of eventID: String, in transaction: some Transaction) throws -> Judge {
        let found = try transaction.first(
            "SELECT judge_id, event_id, person_id FROM judge WHERE judge_id = \(id) AND event_id = \(eventID)"
        ) { row in
            Judge(
                judgeID: try row.text("judge_id"), eventID: try row.text("event_id"),
                personID: try row.text("person_id"))
        }
        guard var judge = found else { throw CompetitionError.judgeNotFound }
        try transaction.each(
            "SELECT judge_id, kind, subject FROM judge_interest WHERE judge_id = \(id) ORDER BY kind, subject"
        ) { row in
            switch try row.value("kind", InterestKind.init(rawValue:)) {
            case .delegation: judge.declaredDelegationIDs.append(try row.text("subject"))
            case .person: judge.declaredPersonIDs.append(try row.text("subject"))
            }
        }
        return judge
    }

    /// Whether a person judges an event.
    static func judges(_ personID: String, in eventID: String, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM judge WHERE event_id = \(eventID) AND person_id = \(personID)")
    }

    /// Appoints a judge.
    ///
    /// - Returns: false when the person judges the event already.
    static func insert(_ judge: Judge, in write: WriteTransaction) throws -> Bool {
        let added = try write.execute(
            """
            INSERT INTO judge (judge_id, event_id, person_id)
            VALUES (\(judge.judgeID), \(judge.eventID), \(judge.personID)) ON CONFLICT DO NOTHING
            """)
        guard added == 1 else { return false }
        let interests =
            judge.declaredDelegationIDs.map { (InterestKind.delegation, $0) }
            + judge.declaredPersonIDs.map { (InterestKind.person, $0) }
        for (kind, subject) in interests {
            try write.execute(
                """
                INSERT INTO judge_interest (judge_id, kind, subject)
                VALUES (\(judge.judgeID), \(kind.rawValue), \(subject)) ON CONFLICT DO NOTHING
                """)
        }
        return true
    }
}
