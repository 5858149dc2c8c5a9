internal import Ledger
internal import Requests
internal import MessageRuntime
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Moves a filing to another state, with a reason that is kept.
    func move(
        _ creditCode: String, by transition: EvaluatorTransition, as kind: String, reason: String,
        _ request: some Message, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let code = try RequestField.creditCode(creditCode, "credit_code").text
        let reason = try RequestField.reason(reason)
        return try await database.write(call, request) { transaction in
            let organisation = try EvaluationOrganisationStore.requireOrganisation(code, in: transaction)
            try call.requireScope(region: organisation.regionCode)
            if let refusal = transition.refusal(from: try organisation.standingState) {
                throw EvaluationError.refused(.transition, [refusal])
            }
            try EvaluationOrganisationStore.setState(transition.target, reason: reason, of: code, in: transaction)
            let moved = try EvaluationOrganisationStore.requireOrganisation(code, in: transaction)
            if transition == .withdraw, let task = try moved.evaluatorKind.planTask {
                try transaction.count(task, in: RegionCode(moved.regionCode), on: call.day, times: -1)
            }
            try transaction.record(
                kind, subject: code, region: RegionCode(moved.regionCode), moved,
                articles: [EvaluatorStanding.citation])
            return moved
        }
    }
}

extension RequestField {
    /// A reason: 2 to 200 characters.
    static func reason(_ text: String) throws(RPCError) -> String {
        let reason = try RequestField.text(text, "reason", max: 200)
        guard reason.count >= 2 else { throw invalid("reason", "应为2至200个字") }
        return reason
    }
}

extension EvaluationOrganisation {
    /// The days the filing holds.
    var period: DayPeriod {
        get throws {
            guard let first = CivilDay(validFromOn), let last = CivilDay(validToOn),
                let period = DayPeriod(from: first, through: last)
            else { throw EvaluationError.inconsistent("validity of \(creditCode)") }
            return period
        }
    }

    /// Where the filing stands.
    var standingState: EvaluatorStanding.State {
        get throws {
            guard let state = EvaluatorStanding.State(rawValue: Int(state.rawValue)) else {
                throw EvaluationError.inconsistent("state of \(creditCode)")
            }
            return state
        }
    }

    /// What it is filed as.
    var evaluatorKind: EvaluatorKind {
        get throws {
            guard let kind = EvaluatorKind(rawValue: Int(kind.rawValue)) else {
                throw EvaluationError.inconsistent("kind of \(creditCode)")
            }
            return kind
        }
    }

    /// How it stands with respect to an occupation.
    func standing(for occupationCode: String) throws -> EvaluatorStanding {
        let scope = scopes.first { $0.occupationCode == occupationCode }
        return EvaluatorStanding(
            state: try standingState, period: try period, levels: scope?.levels.compactMap { SkillLevel($0) })
    }
}
