internal import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage

/// A nomination as a case: checked by one who neither nominates nor decides, published, objected to, awarded, appealed against.
enum NominationCase: CaseNoun {
    static let kind = CaseKind(
        "awards.nomination", name: "评选推荐",
        procedure: CaseProcedure(
            .init(
                examinations: .nominationExaminations, publicity: .awardPublicityDays, decidedBy: [.superior])),
        articles: [NominationEligibility.citation])

    /// A correction comes with words and evidence, the list with ranks, an award with its money.
    static let ownSteps: Set<CaseAction> = [.complete, .approve, .publish, .decide, .void]

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let nomination = try NominationStore.existing(record.subject, in: transaction)
        let round = try RoundStore.existing(nomination.roundID, in: transaction)
        return CaseFacts(
            nomination.place, of: round.programme,
            try NominationFindingStore.existing(record.subject, in: transaction).adding(
                try HonourStore.held(by: nomination.personID, in: transaction)))
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        CaseOutcome(result: facts["place"] ?? "", refusals: facts.unmetConditions(by: &figures))
    }

    static func leastPublicity(of record: StoredCase, in transaction: some Transaction) throws -> Int {
        let nomination = try NominationStore.existing(record.subject, in: transaction)
        return try RoundStore.existing(nomination.roundID, in: transaction).programme.publicityDays
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        let nomination = try NominationStore.existing(record.subject, in: write)
        let round = try RoundStore.existing(nomination.roundID, in: write)
        switch action {
        case .returnForCompletion:
            let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
            try AwardsError.check(
                NominationLife.refusals(
                    isOpen: nomination.state == .nominated, isNominating: round.takesNominations(on: day),
                    needsNominating: true))
            try NominationEnd.move(nomination, from: [.nominated], to: .returned, in: write)
        case .withdraw:
            try AwardsError.check(
                NominationLife.refusals(
                    isOpen: NominationStore.open.contains(nomination.state), isNominating: false,
                    needsNominating: false))
            try NominationEnd.end(nomination, as: .withdrawn, in: write)
        case .refuse, .upholdObjection: try NominationEnd.refuse(nomination, in: round, write)
        case .grantAppeal: try NominationEnd.restore(nomination, in: round, write)
        case .file, .complete, .examine, .approve, .publish, .decide, .appeal, .dismissAppeal, .void, .pay: break
        }
    }

    /// Whose place became free is followed by the next one, unless equal ones meet there or the caller nominated or checked it.
    static func stepTaken(
        _ action: CaseAction, of record: StoredCase, by taking: CaseTaking, in write: WriteTransaction
    ) throws {
        try stepTaken(action, of: record, in: write)
        guard action == .upholdObjection else { return }
        let nomination = try NominationStore.existing(record.subject, in: write)
        let listing = PublicListing(
            round: try RoundStore.existing(nomination.roundID, in: write), taking: taking)
        guard listing.round.message.state == .publicity else { return }
        _ = try listing.moveUpIfPossible(to: nomination.place, in: write)
    }
}
