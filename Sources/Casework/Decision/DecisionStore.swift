internal import CatalogMessages
internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import RequestChecks
internal import Rules
internal import Storage
internal import TypeMessages

/// What a decision was taken by, and what came out.
struct StoredDecision: Sendable {
    var action: Rules.CaseAction
    var decidedOn: CivilDay
    var facts: CaseFacts
    /// The book with the figures that it used and no other, on the day and in the region it was decided for.
    var figures: FiguresRead
    var outcome: CaseOutcome
}

/// The kept decisions.
enum DecisionStore {
    /// Keeps a decision under the step that took it.
    static func insert(_ decision: StoredDecision, of record: StoredCase, in write: WriteTransaction) throws {
        let used = PolicyBook(edition: decision.figures.book.edition, figures: decision.figures.used)
        let kept = DecisionReplay(
            facts: decision.facts.all.map { DecisionFact(name: $0.name, value: $0.value) },
            outcome: DecisionOutcome(decision.outcome))
        try write.execute(
            """
            INSERT INTO case_decision (case_id, number, action, decided_on, policy_edition, figures, facts)
            VALUES (\(record.id), \(record.revision), \(decision.action.rawValue), \(decision.decidedOn.daysSince1970),
                \(used.edition), \(PolicyEdition(used, publishedOn: decision.decidedOn).packed()), \(kept.packed()))
            """)
    }

    /// A decision as it is kept: the latest of a case; nil when none was taken.
    struct Kept: Sendable {
        var action: CaseworkMessages.CaseAction
        var decidedOn: CivilDay
        var book: PolicyBook
        var facts: CaseFacts
        var outcome: DecisionOutcome
    }

    static func latest(of id: String, in transaction: some Transaction) throws -> Kept? {
        try transaction.first(
            """
            SELECT action, decided_on, figures, facts FROM case_decision WHERE case_id = \(id)
            ORDER BY number DESC LIMIT 1
            """
        ) { row in
            let kept = try row.message("facts", DecisionReplay.self)
            guard let book = PolicyBook(try row.message("figures", PolicyEdition.self)), let outcome = kept.outcome
            else {
                throw row.unreadable("figures", as: "figures of a decision")
            }
            return Kept(
                action: try row.choice("action"), decidedOn: try row.day("decided_on"), book: book,
                facts: CaseFacts(
                    Dictionary(kept.facts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })),
                outcome: outcome)
        }
    }
}

extension DecisionOutcome {
    init(_ outcome: CaseOutcome) {
        self.init(result: outcome.result, refusals: outcome.refusals.map { Refusal($0) })
    }
}
