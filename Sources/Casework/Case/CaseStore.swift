internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import Rules
public import Storage

/// Cases and their steps: the only SQL on `case_record` and `case_step`.
public enum CaseStore {
    static let columns: SQL = """
        c.id, c.kind, c.subject, c.title, c.public_title, c.region_code, c.filer_account, c.filer_credit_code,
        c.filer_person_id, c.state, c.due_on, c.published_from_on, c.published_to_on, c.examinations,
        c.examinations_needed, c.appeal_until_on, c.round, c.policy_edition, c.filed_at, c.revision
        """

    static func decode(_ row: Row) throws -> StoredCase {
        let from = try row.optionalDay("published_from_on")
        let publicity = try from.map { _ in try row.period("published_from_on", "published_to_on") }
        return StoredCase(
            id: try row.text("id"), kind: try row.text("kind"), subject: try row.text("subject"),
            title: try row.text("title"), publicTitle: try row.text("public_title"),
            region: try row.region("region_code"),
            filer: StoredCase.Filer(
                account: try row.text("filer_account"), creditCode: try row.text("filer_credit_code"),
                personID: try row.text("filer_person_id")),
            state: try row.value("state", CaseState.init(rawValue:)), dueOn: try row.optionalDay("due_on"),
            publicity: publicity, examinations: try row.count("examinations"),
            examinationsNeeded: try row.count("examinations_needed"),
            appealUntil: try row.optionalDay("appeal_until_on"), round: try row.count("round"),
            policyEdition: try row.integer("policy_edition"), filedAt: try row.timestamp("filed_at"),
            revision: try row.integer("revision"))
    }

    private typealias CaseState = Rules.CaseState

    /// A case.
    ///
    /// - Throws: `NOT_FOUND` `CASE_NOT_FOUND`.
    public static func existing(_ id: String, in transaction: some Transaction) throws -> StoredCase {
        guard let found = try transaction.first(statement(id), decode) else { throw CaseworkError.caseNotFound }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL { "SELECT \(columns) FROM case_record c WHERE c.id = \(id)" }

    /// The latest case of a kind about a noun's record; nil when there is none.
    public static func find(
        kind: String, subject: String, in transaction: some Transaction
    ) throws -> StoredCase? {
        try transaction.first(
            """
            SELECT \(columns) FROM case_record c WHERE c.subject = \(subject) AND c.kind = \(kind)
            ORDER BY c.id DESC LIMIT 1
            """, decode)
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var kind: String?
        var state: Rules.CaseState?
        /// In the region or in what lies in it.
        var region: ClosedRange<String>?
        /// Filed by.
        var filer: StoredCase.Filer?
    }

    /// The statement of a list, latest filed first, before a case.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("c.kind", equals: filter.kind)
        conditions.add("c.state", equals: filter.state?.rawValue)
        conditions.add("c.region_code", isWithin: filter.region)
        if let filer = filter.filer { conditions.add(isFiled(by: filer)) }
        conditions.add("c.id", isBefore: last)
        return "SELECT \(columns) FROM case_record c \(where: conditions) ORDER BY c.id DESC LIMIT \(limit)"
    }

    /// Rows that an organisation, a person or an authority's account filed.
    static func isFiled(by filer: StoredCase.Filer) -> SQL {
        if !filer.creditCode.isEmpty { return "c.filer_credit_code = \(filer.creditCode)" }
        if !filer.personID.isEmpty { return "c.filer_person_id = \(filer.personID)" }
        return "c.filer_account = \(filer.account) AND c.filer_credit_code = '' AND c.filer_person_id = ''"
    }

    static func insert(_ record: StoredCase, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO case_record (id, kind, subject, title, public_title, region_code, filer_account, filer_credit_code,
                filer_person_id, state, due_on, examinations, examinations_needed, round, policy_edition, filed_at, revision)
            VALUES (\(record.id), \(record.kind), \(record.subject), \(record.title), \(record.publicTitle),
                \(record.region.code), \(record.filer.account), \(record.filer.creditCode), \(record.filer.personID),
                \(record.state.rawValue), \(record.dueOn?.daysSince1970), 0, \(record.examinationsNeeded), 1,
                \(record.policyEdition), \(write.act.instantNanoseconds), 1)
            """)
    }

    /// Stores what a step changed; false when another step came between.
    static func update(_ record: StoredCase, from revision: Int64, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE case_record SET state = \(record.state.rawValue), due_on = \(record.dueOn?.daysSince1970),
                published_from_on = \(record.publicity?.first.daysSince1970),
                published_to_on = \(record.publicity?.last?.daysSince1970), examinations = \(record.examinations),
                examinations_needed = \(record.examinationsNeeded),
                appeal_until_on = \(record.appealUntil?.daysSince1970), round = \(record.round),
                policy_edition = \(record.policyEdition), revision = \(record.revision)
            WHERE id = \(record.id) AND revision = \(revision)
            """) == 1
    }
}

/// The steps of cases.
extension CaseStore {
    /// Something that was done.
    struct Step: Sendable {
        var action: Rules.CaseAction
        var account: String
        var role: String
        /// The round in which it was done.
        var round: Int
        var reason: String
    }

    /// Adds a step. The key decides of concurrent ones; an account examines once in a round.
    static func add(_ step: Step, to record: StoredCase, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO case_step (case_id, number, action, account, role, round, reason, taken_at)
            VALUES (\(record.id), \(record.revision), \(step.action.rawValue), \(step.account), \(step.role),
                \(step.round), \(step.reason), \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The steps of a case as the contract has them, oldest first.
    static func steps(of id: String, in transaction: some Transaction) throws -> [CaseStep] {
        try transaction.query(
            """
            SELECT number, action, account, role, reason, taken_at FROM case_step WHERE case_id = \(id) ORDER BY number
            """
        ) { row in
            CaseStep(
                number: try row.int32("number"), action: try row.choice("action"), account: try row.text("account"),
                role: try row.text("role"), at: try row.timestamp("taken_at"), reason: try row.text("reason"))
        }
    }

    /// Why the latest step that gave a reason was taken; empty when none did.
    public static func latestReason(of id: String, in transaction: some Transaction) throws -> String {
        try transaction.first(
            "SELECT reason FROM case_step WHERE case_id = \(id) AND reason <> '' ORDER BY number DESC LIMIT 1"
        ) { try $0.text("reason") } ?? ""
    }

    /// Which accounts did what.
    static func hands(of record: StoredCase, in transaction: some Transaction) throws -> FourEyes.Hands {
        var hands = FourEyes.Hands()
        try transaction.each("SELECT action, account, round FROM case_step WHERE case_id = \(record.id)") { row in
            let account = try row.text("account")
            switch try row.value("action", Rules.CaseAction.init(rawValue:)) {
            case .file, .complete: hands.filers.insert(account)
            case .examine:
                hands.examiners.insert(account)
                if try row.count("round") == record.round { hands.currentExaminers.insert(account) }
            case .approve, .refuse, .decide, .grantAppeal, .dismissAppeal, .upholdObjection:
                hands.deciders.insert(account)
            case .returnForCompletion, .publish, .appeal, .withdraw, .void, .pay: break
            }
        }
        return hands
    }
}
