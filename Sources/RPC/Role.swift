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
        }
    }
}
