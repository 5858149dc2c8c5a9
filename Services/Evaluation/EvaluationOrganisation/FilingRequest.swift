internal import Requests
internal import CatalogMessages
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import Rules

/// The scope of a filing, read from a request.
struct RequestedScope: Sendable {
    let occupation: OccupationCode
    /// Lowest first.
    let levels: [SkillLevel]

    /// Reads scopes: 1 to 200, each occupation once, each with at least one level, each level once.
    ///
    /// - Throws: `INVALID_ARGUMENT`.
    static func scopes(_ scopes: [EvaluationScope]) throws(RPCError) -> [RequestedScope] {
        var read: [RequestedScope] = []
        for scope in try RequestField.list(scopes, "scopes", max: 200) {
            let occupation = try RequestField.occupation(scope.occupationCode, "scopes.occupation_code")
            guard !read.contains(where: { $0.occupation == occupation }) else {
                throw RequestField.invalid("scopes.occupation_code", "职业\(occupation)重复")
            }
            var levels: [SkillLevel] = []
            for wire in try RequestField.list(scope.levels, "scopes.levels", max: 8) {
                let level = try RequestField.level(wire, "scopes.levels")
                guard !levels.contains(level) else { throw RequestField.invalid("scopes.levels", "\(level.name)重复") }
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
    /// Reads the firms a chain leader is to serve, and asks the catalog for each; in order and once each.
    ///
    /// - Throws: `INVALID_ARGUMENT`, ``EvaluationError/notFound(_:)``.
    func servedEmployers(_ codes: [String], of leader: CreditCode, _ call: Call) async throws -> [String] {
        let field = "served_employer_credit_codes"
        var read: Set<CreditCode> = []
        for text in try RequestField.list(codes, field, max: 1000, mayBeEmpty: true) {
            let code = try RequestField.creditCode(text, field)
            guard code != leader else { throw RequestField.invalid(field, "不必列出本企业") }
            guard read.insert(code).inserted else { throw RequestField.invalid(field, "\(code.text)重复") }
        }
        for code in read.sorted() { _ = try await catalog.organisation(code, call) }
        return read.sorted().map(\.text)
    }

    /// What the rules need of a filing: the registered parts and the levels the occupations have.
    func filing(
        as kind: EvaluatorKind, _ organisation: Organisation, _ scopes: [RequestedScope], served: Int, _ call: Call
    ) async throws -> EvaluatorFiling {
        var known: [EvaluatorFiling.Scope] = []
        for scope in scopes {
            let occupation = try await catalog.occupation(scope.occupation, call)
            known.append(
                EvaluatorFiling.Scope(
                    occupation: scope.occupation, levels: scope.levels,
                    existingLevels: occupation.levels.compactMap { SkillLevel($0) }))
        }
        return EvaluatorFiling(
            kind: kind, registeredAs: EvaluatorFiling.RegisteredParts(organisation.roles), scopes: known,
            servedEmployers: served)
    }
}

extension EvaluatorFiling.RegisteredParts {
    /// What the parts an organisation plays mean for evaluation.
    ///
    /// - Source: 辽人社〔2021〕15号 (十八): 面向行业组织、院校、龙头企业、代表性培训机构.
    init(_ roles: [OrganisationRole]) {
        self.init()
        for role in roles {
            switch role {
            case .enterprise: isEnterprise = true
            case .chainLeader: isChainLeader = true
            case .technicalSchool: school = .technicalSchool
            case .seniorTechnicalSchool: school = .seniorTechnicalSchool
            case .technicianCollege: school = .technicianCollege
            default: break
            }
            switch role {
            case .leadingEnterprise, .technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege,
                .university, .trainingInstitution, .evaluationOrganisation, .industryAssociation:
                canServeSociety = true
            default: break
            }
        }
    }
}
