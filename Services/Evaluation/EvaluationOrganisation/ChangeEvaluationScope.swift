internal import Ledger
internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Changes an organisation's scope, last day or served firms.
    package func changeEvaluationScope(
        _ request: ChangeEvaluationScopeRequest, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let code = try RequestField.creditCode(request.creditCode, "credit_code")
        let scopes = try RequestedScope.scopes(request.scopes)
        let last = try RequestField.optionalDay(request.validToOn, "valid_to_on")
        let seen = try await database.read {
            try EvaluationOrganisationStore.requireOrganisation(code.text, in: $0)
        }
        try call.requireScope(region: seen.regionCode)
        guard let kind = EvaluatorKind(rawValue: Int(seen.kind.rawValue)) else {
            throw EvaluationError.inconsistent("kind of \(code.text)")
        }
        let named = try await servedEmployers(request.servedEmployerCreditCodes, of: code, call)
        let served = named.isEmpty ? seen.servedEmployerCreditCodes : named
        let registered = try await catalog.organisation(code, call)
        let filing = try await filing(as: kind, registered, scopes, served: served.count, call)
        let refusals = filing.refusals()
        guard refusals.isEmpty else { throw EvaluationError.refused(.filing, refusals) }

        return try await database.write(call, request) { transaction in
            var organisation = try EvaluationOrganisationStore.requireOrganisation(code.text, in: transaction)
            // What the rules were asked was seen before: nobody may have changed it since.
            let expected = request.revision == 0 ? seen.revision : request.revision
            guard organisation.revision == expected else { throw EvaluationError.organisationChanged }
            guard organisation.state != .withdrawn else {
                throw EvaluationError.refused(.filing, [EvaluatorStanding.Refusal.withdrawn])
            }
            let period = try organisation.period
            let lastDay = last ?? period.last ?? .latest
            guard period.first <= lastDay else { throw RequestField.invalid("valid_to_on", "不得早于备案起始日") }
            organisation.scopes = scopes.map(\.message)
            organisation.servedEmployerCreditCodes = served
            organisation.revision += 1
            try EvaluationOrganisationStore.changeScope(of: organisation, through: lastDay, in: transaction)
            let changed = try EvaluationOrganisationStore.requireOrganisation(code.text, in: transaction)
            try transaction.record(
                "evaluation_organisation.scope_changed", subject: code.text, region: RegionCode(changed.regionCode),
                changed, articles: [EvaluatorFiling.citation, kind.citation])
            return changed
        }
    }
}
