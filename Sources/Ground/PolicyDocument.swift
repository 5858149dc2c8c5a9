/// A document that rules and figures are taken from.
///
/// The raw value is the letter or word used in the sources of policy figures (`"A.annex.1"`) and stored with decisions.
public enum PolicyDocument: String, CaseIterable, Sendable, Hashable {
    /// "技能辽宁行动"实施方案, 2022-04-10.
    case actionPlan2022 = "A"
    /// "十四五"职业技能培训规划 (targets 2021–2025).
    case trainingPlan145 = "B"
    /// 关于进一步加强技能人才工作的若干措施, 2021-06-02.
    case measures2021 = "C"
    /// "技能兴企·强链增收"若干措施, 2025-07-17.
    case measures2025 = "D"
    /// 辽宁省技工教育"十四五"规划, 2022-05-31.
    case technicalEducation145 = "E"
    /// Citizen identification number.
    case citizenNumber = "GB11643"
    /// Unified social credit code of organisations.
    case creditCode = "GB32100"
    /// Organisation code, the inner part of a credit code.
    case organisationCode = "GB11714"
    /// Codes of the administrative divisions.
    case divisions = "GB2260"
    /// The occupational classification, edition 2022.
    case occupations2022 = "OCC2022"
    /// Conditions and examinations of skill-level evaluation, in force since 2023.
    case evaluationRules2023 = "EVAL2023"
    /// Conditions of skill-level evaluation before 2023.
    case evaluationRules2018 = "EVAL2018"
    /// Numbering of skill-level certificates.
    case certificateNumbers = "CERT"
    /// The national voucher scheme.
    case voucherRules = "VOUCHER"
    /// Unemployment insurance's subsidy for a higher level.
    case skillUpgradeSubsidy2022 = "LNRSF2022-10"
    /// WorldSkills competition rules.
    case worldSkills = "WSC"
    /// Rules of the national competitions.
    case nationalCompetitions = "NATIONAL-COMPETITION"
    /// The Civil Code.
    case civilCode = "CIVIL"
    /// What this system settles itself where no document speaks.
    case systemConvention = "SYSTEM"
}

extension PolicyDocument {
    /// The number a document is cited by, as printed on it.
    public var number: String {
        switch self {
        case .actionPlan2022: "辽人社发〔2022〕7号"
        case .trainingPlan145: "《“十四五”职业技能培训规划》"
        case .measures2021: "辽人社〔2021〕15号"
        case .measures2025: "辽人社〔2025〕14号"
        case .technicalEducation145: "辽人社发〔2022〕18号"
        case .citizenNumber: "GB 11643-1999"
        case .creditCode: "GB 32100-2015"
        case .organisationCode: "GB 11714-1997"
        case .divisions: "GB/T 2260"
        case .occupations2022: "《中华人民共和国职业分类大典（2022年版）》"
        case .evaluationRules2023: "国家职业标准申报条件（2023年）"
        case .evaluationRules2018: "国家职业技能标准申报条件（2018年）"
        case .certificateNumbers: "职业技能等级证书编码规则"
        case .voucherRules: "人社厅发〔2021〕21号"
        case .skillUpgradeSubsidy2022: "辽人社发〔2022〕10号"
        case .worldSkills: "世界技能大赛规则"
        case .nationalCompetitions: "国家级职业技能竞赛规则"
        case .civilCode: "《中华人民共和国民法典》"
        case .systemConvention: "本系统约定"
        }
    }

    /// The document's name in Chinese.
    public var title: String {
        switch self {
        case .actionPlan2022: "“技能辽宁行动”实施方案"
        case .trainingPlan145: "“十四五”职业技能培训规划"
        case .measures2021: "关于进一步加强技能人才工作的若干措施"
        case .measures2025: "辽宁省“技能兴企·强链增收”若干措施"
        case .technicalEducation145: "辽宁省技工教育“十四五”规划"
        case .citizenNumber: "公民身份号码"
        case .creditCode: "法人和其他组织统一社会信用代码编码规则"
        case .organisationCode: "全国组织机构代码编制规则"
        case .divisions: "中华人民共和国行政区划代码"
        case .occupations2022: "中华人民共和国职业分类大典"
        case .evaluationRules2023, .evaluationRules2018: "职业技能等级认定申报条件"
        case .certificateNumbers: "职业技能等级证书编码规则"
        case .voucherRules: "关于全面推广职业培训券的通知"
        case .skillUpgradeSubsidy2022: "失业保险技能提升补贴"
        case .worldSkills: "世界技能大赛竞赛规则"
        case .nationalCompetitions: "国家级职业技能竞赛奖励办法"
        case .civilCode: "中华人民共和国民法典"
        case .systemConvention: "系统约定"
        }
    }
}
