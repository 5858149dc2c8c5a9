/// The groups of workers that the policy names.
///
/// The raw value is the number on the wire.
///
/// - Source: 辽人社发〔2022〕7号 二(二)–(七); 辽人社〔2021〕15号 (六), (七).
public enum TargetGroup: Int, CaseIterable, Sendable, Hashable {
    /// 企业职工
    case enterpriseEmployee = 1
    /// 学徒
    case apprentice
    /// 农民工
    case migrantWorker
    /// 退役军人
    case veteran
    /// 高校毕业生及在校生
    case graduate
    /// 失业人员
    case unemployed
    /// 未就业残疾人
    case disabled
    /// 两后生
    case schoolLeaver
    /// 脱贫人口
    case outOfPoverty
    /// 服刑人员
    case prisoner
    /// 强制隔离戒毒人员
    case rehabilitation
    /// 社区矫正对象
    case communityCorrection
    /// 解救的被拐卖妇女
    case rescuedWoman
    /// 已经创业的创业者
    case entrepreneur
    /// 高素质农民、农村实用人才
    case ruralTalent
}

extension TargetGroup {
    /// The other key groups, in the order in which the article names them.
    ///
    /// - Source: 辽人社发〔2022〕7号 二(六).
    public static let keyGroups: [TargetGroup] = [
        .unemployed, .disabled, .schoolLeaver, .outOfPoverty, .prisoner, .rehabilitation, .communityCorrection,
        .rescuedWoman,
    ]

    /// Groups that are trained free of charge (就业重点群体): who trains them is paid, never they.
    ///
    /// - Source: 辽人社〔2021〕15号 (四), (五); 辽人社发〔2022〕7号 二(六).
    public var isTrainedFree: Bool {
        switch self {
        case .enterpriseEmployee, .apprentice, .entrepreneur, .ruralTalent: false
        default: true
        }
    }

    /// Groups that a person leaves by taking up work.
    public var endsWithWork: Bool { self == .unemployed || self == .disabled }

    /// Groups that follow from an employment and take no membership of their own.
    public var followsFromEmployment: Bool { self == .enterpriseEmployee || self == .apprentice }

    /// The group's name in Chinese.
    public var name: String {
        switch self {
        case .enterpriseEmployee: "企业职工"
        case .apprentice: "学徒"
        case .migrantWorker: "农民工"
        case .veteran: "退役军人"
        case .graduate: "高校毕业生及在校生"
        case .unemployed: "失业人员"
        case .disabled: "未就业残疾人"
        case .schoolLeaver: "两后生"
        case .outOfPoverty: "脱贫人口"
        case .prisoner: "服刑人员"
        case .rehabilitation: "强制隔离戒毒人员"
        case .communityCorrection: "社区矫正对象"
        case .rescuedWoman: "解救的被拐卖妇女"
        case .entrepreneur: "创业者"
        case .ruralTalent: "高素质农民、农村实用人才"
        }
    }
}
