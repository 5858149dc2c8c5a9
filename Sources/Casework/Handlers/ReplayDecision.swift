public import CaseworkMessages
internal import Ground
internal import Ledger
public import RPC
internal import Storage

extension CaseworkService {
    /// Computes a decision again, from what it kept and by today's edition.
    public func replayDecision(
        _ request: ReplayDecisionRequest.Checked, _ call: Call
    ) async throws -> DecisionReplay {
        let today = try policy.book(at: call)
        return try await database.read { read in
            let record = try readable(request.caseID, by: call, in: read)
            guard let kept = try DecisionStore.latest(of: record.id, in: read) else {
                throw CaseworkError.decisionNotFound
            }
            let noun = try noun(of: record)
            var (then, now) = (
                FiguresRead(kept.book, on: kept.decidedOn, in: record.region),
                FiguresRead(today, on: call.day, in: record.region)
            )
            let again = DecisionOutcome(noun.outcome(of: kept.facts, by: &then))
            return DecisionReplay(
                caseID: record.id, action: kept.action, decidedOn: kept.decidedOn.description,
                policyEdition: kept.book.edition,
                facts: kept.facts.all.map { DecisionFact(name: $0.name, value: $0.value) },
                figures: kept.book.figures.map {
                    DecisionFigure(key: $0.key, value: $0.value.description, unit: $0.unit.text, source: $0.sourceKeys)
                }, outcome: kept.outcome, comesOutSame: again == kept.outcome, editionToday: today.edition,
                outcomeToday: DecisionOutcome(noun.outcome(of: kept.facts, by: &now)))
        }
    }
}
