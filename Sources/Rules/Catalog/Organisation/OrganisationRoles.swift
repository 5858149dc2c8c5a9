public import Ground

/// A part an organisation plays; raw values are the numbers of `OrganisationRole` in the contract.
public enum OrganisationPart: Int, CaseIterable, Sendable, Hashable {
    /// 企业
    case enterprise = 1
    /// 产业链链主企业
    case chainLeader
    /// 行业龙头企业
    case leadingEnterprise
    /// 专精特新中小企业
    case specialisedEnterprise
    /// 链内成员单位
    case chainMember
    /// 技工学校
    case technicalSchool
    /// 高级技工学校
    case seniorTechnicalSchool
    /// 技师学院
    case technicianCollege
    /// 职业院校
    case vocationalCollege
    /// 高等学校
    case university
    /// 民办职业培训机构
    case trainingInstitution
    /// 评价机构
    case evaluationOrganisation
    /// 行业协会
    case industryAssociation
    /// 人力资源服务机构
    case hrAgency
    /// 公共就业服务机构
    case employmentService
    /// 科研院所
    case researchInstitute
    /// 跨企业培训中心
    case crossEnterpriseCentre
    /// 特殊教育院校
    case specialEducationSchool

    /// Whether it is a kind of enterprise, which only an enterprise can be.
    public var isEnterpriseKind: Bool {
        switch self {
        case .chainLeader, .leadingEnterprise, .specialisedEnterprise: true
        default: false
        }
    }

    /// Whether it is what a member of a chain can be: 经营主体, 高等学校, 职业学校(含技工院校), 培训机构, 技能评价机构, 就业和人力资源服务机构.
    public var canJoinChain: Bool {
        switch self {
        case .enterprise, .vocationalCollege, .university, .trainingInstitution, .evaluationOrganisation, .hrAgency,
            .employmentService:
            true
        default: isTechnicalSchool
        }
    }

    /// Whether it is one of the three types of technical school.
    public var isTechnicalSchool: Bool {
        (OrganisationPart.technicalSchool.rawValue...OrganisationPart.technicianCollege.rawValue).contains(rawValue)
    }

    /// Whether it trains workers and so may stand in a city's catalog of institutions.
    public var trains: Bool {
        switch self {
        case .enterprise, .technicalSchool, .seniorTechnicalSchool, .technicianCollege, .vocationalCollege,
            .university, .trainingInstitution:
            true
        default: false
        }
    }

    /// Whether it brings small and medium enterprises together to train apprentices.
    public var organisesApprenticeships: Bool { self == .industryAssociation || self == .crossEnterpriseCentre }
}

/// Decides whether one organisation can play these parts together.
///
/// - Source: ``citation``.
public enum OrganisationRoles {
    /// The members of a chain and what they are.
    public static let citation = Citation(.measures2025, article: "1")

    /// Why the parts do not go together.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// An organisation is registered for the parts it plays.
        case none = "role_missing"
        /// A part is named twice.
        case duplicate = "role_given_twice"
        /// 链主, 龙头 and 专精特新 are enterprises.
        case enterpriseKindWithoutEnterprise = "enterprise_kind_without_enterprise"
        /// A member of a chain is of one of the kinds that the article names.
        case chainMemberOfNoKind = "chain_member_of_no_kind"
        /// A school has one type: 技工学校, 高级技工学校 or 技师学院.
        case severalSchoolTypes = "several_school_types"
    }

    /// Every reason against `parts`; empty when they go together.
    public static func refusals(for parts: [OrganisationPart]) -> [Refusal] {
        var refusals: [Refusal] = []
        if parts.isEmpty { refusals.append(.none) }
        if Set(parts).count < parts.count { refusals.append(.duplicate) }
        if parts.contains(where: \.isEnterpriseKind), !parts.contains(.enterprise) {
            refusals.append(.enterpriseKindWithoutEnterprise)
        }
        if parts.contains(.chainMember), !parts.contains(where: \.canJoinChain) {
            refusals.append(.chainMemberOfNoKind)
        }
        if Set(parts.filter(\.isTechnicalSchool)).count > 1 { refusals.append(.severalSchoolTypes) }
        return refusals
    }
}

extension OrganisationRoles.Refusal {
    /// The article; the types of technical school are the education plan's.
    public var citation: Citation {
        self == .severalSchoolTypes ? Citation(.technicalEducation145, article: "13") : OrganisationRoles.citation
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .none: "至少登记一种机构类型"
        case .duplicate: "机构类型重复"
        case .enterpriseKindWithoutEnterprise: "链主、龙头和专精特新只能是企业"
        case .chainMemberOfNoKind: "链内成员应为经营主体、院校、培训机构、评价机构或就业和人力资源服务机构"
        case .severalSchoolTypes: "技工学校、高级技工学校、技师学院只能登记其一"
        }
    }

    /// The request field.
    public var field: String? { "roles" }
}
