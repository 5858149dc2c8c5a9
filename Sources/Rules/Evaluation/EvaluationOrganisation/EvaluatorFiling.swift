public import Ground

/// Decides whether an organisation can be filed as an evaluation organisation with a scope: 成熟一个、备案一个、规范运行一个.
///
/// - Source: ``citation``.
public struct EvaluatorFiling: Sendable {
    /// The measure.
    public static let citation = Citation(.measures2021, article: "18")

    /// What it is to be filed as.
    public var kind: EvaluatorKind
    /// What it is registered as.
    public var registeredAs: RegisteredParts
    /// The scope asked for.
    public var scopes: [Scope]
    /// How many firms of its chain it is to serve.
    public var servedEmployers: Int

    /// A filing.
    public init(kind: EvaluatorKind, registeredAs: RegisteredParts, scopes: [Scope], servedEmployers: Int = 0) {
        self.kind = kind
        self.registeredAs = registeredAs
        self.scopes = scopes
        self.servedEmployers = servedEmployers
    }

    /// What the catalog knows an organisation as, as far as it matters here.
    public struct RegisteredParts: Sendable, Hashable {
        /// 企业
        public var isEnterprise = false
        /// 链主企业
        public var isChainLeader = false
        /// 技工院校, and of which type.
        public var school: TechnicalSchoolType?
        /// 行业组织、院校、龙头企业、代表性培训机构, or registered as an evaluation organisation.
        public var canServeSociety = false

        /// Registered as nothing that matters here.
        public init() {}
    }

    /// One occupation, the levels asked for, and the levels it has.
    public struct Scope: Sendable, Hashable {
        /// The occupation.
        public let occupation: OccupationCode
        /// The levels asked for.
        public let levels: [SkillLevel]
        /// The levels the occupation has by the catalog.
        public let existingLevels: [SkillLevel]

        /// A scope.
        public init(occupation: OccupationCode, levels: [SkillLevel], existingLevels: [SkillLevel]) {
            self.occupation = occupation
            self.levels = levels
            self.existingLevels = existingLevels
        }
    }

    /// Why an organisation cannot be filed.
    public enum Refusal: RefusalReason, Hashable {
        /// It is not registered as what the kind needs.
        case kindDoesNotFit(EvaluatorKind)
        /// A chain leader names no firm of its chain.
        case noServedEmployer
        /// Only a chain leader serves other firms.
        case servesNobodyElse(EvaluatorKind)
        /// The level is not examined.
        case notExamined(OccupationCode, SkillLevel, ExaminedLevel.Refusal)
        /// The occupation has no such level.
        case occupationLacksLevel(OccupationCode, SkillLevel)
        /// The type of school does not go up to the level.
        case aboveSchoolType(TechnicalSchoolType, SkillLevel)
    }

    /// Returns every reason against the filing, in order; empty when it can be filed.
    public func refusals() -> [Refusal] {
        var refusals: [Refusal] = []
        if !fits { refusals.append(.kindDoesNotFit(kind)) }
        if kind == .chainLeader, servedEmployers == 0 { refusals.append(.noServedEmployer) }
        if kind != .chainLeader, servedEmployers > 0 { refusals.append(.servesNobodyElse(kind)) }
        for scope in scopes {
            for level in scope.levels {
                if let refusal = ExaminedLevel.refusal(for: level) {
                    refusals.append(.notExamined(scope.occupation, level, refusal))
                } else if !scope.existingLevels.contains(level) {
                    refusals.append(.occupationLacksLevel(scope.occupation, level))
                }
            }
        }
        if kind == .technicalSchool, let school = registeredAs.school {
            let above = Set(scopes.flatMap(\.levels)).filter { $0 > school.highestLevel && !$0.isAppointed }
            refusals += above.sorted().map { .aboveSchoolType(school, $0) }
        }
        return refusals
    }

