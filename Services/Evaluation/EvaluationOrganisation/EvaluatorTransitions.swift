internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Moves a filing to another state, with a reason that is kept.
    ///
    /// - Parameter kind: what the change is called in the feed.
    func move(
        _ code: CreditCode, by transition: EvaluatorTransition, as kind: String, reason: String,
        _ request: some Sendable, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let day = call.day
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(code.text, in: write)
            try call.requireScope(region: organisation.regionCode)
            let state = try EvaluatorStanding.State(organisation.state).on(day, of: try organisation.period)
            if let refusal = transition.refusal(from: state) {
                throw EvaluationError.refused([refusal])
            }
            try EvaluationOrganisationStore.setState(transition.target, reason: reason, of: code.text, in: write)
            let moved = try EvaluationOrganisationStore.existing(code.text, in: write)
            let region = try moved.region
            if transition == .withdraw { try moved.takeOut(in: write) }
            try write.record(kind, subject: code.text, region: region, moved, articles: [EvaluatorStanding.citation])
            return try moved.shown(on: day)
        }
    }
}
