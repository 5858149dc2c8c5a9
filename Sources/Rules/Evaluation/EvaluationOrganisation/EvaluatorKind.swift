public import Ground

/// As what an organisation is filed to evaluate; the raw values are the numbers of the contract.
///
/// - Source: 辽人社〔2021〕15号 (十八); 辽人社〔2025〕14号 (十四); 辽人社发〔2022〕18号 (十六).
public enum EvaluatorKind: Int, CaseIterable, Sendable, Hashable {
    /// 企业: its own workers.
    case enterprise = 1
    /// 链主企业: its own workers and those of the firms of its chain.
    case chainLeader = 2
    /// 技工院校: to the levels its type is meant for.
    case technicalSchool = 3
    /// 社会培训评价组织: anyone.
    case social = 4

    /// The class that the organisation's certificate numbers begin with.
    ///
    /// The numbering rules at hand know employers and social organisations; a school counts among the latter.
    public var issuer: CertificateNumber.IssuerClass {
        switch self {
        case .enterprise, .chainLeader: .employer
        case .technicalSchool, .social: .socialOrganisation
        }
    }

    /// Whether its evaluations count as 企业自主评价.
    public var isEnterprise: Bool { issuer == .employer }

    /// The target of 《"十四五"职业技能培训规划》 that a filing counts towards; nil where it sets none.
    public var planTask: String? {
        switch self {
        case .enterprise, .chainLeader: "plan.enterprise_self_evaluators"
        case .social: "plan.social_evaluators"
        case .technicalSchool: nil
        }
    }

    /// The kind's name.
    public var name: String {
        switch self {
        case .enterprise: "企业"
        case .chainLeader: "链主企业"
        case .technicalSchool: "技工院校"
        case .social: "社会培训评价组织"
        }
    }

    /// The article by which organisations of the kind are filed.
    public var citation: Citation {
        switch self {
        case .enterprise, .social: Citation(.measures2021, article: "18")
        case .chainLeader: Citation(.measures2025, article: "14")
        case .technicalSchool: Citation(.technicalEducation145, article: "16")
        }
    }
}

/// The type of a technical school, which says up to which level it trains and evaluates.
///
/// - Source: ``citation``.
public enum TechnicalSchoolType: String, CaseIterable, Sendable, Hashable {
    /// 技工学校
    case technicalSchool = "技工学校"
    /// 高级技工学校
    case seniorTechnicalSchool = "高级技工学校"
    /// 技师学院
    case technicianCollege = "技师学院"

    /// 技师学院…重点培养技师、预备技师、高级工；高级技工学校主要承担高级工、中级工培养任务；技工学校主要承担中级工培养任务.
    public static let citation = Citation(.technicalEducation145, article: "13")

    /// The highest level it evaluates.
    public var highestLevel: SkillLevel {
        switch self {
        case .technicalSchool: .intermediate
        case .seniorTechnicalSchool: .senior
        case .technicianCollege: .technician
        }
    }
}
