/// The parts callers play. Raw values are those of `liaoning.skills.type.v1.Role`.
public enum Role: Int32, Sendable, Hashable, CaseIterable {
    /// Everyone, with or without an identity.
    case `public` = 1
    /// A person, limited to their own records.
    case worker = 2
    /// A training institution or school, limited to its own records.
    case institution = 3
    /// An evaluation organisation, limited to its own records.
    case evaluationOrganisation = 4
    /// An enterprise, limited to its own records.
    case enterprise = 5
    /// A city's human resources bureau, limited to its region.
    case cityBureau = 6
    /// The provincial department.
    case province = 7
    /// Reads everything, changes nothing.
    case auditor = 8
    /// Runs the machines; sees no personal data.
    case `operator` = 9
    /// Another service of the system, calling in its own name.
    case service = 10
    /// A judge of competitions, limited to what they were appointed to.
    case judge = 11
    /// An expert who examines or reviews, limited to what they were drawn for.
    case expert = 12
    /// An examiner or quality supervisor of evaluations, limited to the sessions they are assigned to.
    case examiner = 13
    /// An industry association, limited to its own records.
    case industryAssociation = 14
    /// A school with students: an institution that also keeps their register, limited to its own records.
    case school = 15

    /// What an identity in a role is limited to.
    public enum Scope: Sendable, Hashable {
        /// A region and what lies in it.
        case region
        /// An organisation.
        case organisation
        /// A person.
        case person
        /// Nothing by itself: the contract says what such a role may call.
        case unlimited
        /// Everybody: there is no identity.
        case anonymous
    }

    /// What an identity in this role is limited to.
    public var scope: Scope {
        switch self {
        case .cityBureau: .region
        case .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school: .organisation
        case .worker, .judge, .expert, .examiner: .person
        case .province, .auditor, .operator, .service: .unlimited
        case .public: .anonymous
        }
    }

    /// What a refusal calls the role.
    public var title: String {
        switch self {
        case .public: "公众"
        case .worker: "劳动者"
        case .institution: "培训机构"
        case .evaluationOrganisation: "评价机构"
        case .enterprise: "企业"
        case .cityBureau: "市级人社部门"
        case .province: "省级人社部门"
        case .auditor: "审计人员"
        case .operator: "运维人员"
        case .service: "系统服务"
        case .judge: "裁判员"
        case .expert: "专家"
        case .examiner: "考评员"
        case .industryAssociation: "行业协会"
        case .school: "学校"
        }
    }
}
