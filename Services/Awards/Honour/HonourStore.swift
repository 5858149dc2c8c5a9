internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage
internal import WireMessages

/// What was awarded, and the register of honours; withdrawn ones stay in it.
enum HonourStore {
    private static let columns: SQL = """
        honour_id, person_id, credit_code, title, kind, year, round_id, nomination_id, programme_id, place, document, region_code,
        front_line, bonus_yuan, ordered_yuan, paid_yuan, clawed_back_yuan, state, withdrawal_reason, conferred_at,
        policy_edition
        """

    private static func decode(_ row: Row) throws -> Honour {
        Honour(
            honourID: try row.text("honour_id"), personID: try row.text("person_id"),
            kind: try row.choiceOrUnspecified("kind"), year: try row.int32("year"),
            roundID: try row.optionalText("round_id") ?? "", nominationID: try row.optionalText("nomination_id") ?? "",
            document: try row.text("document"), regionCode: try row.region("region_code").code,
            frontLine: try row.bool("front_line"), bonusYuan: try row.integer("bonus_yuan"),
            clawedBackYuan: try row.integer("clawed_back_yuan"), state: try row.choice("state"),
            withdrawalReason: try row.text("withdrawal_reason"), conferredAt: try row.timestamp("conferred_at"),
            policyEdition: try row.integer("policy_edition"), programmeID: try row.text("programme_id"),
            place: try row.text("place"), creditCode: try row.text("credit_code"), title: try row.text("title"),
            paidYuan: try row.integer("paid_yuan"), orderedYuan: try row.integer("ordered_yuan"))
    }

    // MARK: Reading

