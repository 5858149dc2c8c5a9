internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Examiners and quality supervisors with their cards.
enum ExaminerStore {
    private static let columns: SQL = """
        e.id, e.person_id, e.kind, e.card_number, e.region_code, e.highest_level, e.valid_from_on, e.valid_to_on, \
        e.employer_credit_code, e.state, e.state_reason, e.revision
        """

    /// Registers an examiner; false when the card is registered.
    static func register(
        _ examiner: Examiner, from first: CivilDay, through last: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let inserted = try write.execute(
            """
            INSERT INTO examiner (id, person_id, kind, card_number, region_code, highest_level, valid_from_on, valid_to_on, \
            employer_credit_code) \
            VALUES (\(examiner.examinerID), \(examiner.personID), \(examiner.kind.rawValue), \(examiner.cardNumber), \
            \(examiner.regionCode), \(examiner.highestLevel.rawValue), \(first.daysSince1970), \(last.daysSince1970), \
            \(examiner.employerCreditCode)) \
            ON CONFLICT (card_number) DO NOTHING
            """)
        guard inserted == 1 else { return false }
        try storeCard(of: examiner, from: first, through: last, revision: 1, in: write)
        return true
    }

    /// Keeps what a card says from a revision of the examiner on.
    private static func storeCard(
        of examiner: Examiner, from first: CivilDay, through last: CivilDay, revision: Int64,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO examiner_card (examiner_id, card_revision, highest_level, valid_from_on, valid_to_on, \
            employer_credit_code) \
            VALUES (\(examiner.examinerID), \(revision), \(examiner.highestLevel.rawValue), \(first.daysSince1970), \
            \(last.daysSince1970), \(examiner.employerCreditCode))
            """)
        for code in examiner.occupationCodes {
            try write.execute(
                """
                INSERT INTO examiner_occupation (examiner_id, card_revision, occupation_code) \
                VALUES (\(examiner.examinerID), \(revision), \(code)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// What the examiner's card said with each renewal, earliest first.
    static func cards(of id: String, in transaction: some Transaction) throws -> [ExaminerCardRevision] {
        var occupations: [Int64: [String]] = [:]
        try transaction.each(
            """
            SELECT card_revision, occupation_code FROM examiner_occupation WHERE examiner_id = \(id) \
            ORDER BY card_revision, occupation_code
            """
        ) { row in
            occupations[try row.integer("card_revision"), default: []].append(
                try row.occupation("occupation_code").description)
        }
        return try transaction.query(
            """
            SELECT card_revision, highest_level, valid_from_on, valid_to_on, employer_credit_code FROM examiner_card \
            WHERE examiner_id = \(id) ORDER BY card_revision
            """
        ) { row in
            let revision = try row.integer("card_revision")
            return ExaminerCardRevision(
                revision: revision, occupationCodes: occupations[revision] ?? [],
                highestLevel: try row.value("highest_level", highestLevel),
                validFromOn: "\(try row.day("valid_from_on"))", validToOn: "\(try row.day("valid_to_on"))",
                employerCreditCode: try row.text("employer_credit_code"))
        }
    }

    /// The examiner, who must be there.
    ///
    /// - Throws: ``EvaluationError/examinerNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Examiner {
        let found = try transaction.query("SELECT \(columns) FROM examiner e WHERE e.id = \(id)", decode)
        guard let examiner = try withOccupations(found, in: transaction).first else {
            throw EvaluationError.examinerNotFound
        }
        return examiner
    }

    /// Puts new days, occupations, level and employer on a card.
    static func renew(
        _ examiner: Examiner, from first: CivilDay, through last: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE examiner SET valid_from_on = \(first.daysSince1970), valid_to_on = \(last.daysSince1970), \
            highest_level = \(examiner.highestLevel.rawValue), employer_credit_code = \(examiner.employerCreditCode), \
            revision = revision + 1, card_revision = revision + 1 WHERE id = \(examiner.examinerID)
            """)
        try storeCard(of: examiner, from: first, through: last, revision: examiner.revision + 1, in: write)
    }

    /// Moves a card to another state.
    static func setState(
        _ state: ExaminerStanding, reason: String, of id: String, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            UPDATE examiner SET state = \(state.rawValue), state_reason = \(reason), revision = revision + 1 WHERE id = \(id)
            """)
    }

