internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

extension EvaluationOrganisation {
    /// Why the caller issues no certificate of it; empty when it does.
    ///
    /// Of an organisation that is suspended or withdrawn a bureau or the province issues, so that who passed gets what is due; of an active
    /// one nobody but itself.
    func issuingRefusals(for occupation: OccupationCode, _ call: Call) throws -> [any RefusalReason] {
        let refusals = try standing(for: occupation).stateRefusals
        switch call.identity.role {
        case .cityBureau, .province: return refusals.isEmpty ? [BatchChange.Refusal.organisationActive] : []
        default: return refusals
        }
    }

    /// Why the caller replaces no certificate of it; empty when it does: a bureau and the province always may.
    func reissuingRefusals(for occupation: OccupationCode, _ call: Call) throws -> [any RefusalReason] {
        switch call.identity.role {
        case .cityBureau, .province: return []
        default: return try standing(for: occupation).stateRefusals
        }
    }

    /// Whether it may evaluate the person: everybody, its own workers and those of its chain, or its own students.
    func mayEvaluate(_ person: KnownPerson, on day: CivilDay) throws(EvaluationError) -> Bool {
        switch try EvaluatorKind(kind) {
        case .social: true
        case .enterprise, .chainLeader: person.isEmployed(by: [creditCode] + servedEmployerCreditCodes, on: day)
        case .technicalSchool: person.isStudent(of: name, on: day)
        }
    }
}