    /// The honour of an id.
    ///
    /// - Throws: ``AwardsError/honourNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Honour {
        guard let found = try transaction.first(statement(id), decode) else { throw AwardsError.honourNotFound }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM honour WHERE honour_id = \(id)"
    }

    /// The honours a person holds, withdrawn ones left out; none for nobody.
    static func held(by personID: String, in transaction: some Transaction) throws -> [HeldHonour] {
        guard !personID.isEmpty else { return [] }
        return try transaction.query(heldStatement(personID)) { row in
            let kind = try row.choiceOrUnspecified("kind", AwardKind.self)
            let place = try row.text("place")
            return HeldHonour(
                honourID: try row.text("honour_id"), place: place.isEmpty ? kind.place : place,
                year: try row.int32("year"))
        }
    }

    /// The statement of ``held(by:in:)``.
    static func heldStatement(_ personID: String) -> SQL {
        """
        SELECT honour_id, kind, place, year FROM honour
        WHERE person_id = \(personID) AND state = \(HonourState.conferred.rawValue) ORDER BY conferred_at, honour_id
        """
    }

    /// Whether something was awarded in a round, withdrawn or not.
    static func isAwarded(_ subject: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM honour WHERE round_id = \(round) AND subject_key = \(subject)")
    }

    /// How many of each place were awarded in the years for which the figure of all rounds together stands.
    static func awarded(
        of programme: AwardProgramme, on day: CivilDay, in book: PolicyBook, _ transaction: some Transaction
    ) throws -> [String: Int] {
        var awarded: [String: Int] = [:]
        for place in programme.places {
            guard let period = place.totalFigure.flatMap({ book.figure($0, on: day) })?.period else { continue }
            let last = period.last?.year ?? day.year
            awarded[place.code] = try transaction.query(
                """
                SELECT count(*) AS awards FROM honour
                WHERE programme_id = \(programme.code) AND place = \(place.code)
                    AND year >= \(period.first.year) AND year <= \(last)
                """
            ) { try $0.count("awards") }.reduce(0, +)
        }
        return awarded
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var person: String?
        var kind: AwardKind?
        var year: Int?
        var round: String?
        var region: RegionCode?
        var isFrontLineOnly = false
        /// The last row of the page before.
        var after: (at: Int64, id: String)?
    }

    /// Honours, newest first.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Honour] {
        try transaction.query(listStatement(filter, limit: limit), decode)
    }

    /// The statement of ``list(_:limit:in:)``.
    static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("person_id", equals: filter.person)
        conditions.add("kind", equals: filter.kind?.rawValue)
        conditions.add("year", equals: filter.year)
        conditions.add("round_id", equals: filter.round)
        conditions.add("region_code", isWithin: filter.region?.codes)
        if filter.isFrontLineOnly { conditions.add("front_line = 1") }
        if let (at, id) = filter.after {
            conditions.add("conferred_at < \(at) OR (conferred_at = \(at) AND honour_id < \(id))")
        }
        return """
            SELECT \(columns) FROM honour \(where: conditions)
            ORDER BY conferred_at DESC, honour_id DESC LIMIT \(limit)
            """
    }

    /// How many honours in force, and how many of the front line, by kind and year.
    static func frontLine(
        years: ClosedRange<Int>, region: RegionCode?, in transaction: some Transaction
    ) throws -> [FrontLineShare] {
        var conditions = Conditions()
        conditions.add("kind >= 1")
        conditions.add("year", isWithin: years)
        conditions.add("region_code", isWithin: region?.codes)
        conditions.add("state", equals: HonourState.conferred.rawValue)
        return try transaction.query(
            """
            SELECT kind, year, count(*) AS honours, count(CASE WHEN front_line = 1 THEN 1 END) AS front_line_honours FROM honour
            \(where: conditions) GROUP BY kind, year ORDER BY kind, year
            """
        ) { row in
            let count = try row.int32("honours")
            let frontLine = try row.int32("front_line_honours")
            return FrontLineShare(
                kind: try row.choice("kind"), year: try row.int32("year"), count: count, frontLineCount: frontLine,
                shareHundredths: HonourRegister.share(of: frontLine, in: count))
        }
    }

    /// What the public sees of a round's awards, by place.
    static func awarded(round: String, in transaction: some Transaction) throws -> [PublicAward] {
        try transaction.query(awardedStatement(round)) { row in
            PublicAward(
                place: try row.text("place"), maskedName: try row.text("masked_name"),
                regionCode: try row.region("region_code").code, state: try row.choice("state"))
        }
    }

    /// The statement of ``awarded(round:in:)``.
    static func awardedStatement(_ round: String) -> SQL {
        """
        SELECT h.place AS place, h.masked_name AS masked_name, h.region_code AS region_code, h.state AS state
        FROM round_place p JOIN honour h ON h.round_id = p.round_id AND h.place = p.place
        WHERE p.round_id = \(round) ORDER BY p.position, h.conferred_at, h.honour_id
        """
    }

    // MARK: Writing

    /// Adds an honour. UNIQUE decides whether it, its nomination or its holder's place in the round is there already.
    static func add(_ honour: Honour, maskedName: String = "", in write: WriteTransaction) throws -> Bool {
        let round = honour.roundID.isEmpty ? nil : honour.roundID
        let nomination = honour.nominationID.isEmpty ? nil : honour.nominationID
        return try write.execute(
            """
            INSERT INTO honour (\(columns), masked_name, subject_key)
            VALUES (\(honour.honourID), \(honour.personID), \(honour.creditCode), \(honour.title), \(honour.kind.rawValue),
                \(honour.year), \(round as String?), \(nomination as String?), \(honour.programmeID), \(honour.place),
                \(honour.document), \(honour.regionCode), \(honour.frontLine), \(honour.bonusYuan), 0, 0, 0,
                \(honour.state.rawValue), '', \(write.act.instantNanoseconds), \(honour.policyEdition), \(maskedName),
                \(honour.subjectKey))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Orders a part of the money; false when the honour is withdrawn or less is left.
    static func order(_ amount: Yuan, of id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE honour SET ordered_yuan = ordered_yuan + \(amount.amount)
            WHERE honour_id = \(id) AND state = \(HonourState.conferred.rawValue)
                AND ordered_yuan + paid_yuan + \(amount.amount) <= bonus_yuan
            """) == 1
    }

    /// Ends an order: its money was paid, or is free again.
    static func settle(_ amount: Yuan, paid: Bool, of id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE honour SET ordered_yuan = ordered_yuan - \(amount.amount),
                paid_yuan = paid_yuan + \(paid ? amount.amount : 0)
            WHERE honour_id = \(id) AND ordered_yuan >= \(amount.amount)
            """) == 1
    }

    /// Adds to what was paid back of a withdrawn honour.
    static func takeBack(_ amount: Yuan, of id: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE honour SET clawed_back_yuan = clawed_back_yuan + \(amount.amount) WHERE honour_id = \(id)
            """)
    }

    /// Withdraws an honour; false when it is withdrawn, or a payment order is not answered.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE honour SET state = \(HonourState.withdrawn.rawValue), withdrawal_reason = \(reason)
            WHERE honour_id = \(id) AND state = \(HonourState.conferred.rawValue) AND ordered_yuan = 0
            """) == 1
    }
}

extension Honour {
    /// What is awarded once in a round.
    var subjectKey: String {
        if creditCode.isEmpty { return personID }
        return title.isEmpty ? creditCode : creditCode + "/" + title
    }
}
