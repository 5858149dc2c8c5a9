internal import Casework
internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage

/// An appeal against a result as a case: it may be returned, completed and withdrawn; granting it corrects the results.
enum AppealCase: CaseNoun {
    static let kind = CaseKind(
        "competition.appeal", name: "竞赛成绩申诉",
        procedure: CaseProcedure(.init(examinations: nil, publicity: nil, appeal: nil)),
        articles: [AppealFiling.citation])

    /// A granted one comes with what is corrected; what it corrected is corrected again, and not voided.
    static let ownSteps: Set<CaseAction> = [.approve, .decide, .void]

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let appeal = try AppealStore.existing(record.subject, in: transaction)
        let results = try ResultStore.find(appeal.eventID, in: transaction)
        return CaseFacts([
            "event": appeal.eventID, "entry": appeal.entryID, "results_version": "\(results?.version ?? 0)",
        ])
    }

    /// Whether marks were wrong is what people find, and no rule.
    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome { .granted("corrected") }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        let state: AppealState
        switch action {
        case .refuse: state = .rejected
        case .withdraw: state = .withdrawn
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .decide, .appeal, .grantAppeal,
            .dismissAppeal, .void, .pay, .upholdObjection:
            return
        }
        try AppealStore.end(record, as: state, in: write)
    }
}

extension AppealStore {
    /// Ends an appeal with its case, and records it.
    static func end(
        _ record: StoredCase, as state: AppealState, version: Int32 = 0, in write: WriteTransaction
    ) throws {
        let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
        guard try decide(record.subject, state, version: version, on: day, in: write) else {
            throw CompetitionError.appealDecided
        }
        try write.record(
            state == .withdrawn ? "appeal.withdrawn" : "appeal.decided", subject: record.subject,
            region: record.region, try existing(record.subject, in: write), articles: [AppealFiling.citation])
    }
}
