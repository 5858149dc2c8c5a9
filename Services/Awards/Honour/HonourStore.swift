internal import MessageRuntime
internal import AwardsMessages
internal import Ground
internal import Storage
internal import WireMessages

/// The register of honours.
struct HonourStore: Sendable {
    static let columns: SQL = """
        honour_id, person_id, kind, year, round_id, nomination_id, document, region_code, front_line, bonus_yuan,
        clawed_back_yuan, state, withdrawal_reason, conferred_at, policy_edition
        """

    static func decode(_ row: Row) -> Honour {
        Honour(
            honourID: row.text(0), personID: row.text(1), kind: AwardKind(rawValue: Int32(row.int(2))),
            year: Int32(row.int(3)), roundID: row.optionalText(4) ?? "", nominationID: row.optionalText(5) ?? "",
            document: row.text(6), regionCode: row.text(7), frontLine: row.bool(8), bonusYuan: row.integer(9),
            clawedBackYuan: row.integer(10), state: HonourState(rawValue: Int32(row.int(11))),
            withdrawalReason: row.text(12), conferredAt: Timestamp(nanosecondsSince1970: row.integer(13)),
            policyEdition: row.integer(14))
    }

    func find(_ id: String, in transaction: some Transaction) throws -> Honour? {
        try transaction.first("SELECT \(Self.columns) FROM honour WHERE honour_id = \(id)", Self.decode)
    }

    /// Adds an honour. UNIQUE decides whether it, its nomination or its holder's place in the round is there already.
    func add(_ honour: Honour, in write: WriteTransaction) throws -> Bool {
        let round = honour.roundID.isEmpty ? nil : honour.roundID
        let nomination = honour.nominationID.isEmpty ? nil : honour.nominationID
        return try write.execute(
            """
            INSERT INTO honour (\(Self.columns))
            VALUES (\(honour.honourID), \(honour.personID), \(Int(honour.kind.rawValue)), \(Int(honour.year)),
                \(round as String?), \(nomination as String?), \(honour.document), \(honour.regionCode),
                \(honour.frontLine), \(honour.bonusYuan), 0, \(Int(honour.state.rawValue)), '',
                \(write.act.instantNanoseconds), \(honour.policyEdition))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Withdraws an honour, once; its whole bonus is clawed back.
    func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE honour SET state = \(Int(HonourState.withdrawn.rawValue)), withdrawal_reason = \(reason),
                clawed_back_yuan = bonus_yuan
            WHERE honour_id = \(id) AND state = \(Int(HonourState.conferred.rawValue))
            """) == 1
    }

    /// Kinds of the honours a person holds, withdrawn ones left out.
    func kinds(of personID: String, in transaction: some Transaction) throws -> [AwardKind] {
        try transaction.query(
            """
            SELECT kind FROM honour
            WHERE person_id = \(personID) AND state = \(Int(HonourState.conferred.rawValue))
            """
        ) { AwardKind(rawValue: Int32($0.int(0))) }
    }

    func isAwarded(_ personID: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM honour WHERE round_id = \(round) AND person_id = \(personID)")
    }

    /// A person's honours, newest first.
    func list(
        of personID: String, after: (at: Int64, id: String)?, limit: Int, in transaction: some Transaction
    ) throws -> [Honour] {
        let more: SQL =
            after.map { "AND (conferred_at < \($0.at) OR (conferred_at = \($0.at) AND honour_id < \($0.id)))" } ?? ""
        return try transaction.query(
            """
            SELECT \(Self.columns) FROM honour WHERE person_id = \(personID) \(more)
            ORDER BY conferred_at DESC, honour_id DESC LIMIT \(limit)
            """, Self.decode)
    }
}
