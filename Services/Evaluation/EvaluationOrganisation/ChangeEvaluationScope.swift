internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Changes an organisation's scope, last day or served firms.
    package func changeEvaluationScope(
        _ request: ChangeEvaluationScopeRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let code = request.creditCode
        let scopes = try RequestedScope.scopes(request.scopes)
        let seen = try await database.read { try EvaluationOrganisationStore.existing(code.text, in: $0) }
        try call.requireScope(region: seen.regionCode)
        let kind = try EvaluatorKind(seen.kind)
        let named = try await servedEmployers(request.servedEmployerCreditCodes, of: code, call)
        let served = named.isEmpty ? seen.servedEmployerCreditCodes : named
        let registered = try await catalog.organisation(code, call)
        let filing = try await filing(as: kind, registered, scopes, served: served.count, call)
        try EvaluationError.check(filing.refusals())

        return try await database.write(call, request) { write in
            var organisation = try EvaluationOrganisationStore.existing(code.text, in: write)
            // What the rules were asked was seen before: nobody may have changed it since.
            let expected = request.revision == 0 ? seen.revision : Int64(request.revision)
            guard organisation.revision == expected else { throw EvaluationError.organisationChanged }
            if organisation.state == .withdrawn { try EvaluationError.check([EvaluatorStanding.Refusal.withdrawn]) }
            let period = try organisation.period
            let last = request.validToOn ?? period.last ?? .latest
            guard period.first <= last else { throw RequestField.invalid("valid_to_on", "不得早于备案起始日") }
            let before = try organisation.extent
            organisation.scopes = scopes.map(\.message)
            organisation.servedEmployerCreditCodes = served
            if call.identity.role == .cityBureau {
                var after = try organisation.extent
                after.last = last
                try EvaluationError.check(EvaluatorWidening.refusals(from: before, to: after))
            }
            return try organisation.changeScope(through: last, on: call.day, in: write).shown(on: call.day)
        }
    }
}

extension EvaluationOrganisation {
    /// What it allows, and until when.
    fileprivate var extent: EvaluatorWidening.Extent {
        get throws(EvaluationError) {
            var levels: [OccupationCode: Set<SkillLevel>] = [:]
            for scope in scopes {
                let occupation = try OccupationCode(scope.occupationCode).orInconsistent("a scope of \(creditCode)")
                for level in scope.levels {
                    levels[occupation, default: []].insert(
                        try SkillLevel(level).orInconsistent("a level in the scope of \(creditCode)"))
                }
            }
            return EvaluatorWidening.Extent(
                scopes: levels, last: try period.last ?? .latest, served: Set(servedEmployerCreditCodes))
        }
    }

    /// Puts the scope and served firms that are set, and a last day, in force as the next revision.
    ///
    /// - Returns: the filing as it is then.
    func changeScope(
        through last: CivilDay, on day: CivilDay, in write: WriteTransaction
    ) throws -> EvaluationOrganisation {
        var next = self
        next.revision += 1
        try EvaluationOrganisationStore.changeScope(of: next, through: last, in: write)
        let changed = try EvaluationOrganisationStore.existing(creditCode, in: write)
        // One that had expired is in force again.
        if last >= day { try changed.putInForce(on: day, in: write) }
        try write.record(
            "evaluation_organisation.scope_changed", subject: creditCode, region: try changed.region, changed,
            articles: [EvaluatorFiling.citation, try EvaluatorKind(changed.kind).citation])
        return changed
    }
}
