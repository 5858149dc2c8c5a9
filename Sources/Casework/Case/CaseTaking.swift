public import Ground
internal import Ledger
public import RPC
internal import Requests
public import Rules
public import Storage

/// Takes steps of a case, in a transaction: rights, state and four eyes are looked at, the noun does its part, who filed it is told.
///
/// A noun's own rpcs take their steps by this too: `try CaseTaking(ClaimCase.self, call, book: book).take(.pay, id, in: write)`.
public struct CaseTaking: Sendable {
    let noun: any CaseNoun.Type
    /// Who takes them, and when.
    public let call: Call
    /// Under which policy.
    public let book: PolicyBook

    /// Steps by `call` under the policy of `book`.
    public init(_ noun: any CaseNoun.Type, _ call: Call, book: PolicyBook) {
        self.noun = noun
        self.call = call
        self.book = book
    }

    /// Takes a step and returns the case as it is then.
    ///
    /// - Parameters:
    ///   - revision: what the caller has seen; 0 for whatever it is.
    ///   - reason: why, for who filed it.
    /// - Throws: `CASE_NOT_FOUND`, `CASE_CHANGED`, `OUT_OF_SCOPE`, `REFUSED` with every reason, `FIGURE_MISSING`; what the noun throws.
    @discardableResult
    public func take(
        _ action: CaseAction, _ id: String, revision: Int64 = 0, reason: String = "", in write: WriteTransaction
    ) throws -> StoredCase {
        let before = try CaseStore.existing(id, in: write)
        guard before.kind == noun.kind.key else { throw CaseworkError.caseNotFound }
        try check(action, on: before, in: write)
        guard revision == 0 || revision == before.revision else { throw CaseworkError.caseChanged }

        var record = before
        try apply(action, to: &record, in: write)
        let step = CaseStore.Step(
            action: action, account: call.identity.subject, role: call.identity.role.contractName, round: before.round,
            reason: reason)
        guard try CaseStore.update(record, from: before.revision, in: write),
            try CaseStore.add(step, to: record, in: write)
        else { throw CaseworkError.caseChanged }
        if action.decides { try keepDecision(action, of: record, in: write) }
        try noun.stepTaken(action, of: record, by: self, in: write)
        if !record.filer.isSame(as: call.identity) {
            try NoticeStore.tell(record, action, kind: noun.kind, reason: reason, in: write)
        }
        try write.record(record, "case.\(action.participle)", noun.kind)
        return record
    }

    /// Whether the caller may, and the case stands so that it can.
    private func check(_ action: CaseAction, on record: StoredCase, in write: WriteTransaction) throws {
        let parties = try record.parties(of: call.identity, noun, in: write)
        if let step = noun.kind.procedure.step(action), parties.isDisjoint(with: step.by) {
            throw RPCError.outOfScope("该环节不由当前账号办理")
        }
        let standing = CaseStanding(
            state: record.state, publicity: record.publicity,
            openObjections: try ObjectionStore.openCount(record.id, in: write), appealUntil: record.appealUntil,
            wasAppealed: try AppealStore.find(record.id, in: write) != nil)
        let isRecused = try InterestStore.isRecused(call.identity, from: record.filer, in: write)
        var refusals: [any RefusalReason] = standing.refusals(to: action, by: noun.kind.procedure, on: call.day)
        refusals += FourEyes.refusals(
            to: action, by: call.identity.subject, after: try CaseStore.hands(of: record, in: write),
            isRecused: isRecused)
        guard refusals.isEmpty else { throw CaseworkError.refused(refusals) }
    }

    /// Changes the case as the step does.
    private func apply(_ action: CaseAction, to record: inout StoredCase, in write: WriteTransaction) throws {
        guard let step = noun.kind.procedure.step(action) else {
            throw CaseworkError.refused([CaseStanding.Refusal.noSuchStep])
        }
        let (day, shape) = (call.day, noun.kind.procedure.shape)
        record.state = step.to
        record.revision += 1
        record.policyEdition = book.edition
        switch action {
        case .examine:
            record.examinations += 1
            if record.examinations < record.examinationsNeeded { record.state = .filed }
        case .complete:
            record.examinations = 0
            record.round += 1
            if shape.examinations != nil, record.examinationsNeeded == 0 { record.state = .examined }
        case .publish:
            guard let figure = shape.publicity else { break }
            let days = max(
                try book.required(figure, on: day, in: record.region),
                try noun.leastPublicity(of: record, in: write))
            do throws(WorkingDays.Refusal) {
                record.publicity = try WorkingDays.publicity(of: days, publishedOn: day)
            } catch { throw CaseworkError.refused([error]) }
        case .refuse, .upholdObjection:
            guard let figure = shape.appeal else { break }
            let days = try book.required(figure, on: day, in: record.region)
            do throws(WorkingDays.Refusal) {
                record.appealUntil = try WorkingDays.last(of: days, after: day)
            } catch { throw CaseworkError.refused([error]) }
        case .file, .returnForCompletion, .approve, .decide, .appeal, .grantAppeal, .dismissAppeal, .withdraw, .void,
            .pay:
            break
        }
        record.dueOn = try record.due(noun.kind, after: day, in: book)
    }

    /// Keeps what the decision rests on. Approving and deciding need an outcome that says nothing against it.
    private func keepDecision(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        let facts = try noun.facts(of: record, on: call.day, in: write)
        var figures = FiguresRead(book, on: call.day, in: record.region)
        let outcome = noun.outcome(of: facts, by: &figures)
        if action != .refuse, !outcome.refusals.isEmpty { throw CaseworkError.refused(outcome.refusals) }
        try DecisionStore.insert(
            StoredDecision(action: action, decidedOn: call.day, facts: facts, figures: figures, outcome: outcome),
            of: record, in: write)
    }
}

extension CaseAction {
    /// Whether the noun's rules decide it.
    var decides: Bool { [.approve, .refuse, .decide].contains(self) }

    /// What the feed calls it.
    var participle: String {
        switch self {
        case .file: "filed"
        case .returnForCompletion: "returned"
        case .complete: "completed"
        case .examine: "examined"
        case .approve: "approved"
        case .refuse: "refused"
        case .publish: "published"
        case .decide: "decided"
        case .appeal: "appealed"
        case .grantAppeal: "appeal_granted"
        case .dismissAppeal: "appeal_dismissed"
        case .withdraw: "withdrawn"
        case .void: "voided"
        case .pay: "paid"
        case .upholdObjection: "objection_upheld"
        }
    }

    /// What people read.
    var sentence: String {
        switch self {
        case .file: "已申报"
        case .returnForCompletion: "已退回补正"
        case .complete: "已补正"
        case .examine: "已审核"
        case .approve: "已批准"
        case .refuse: "未予批准"
        case .publish: "已公示"
        case .decide: "已决定"
        case .appeal: "已申诉"
        case .grantAppeal: "申诉成立"
        case .dismissAppeal: "申诉不成立"
        case .withdraw: "已撤回"
        case .void: "已撤销"
        case .pay: "已拨付"
        case .upholdObjection: "异议成立，未予批准"
        }
    }
}
