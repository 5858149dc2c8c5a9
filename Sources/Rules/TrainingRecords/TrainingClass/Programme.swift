public import Ground

/// What a training is subsidised as: the programmes of the province's policy.
///
/// The raw value is the number on the wire.
///
/// - Source: 辽人社发〔2022〕7号 二(二)–(八); 辽人社〔2021〕15号 (一), (二), (七), (九).
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
    /// 创业培训“马兰花”计划
    case entrepreneurship
    /// 数字技能培训
    case digitalSkills
    /// 康养职业技能培训
    case care
    /// 岗位技能提升等其他补贴性培训
    case skillUpgrading
    /// 高素质农民、农村实用人才培训
    case ruralTalent
    /// 以工代训
    case workInLieu
}

extension Programme {
    /// Where the programme is laid down.
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

    /// The programme's name in Chinese.
    public var name: String {
        switch self {
        case .enterpriseTraining: "企业自主培训"
        case .apprenticeship: "企业新型学徒制"
        case .graduates: "高校毕业生专业转换及技能提升培训"
        case .migrantWorkers: "农民工就业技能培训"
        case .veterans: "退役军人培训"
        case .keyGroups: "失业人员等其他重点群体培训"
        case .entrepreneurship: "创业培训"
        case .digitalSkills: "数字技能培训"
        case .care: "康养职业技能培训"
        case .skillUpgrading: "岗位技能提升等培训"
        case .ruralTalent: "高素质农民、农村实用人才培训"
        case .workInLieu: "以工代训"
        }
    }

    /// Whether the training is for an occupation of the classification.
    public var needsOccupation: Bool {
        switch self {
        case .entrepreneurship, .ruralTalent, .workInLieu: false
        default: true
        }
    }

    /// Whether its classes say what kind of an enterprise's training they are: 岗前、转岗转业、岗位技能提升、境外、安全、高技能人才.
    public var hasTrainingKinds: Bool { self == .enterpriseTraining || self == .skillUpgrading }

    /// Whether it trains only in occupations that carry a mark of the classification: 数字职业 (A.8), 康养 (C.9).
    public var needsMarkedOccupation: Bool { self == .digitalSkills || self == .care }

    /// Whether it trains the workers of one enterprise, which the class must name.
    public var needsEmployer: Bool {
        switch self {
        case .enterpriseTraining, .apprenticeship, .workInLieu: true
        default: false
        }
    }
}
