internal import Requests
internal import CatalogMessages
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

/// One occupation of a filing, with the levels asked for, lowest first.
struct RequestedScope: Sendable {
    let occupation: OccupationCode
    let levels: [SkillLevel]

    /// Reads scopes in the order of their occupations: each occupation once, each level once.
    ///
    /// - Throws: `INVALID_ARGUMENT`.
    static func scopes(_ scopes: [EvaluationScope.Checked]) throws -> [RequestedScope] {
        var read: [RequestedScope] = []
        for (index, scope) in scopes.enumerated() {
            let occupation = scope.occupationCode
            guard !read.contains(where: { $0.occupation == occupation }) else {
                throw RequestField.invalid("scopes[\(index)].occupation_code", "职业\(occupation)重复")
            }
            var levels: [SkillLevel] = []
            for (place, wire) in scope.levels.enumerated() {
                let level = try SkillLevel(wire).orInconsistent("a level of the contract")
                guard !levels.contains(level) else {
                    throw RequestField.invalid("scopes[\(index)].levels[\(place)]", "\(level.name)重复")
                }
                levels.append(level)
            }
            read.append(RequestedScope(occupation: occupation, levels: levels.sorted()))
        }
        return read.sorted { $0.occupation < $1.occupation }
    }

    /// The scope as it is kept.
    var message: EvaluationScope {
        EvaluationScope(occupationCode: occupation.description, levels: levels.map(\.level))
    }
}

extension EvaluationService {
    /// Asks the catalog for each of the firms a chain leader is to serve; in order.
    ///
    /// - Throws: `INVALID_ARGUMENT` for one that is named twice and for the leader itself; ``EvaluationError/organisationNotFound``,
    ///   ``EvaluationError/refused(_:)`` for a firm that is in no chain of the leader's.
    func servedEmployers(_ codes: [CreditCode], of leader: CreditCode, _ call: Call) async throws -> [String] {
        var read: Set<CreditCode> = []
        for (index, code) in codes.enumerated() {
            let field = "served_employer_credit_codes[\(index)]"
            guard code != leader else { throw RequestField.invalid(field, "不必列出本企业") }
            guard read.insert(code).inserted else { throw RequestField.invalid(field, "\(code.text)重复") }
        }
        for code in read.sorted() {
            _ = try await catalog.organisation(code, call)
            guard try await catalog.mayEvaluate(leader, workersOf: code, call) else {
                throw EvaluationError.refused([EvaluatorFiling.ChainRefusal(firm: code)])
            }
        }
        return read.sorted().map(\.text)
    }

    /// What the rules need of a filing: the registered parts and the levels the occupations have.
    ///
    /// - Throws: ``EvaluationError/occupationNotFound``; ``EvaluationError/inconsistent(_:)`` for a part or level of the catalog's that is not known here.
    func filing(
        as kind: EvaluatorKind, _ organisation: Organisation, _ scopes: [RequestedScope], served: Int, _ call: Call
    ) async throws -> EvaluatorFiling {
        var known: [EvaluatorFiling.Scope] = []
        for scope in scopes {
            let occupation = try await catalog.occupation(scope.occupation, call)
            let existing = try occupation.levels.map { level in
                try SkillLevel(level).orInconsistent("a level of \(scope.occupation)")
            }
            known.append(
                EvaluatorFiling.Scope(
                    occupation: scope.occupation, levels: scope.levels, existingLevels: existing))
        }
        let parts = try organisation.roles.map { role in
            try OrganisationPart(rawValue: Int(role.rawValue)).orInconsistent("a role of \(organisation.creditCode)")
        }
        return EvaluatorFiling(
            kind: kind, registeredAs: EvaluatorFiling.RegisteredParts(of: parts), scopes: known,
            servedEmployers: served)
    }
}