    /// What narrows a list of examiners.
    struct Filter: Sendable {
        /// Registered there.
        var region: RegionCode?
        var kind: ExaminerKind?
        /// Who may judge it.
        var occupation: OccupationCode?
        var validOn: CivilDay?
        var state: ExaminerState?
        var employer: CreditCode?
        /// Who may judge it.
        var level: Level?
        var expiresBefore: CivilDay?
        var person: String?
    }

    /// Examiners by id, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Examiner] {
        try withOccupations(
            try transaction.query(statement(filter, after: last, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("e.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("e.kind", equals: filter.kind?.rawValue)
        if let occupation = filter.occupation {
            // A supervisor watches over any occupation.
            conditions.add(
                """
                e.kind = \(ExaminerKind.qualitySupervisor.rawValue) OR EXISTS (SELECT 1 FROM examiner_occupation o \
                WHERE o.examiner_id = e.id AND o.card_revision = e.card_revision AND o.occupation_code = \(occupation.description))
                """)
        }
        if let day = filter.validOn?.daysSince1970 {
            conditions.add("e.valid_from_on <= \(day) AND e.valid_to_on >= \(day)")
        }
        conditions.add("e.state", equals: filter.state?.rawValue)
        conditions.add("e.employer_credit_code", equals: filter.employer?.text)
        if let level = filter.level { conditions.add("e.highest_level >= \(level.rawValue)") }
        if let day = filter.expiresBefore?.daysSince1970 { conditions.add("e.valid_to_on < \(day)") }
        conditions.add("e.person_id", equals: filter.person)
        conditions.add("e.id", isAfter: last)
        return """
            SELECT \(columns) FROM examiner e \(where: conditions) ORDER BY e.id LIMIT \(limit)
            """
    }

    private static func decode(_ row: Row) throws -> Examiner {
        Examiner(
            examinerID: try row.text("id"), personID: try row.text("person_id"), kind: try row.choice("kind"),
            cardNumber: try row.text("card_number"), regionCode: try row.region("region_code").code,
            highestLevel: try row.value("highest_level", highestLevel), validFromOn: "\(try row.day("valid_from_on"))",
            validToOn: "\(try row.day("valid_to_on"))", employerCreditCode: try row.text("employer_credit_code"),
            state: try row.choice("state"), stateReason: try row.text("state_reason"),
            revision: try row.integer("revision"))
    }

    /// 0 stands for a supervisor, who has none.
    private static func highestLevel(_ number: Int) -> Level? {
        number == 0 ? .unspecified : SkillLevel(rawValue: number)?.level
    }

    /// The examiners with the occupations of their cards: one statement, however many there are.
    private static func withOccupations(
        _ examiners: [Examiner], in transaction: some Transaction
    ) throws -> [Examiner] {
        if examiners.isEmpty { return [] }
        var occupations: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT o.examiner_id, o.occupation_code FROM examiner_occupation o JOIN examiner e \
            ON e.id = o.examiner_id AND e.card_revision = o.card_revision \
            WHERE o.examiner_id IN (\(list: examiners.map(\.examinerID))) ORDER BY o.examiner_id, o.occupation_code
            """
        ) { row in
            occupations[try row.text("examiner_id"), default: []].append(
                try row.occupation("occupation_code").description)
        }
        return examiners.map { examiner in
            var whole = examiner
            whole.occupationCodes = occupations[examiner.examinerID] ?? []
            return whole
        }
    }
}
