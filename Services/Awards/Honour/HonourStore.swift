internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Storage
internal import WireMessages

/// The register of honours; withdrawn ones stay in it.
enum HonourStore {
    private static let columns: SQL = """
        honour_id, person_id, kind, year, round_id, nomination_id, document, region_code, front_line, bonus_yuan,
        clawed_back_yuan, state, withdrawal_reason, conferred_at, policy_edition
        """

    private static func decode(_ row: Row) throws -> Honour {
        Honour(
            honourID: try row.text("honour_id"), personID: try row.text("person_id"), kind: try row.choice("kind"),
            year: try row.int32("year"), roundID: try row.optionalText("round_id") ?? "",
            nominationID: try row.optionalText("nomination_id") ?? "", document: try row.text("document"),
            regionCode: try row.region("region_code").code, frontLine: try row.bool("front_line"),
            bonusYuan: try row.integer("bonus_yuan"), clawedBackYuan: try row.integer("clawed_back_yuan"),
            state: try row.choice("state"), withdrawalReason: try row.text("withdrawal_reason"),
            conferredAt: try row.timestamp("conferred_at"), policyEdition: try row.integer("policy_edition"))
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

    /// Kinds of the honours a person holds, withdrawn ones left out.
    static func kinds(of personID: String, in transaction: some Transaction) throws -> [AwardKind] {
        try transaction.query(kindsStatement(personID)) { try $0.choice("kind") }
    }

    /// The statement of ``kinds(of:in:)``.
    static func kindsStatement(_ personID: String) -> SQL {
        "SELECT kind FROM honour WHERE person_id = \(personID) AND state = \(HonourState.conferred.rawValue)"
    }

    /// Whether a person got an honour of a round, withdrawn or not.
    static func isAwarded(_ personID: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM honour WHERE round_id = \(round) AND person_id = \(personID)")
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var person: String
        /// The last row of the page before.
        var after: (at: Int64, id: String)?
    }

    /// A person's honours, newest first.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Honour] {
        try transaction.query(listStatement(filter, limit: limit), decode)
    }

    /// The statement of ``list(_:limit:in:)``.
    static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("person_id", equals: filter.person)
        if let (at, id) = filter.after {
            conditions.add("conferred_at < \(at) OR (conferred_at = \(at) AND honour_id < \(id))")
        }
        return """
            SELECT \(columns) FROM honour \(where: conditions)
            ORDER BY conferred_at DESC, honour_id DESC LIMIT \(limit)
            """
    }

    // MARK: Writing

    /// Adds an honour. UNIQUE decides whether it, its nomination or its holder's place in the round is there already.
    static func add(_ honour: Honour, in write: WriteTransaction) throws -> Bool {
        let round = honour.roundID.isEmpty ? nil : honour.roundID
        let nomination = honour.nominationID.isEmpty ? nil : honour.nominationID
        return try write.execute(
            """
            INSERT INTO honour (\(columns))
            VALUES (\(honour.honourID), \(honour.personID), \(honour.kind.rawValue), \(honour.year),
                \(round as String?), \(nomination as String?), \(honour.document), \(honour.regionCode),
                \(honour.frontLine), \(honour.bonusYuan), 0, \(honour.state.rawValue), '',
                \(write.act.instantNanoseconds), \(honour.policyEdition))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Withdraws an honour and claws its whole bonus back; false when it is withdrawn.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE honour SET state = \(HonourState.withdrawn.rawValue), withdrawal_reason = \(reason),
                clawed_back_yuan = bonus_yuan
            WHERE honour_id = \(id) AND state = \(HonourState.conferred.rawValue)
            """) == 1
    }
}
