internal import Casework
internal import Ground
internal import Ledger
internal import RPC
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

/// A claim for a subsidy as a case: examined by two, published, decided, appealed against, and paid by who did not decide it.
enum SubsidyClaimCase: CaseNoun {
    static let kind = CaseKind(
        "training.subsidy_claim", name: "培训补贴申领", procedure: ClaimLife.procedure,
        articles: [SubsidySettlement.citation, ClaimLife.citation])

    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts {
        let claim = try SubsidyClaimStore.existing(record.subject, in: transaction)
        return try ClaimFacts(of: claim, on: day, in: transaction).written
    }

    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome {
        guard let claim = ClaimFacts(facts) else {
            return CaseOutcome(result: "", refusals: [SubsidyAmount.Refusal.unreadable])
        }
        return claim.outcome(by: &figures)
    }

    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws {
        // Filing is entered by FileSubsidyClaim after the case, paying by PaySubsidyClaim.
        guard action != .file, action != .pay else { return }
        let claim = try SubsidyClaimStore.existing(record.subject, in: write)
        guard let state = ClaimLife.State(record.state) else {
            throw TrainingRecordsError.inconsistent("case \(record.id) of claim \(claim.id) is a draft")
        }
        switch action {
        case .refuse, .upholdObjection, .withdraw: try SubsidyClaimStore.free(claim, in: write)
        case .void:
            if let refusal = ClaimLife.voidRefusal(from: claim.state) { throw TrainingRecordsError.refused([refusal]) }
            try SubsidyClaimStore.free(claim, in: write)
        case .grantAppeal:
            let day = CivilDay(nanosecondsSince1970: write.act.instantNanoseconds)
            try SubsidyClaimStore.takeUpAgain(claim, on: day, in: write)
        case .file, .returnForCompletion, .complete, .examine, .approve, .publish, .decide, .appeal, .dismissAppeal,
            .pay:
            break
        }
        guard
            try SubsidyClaimStore.follow(
                claim, to: state, publicity: record.publicity,
                note: try CaseStore.latestReason(of: record.id, in: write), in: write)
        else { throw TrainingRecordsError.inconsistent("claim \(claim.id) is not where its case was") }
        try SubsidyClaimStore.record("subsidy.moved", claim.id, in: write)
    }
}
