public import Ground

/// Decides whether a programme with a partner abroad may be recorded.
///
/// 共用职业标准、互认技能等级; 企业可依法与提供专项培训费用、对其进行培训的员工约定服务期: service is agreed only where the firm paid.
///
/// - Source: ``citation``.
public enum InternationalProgrammeEntry {
    /// 实施一带一路技能筑梦行动.
    public static let citation = Citation(.measures2025, article: "13")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case leadDoesNotTrain = "programme_lead_does_not_train"
        case countryUnreadable = "programme_country_unreadable"
        case countryAtHome = "programme_country_at_home"
        case serviceUnpaid = "programme_service_unpaid"
        case payerNotEnterprise = "programme_payer_no_enterprise"
        case recognitionIncomplete = "programme_recognition_incomplete"
        case ended = "programme_ended"
    }

    /// What is agreed, as far as the rule looks at it.
    public struct Terms: Sendable {
        /// Two letters.
        public let country: String
        /// The level that it trains to; nil: none.
        public let level: SkillLevel?
        /// What the other side calls the level; empty: not recognised.
        public let recognisedAs: String
        /// By which agreement.
        public let agreement: String
        /// What the firm pays for each trainee.
        public let firmPays: Int
        /// For how long they serve it.
        public let serviceMonths: Int

        /// Terms.
        public init(
            country: String, level: SkillLevel?, recognisedAs: String, agreement: String, firmPays: Int,
            serviceMonths: Int
        ) {
            self.country = country
            self.level = level
            self.recognisedAs = recognisedAs
            self.agreement = agreement
            self.firmPays = firmPays
            self.serviceMonths = serviceMonths
        }
    }

    /// Every reason against recording a programme that an organisation with these parts leads.
    public static func refusals(for terms: Terms, ledBy parts: [OrganisationPart]) -> [Refusal] {
        var refusals: [Refusal] = []
        if !parts.contains(where: \.trains) { refusals.append(.leadDoesNotTrain) }
        let isCode = terms.country.utf8.count == 2 && terms.country.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        if !isCode { refusals.append(.countryUnreadable) }
        if terms.country == "CN" { refusals.append(.countryAtHome) }
        if terms.serviceMonths > 0, terms.firmPays == 0 { refusals.append(.serviceUnpaid) }
        if terms.firmPays > 0, !parts.contains(.enterprise) { refusals.append(.payerNotEnterprise) }
        let given = [!terms.recognisedAs.isEmpty, !terms.agreement.isEmpty]
        if given.contains(true), given.contains(false) || terms.level == nil {
            refusals.append(.recognitionIncomplete)
        }
        return refusals
    }

    /// Every reason against ending one.
    public static func refusalsToEnd(isEnded: Bool) -> [Refusal] { isEnded ? [.ended] : [] }
}

extension InternationalProgrammeEntry.Refusal {
    /// The article.
    public var citation: Citation { InternationalProgrammeEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .leadDoesNotTrain: "应由院校、培训机构或企业牵头"
        case .countryUnreadable: "国别应为两位大写字母代码"
        case .countryAtHome: "国际合作项目的合作方应在境外"
        case .serviceUnpaid: "企业未提供专项培训费用的，不能约定服务期"
        case .payerNotEnterprise: "专项培训费用由牵头企业提供"
        case .recognitionIncomplete: "互认技能等级应同时说明等级、对方名称和协议"
        case .ended: "该项目已经终止"
        }
    }
}