    private var fits: Bool {
        switch kind {
        case .enterprise: registeredAs.isEnterprise
        case .chainLeader: registeredAs.isChainLeader
        case .technicalSchool: registeredAs.school != nil
        case .social: registeredAs.canServeSociety
        }
    }
}

extension EvaluatorFiling.RegisteredParts {
    /// What the parts an organisation plays mean for evaluation: 面向行业组织、院校、龙头企业、代表性培训机构.
    ///
    /// - Source: ``EvaluatorFiling/citation``.
    public init(of parts: [OrganisationPart]) {
        self.init()
        isEnterprise = parts.contains(.enterprise)
        isChainLeader = parts.contains(.chainLeader)
        school = parts.compactMap(\.schoolType).last
        canServeSociety = parts.contains(where: \.canServeSociety)
    }
}

extension OrganisationPart {
    /// The type of technical school it is; nil when it is none.
    public var schoolType: TechnicalSchoolType? {
        switch self {
        case .technicalSchool: .technicalSchool
        case .seniorTechnicalSchool: .seniorTechnicalSchool
        case .technicianCollege: .technicianCollege
        default: nil
        }
    }

    fileprivate var canServeSociety: Bool {
        switch self {
        case .leadingEnterprise, .technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege,
            .university, .trainingInstitution, .evaluationOrganisation, .industryAssociation, .specialEducationSchool:
            true
        case .enterprise, .chainLeader, .specialisedEnterprise, .chainMember, .hrAgency, .employmentService,
            .researchInstitute, .crossEnterpriseCentre:
            false
        }
    }
}

extension EvaluatorFiling.Refusal {
    /// Part of the wire contract.
    public var reason: String {
        switch self {
        case .kindDoesNotFit: "kind_does_not_fit_organisation"
        case .noServedEmployer: "chain_leader_names_no_firm"
        case .servesNobodyElse: "only_chain_leader_serves_firms"
        case .notExamined(_, _, let refusal): refusal.reason
        case .occupationLacksLevel: "occupation_lacks_level"
        case .aboveSchoolType: "level_above_school_type"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .kindDoesNotFit(let kind): "该单位登记的类型与备案类别“\(kind.name)”不符"
        case .noServedEmployer: "链主企业备案须列明生态链内所服务的企业"
        case .servesNobodyElse(let kind): "“\(kind.name)”不得备案为面向其他企业职工评价"
        case .notExamined(let occupation, let level, let refusal): "\(occupation) \(level.name)：\(refusal.sentence)"
        case .occupationLacksLevel(let occupation, let level): "职业\(occupation)不设\(level.name)等级"
        case .aboveSchoolType(let school, let level):
            "\(school.rawValue)最高可评\(school.highestLevel.name)，不能评\(level.name)"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .kindDoesNotFit(let kind), .servesNobodyElse(let kind): kind.citation
        case .noServedEmployer: EvaluatorKind.chainLeader.citation
        case .notExamined: ExaminedLevel.citation
        case .occupationLacksLevel: EvaluatorFiling.citation
        case .aboveSchoolType: TechnicalSchoolType.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .kindDoesNotFit: "kind"
        case .noServedEmployer, .servesNobodyElse: "served_employer_credit_codes"
        case .notExamined, .occupationLacksLevel, .aboveSchoolType: "scopes"
        }
    }
}

extension EvaluatorFiling {
    /// A firm that a chain leader would serve is in no chain of it.
    public struct ChainRefusal: RefusalReason, Hashable {
        /// The firm.
        public let firm: CreditCode

        /// A refusal.
        public init(firm: CreditCode) { self.firm = firm }

        /// Part of the wire contract.
        public var reason: String { "firm_not_in_chain" }
        /// Which firm.
        public var sentence: String { "\(firm.text)不是该链主企业生态链内企业" }
        /// 面向生态链内企业职工开展技能等级评价.
        public var citation: Citation { EvaluatorKind.chainLeader.citation }
        /// The firms.
        public var field: String? { "served_employer_credit_codes" }
    }
}
