internal import CaseworkMessages
public import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
public import Storage

/// What people and organisations are told: the only SQL on `notice`.
public enum NoticeStore {
    /// Who is told.
    public enum Recipient: Sendable, Hashable {
        /// A person, by id.
        case person(String)
        /// An organisation, by credit code.
        case organisation(String)

        var kind: Int { if case .person = self { 1 } else { 2 } }
        var id: String {
            switch self {
            case .person(let id), .organisation(let id): id
            }
        }

        /// Who reads by that identity; nil for one that has no inbox.
        init?(_ identity: Identity) {
            switch identity.role.scope {
            case .organisation: self = .organisation(identity.creditCode)
            case .person: self = .person(identity.personID)
            case .region, .unlimited, .anonymous: return nil
            }
        }
    }

    /// Tells somebody of an act on them, in the transaction that does it.
    ///
    /// - Parameters:
    ///   - text: in Chinese, without personal data of others.
    ///   - act: what happened, as the change feed names it.
    ///   - subject: id of the record it happened to.
    ///   - region: whose authority a dispute goes to.
    ///   - book: given when the act can be disputed, for the days of ``FigureKey/disputeDays``.
    /// - Throws: `FIGURE_MISSING`; `REFUSED` when the working days of the year are not known.
    public static func tell(
        _ recipient: Recipient, _ text: String, act: String, subject: String, region: RegionCode,
        disputableBy book: PolicyBook? = nil, in write: WriteTransaction
    ) throws {
        let today = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        var until: CivilDay?
        if let book {
            let days = try book.required(.disputeDays, on: today, in: region)
            do throws(WorkingDays.Refusal) { until = try WorkingDays.last(of: days, after: today) } catch {
                throw CaseworkError.refused([error])
            }
        }
        try insert(recipient, text, act: act, subject: subject, region: region, caseID: nil, until: until, in: write)
    }

    /// Tells who filed a case of a step.
    static func tell(
        _ record: StoredCase, _ action: Rules.CaseAction, kind: CaseKind, reason: String, in write: WriteTransaction
    ) throws {
        let recipient: Recipient
        if !record.filer.creditCode.isEmpty {
            recipient = .organisation(record.filer.creditCode)
        } else if !record.filer.personID.isEmpty {
            recipient = .person(record.filer.personID)
        } else {
            return
        }
        let why = reason.isEmpty ? "" : "：\(reason)"
        try insert(
            recipient, "\(kind.name)“\(record.title)”\(action.sentence)\(why)", act: "case.\(action.participle)",
            subject: record.subject, region: record.region, caseID: record.id, until: nil, in: write)
    }

    private static func insert(
        _ recipient: Recipient, _ text: String, act: String, subject: String, region: RegionCode, caseID: String?,
        until: CivilDay?, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO notice (id, recipient_kind, recipient, text, case_id, act, subject, region_code, told_at,
                disputable_until_on)
            VALUES (\(RecordID.make("ntc", at: Instant(nanosecondsSince1970: write.act.instantNanoseconds))),
                \(recipient.kind), \(recipient.id), \(text), \(caseID), \(act), \(subject), \(region.code),
                \(write.act.instantNanoseconds), \(until?.daysSince1970))
            """)
    }
}

/// Reading notices.
extension NoticeStore {
    /// A notice with what a dispute needs.
    struct Stored: Sendable {
        var message: Notice
        var region: RegionCode
        var disputableUntil: CivilDay?
    }

    private static let columns: SQL = """
        id, text, case_id, act, subject, region_code, told_at, read_at, disputable_until_on, dispute_case_id
        """

    private static func decode(_ row: Row) throws -> Stored {
        let until = try row.optionalDay("disputable_until_on")
        return Stored(
            message: Notice(
                noticeID: try row.text("id"), text: try row.text("text"), caseID: try row.optionalText("case_id") ?? "",
                act: try row.text("act"), subjectID: try row.text("subject"), toldAt: try row.timestamp("told_at"),
                readAt: try row.optionalTimestamp("read_at"), disputableUntilOn: until?.description ?? "",
                disputeCaseID: try row.optionalText("dispute_case_id") ?? ""),
            region: try row.region("region_code"), disputableUntil: until)
    }

    static func list(
        of recipient: Recipient, unreadOnly: Bool, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        var conditions = Conditions()
        conditions.add("recipient_kind", equals: recipient.kind)
        conditions.add("recipient", equals: recipient.id)
        if unreadOnly { conditions.add("read_at IS NULL") }
        conditions.add("id", isBefore: last)
        return try transaction.query(
            "SELECT \(columns) FROM notice \(where: conditions) ORDER BY id DESC LIMIT \(limit)", decode)
    }

    static func unreadCount(of recipient: Recipient, in transaction: some Transaction) throws -> Int {
        try transaction.first(
            """
            SELECT count(*) AS unread FROM notice
            WHERE recipient_kind = \(recipient.kind) AND recipient = \(recipient.id) AND read_at IS NULL
            """
        ) { try $0.count("unread") } ?? 0
    }

    /// A notice of the recipient's own.
    ///
    /// - Throws: ``CaseworkError/noticeNotFound``.
    static func existing(_ id: String, of recipient: Recipient, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first(
            """
            SELECT \(columns) FROM notice
            WHERE id = \(id) AND recipient_kind = \(recipient.kind) AND recipient = \(recipient.id)
            """, decode)
        guard let found else { throw CaseworkError.noticeNotFound }
        return found
    }

    static func markRead(_ id: String, in write: WriteTransaction) throws {
        try write.execute(
            "UPDATE notice SET read_at = \(write.act.instantNanoseconds) WHERE id = \(id) AND read_at IS NULL")
    }

    /// Binds a dispute to its notice; false when there is one.
    static func dispute(_ id: String, by caseID: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE notice SET dispute_case_id = \(caseID) WHERE id = \(id) AND dispute_case_id IS NULL") == 1
    }
}
