/// What a training is subsidised as.
///
/// Raw values are the numbers of `TrainingProgramme` in the contract; a test holds the two together.
///
/// - Source: 辽人社发〔2022〕7号 二(二)–二(八); 辽人社〔2021〕15号 一, 二, 四, 五.
public enum Programme: Int, CaseIterable, Sendable, Hashable {
    /// 企业自主培训
    case enterpriseTraining = 1
    /// 企业新型学徒制
    case apprenticeship
    /// 高校毕业生专业转换及技能提升培训
    case graduates
    /// 农民工就业技能培训
    case migrantWorkers
    /// 退役军人培训
    case veterans
    /// 失业人员等其他重点群体培训
    case keyGroups
    /// 创业培训"马兰花"
    case entrepreneurship
    /// 数字技能培训
    case digitalSkills
    /// 康养职业技能培训
    case care
    /// 岗位技能提升及其他补贴性培训
    case skillUpgrading
    /// 高素质农民、农村实用人才、创业致富带头人
    case ruralTalent
    /// 以工代训
    case workInLieu
}

extension Programme {
    /// The programme's Chinese name.
    public var name: String {
        switch self {
        case .enterpriseTraining: "企业自主培训"
        case .apprenticeship: "企业新型学徒制培训"
        case .graduates: "高校毕业生专业转换及技能提升培训"
        case .migrantWorkers: "农民工就业技能培训"
        case .veterans: "退役军人职业技能培训"
        case .keyGroups: "失业人员等其他重点群体培训"
        case .entrepreneurship: "创业培训"
        case .digitalSkills: "数字技能培训"
        case .care: "康养职业技能培训"
        case .skillUpgrading: "岗位技能提升培训"
        case .ruralTalent: "农村劳动力专项培训"
        case .workInLieu: "以工代训"
        }
    }

    /// The article that lays the programme down.
    public var citation: Citation {
        switch self {
        case .enterpriseTraining, .apprenticeship: Citation(.actionPlan2022, article: "2")
        case .graduates: Citation(.actionPlan2022, article: "3")
        case .migrantWorkers: Citation(.actionPlan2022, article: "4")
        case .veterans: Citation(.actionPlan2022, article: "5")
        case .keyGroups: Citation(.actionPlan2022, article: "6")
        case .entrepreneurship: Citation(.actionPlan2022, article: "7")
        case .digitalSkills: Citation(.actionPlan2022, article: "8")
        case .care: Citation(.measures2021, article: "9")
        case .skillUpgrading: Citation(.measures2021, article: "1")
        case .ruralTalent: Citation(.measures2021, article: "7")
        case .workInLieu: Citation(.measures2021, article: "2")
        }
    }

    /// Whether a training must be for an occupation.
    public var needsOccupation: Bool {
        switch self {
        case .entrepreneurship, .ruralTalent, .workInLieu: false
        default: true
        }
    }

    /// Whether a training must lead to a level: an apprentice is trained to one, and the standard depends on it.
    public var needsLevel: Bool { self == .apprenticeship }

    /// What one amount of the programme's standard pays for.
    public var unit: StandardUnit {
        switch self {
        case .apprenticeship: .personYear
        case .graduates, .workInLieu: .personMonth
        default: .person
        }
    }
}

/// What one amount of a subsidy standard pays for; raw values are the numbers of `SubsidyUnit` in the contract.
public enum StandardUnit: Int, CaseIterable, Sendable, Hashable {
    /// A person's whole training.
    case person = 1
    /// A month of a person's training.
    case personMonth
    /// A year of a person's training.
    case personYear

    /// As it is written behind an amount.
    public var name: String {
        switch self {
        case .person: "元/人"
        case .personMonth: "元/人·月"
        case .personYear: "元/人·年"
        }
    }
}
