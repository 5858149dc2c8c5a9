public import Ground

/// Decides what may be done with a city's training brand, when one is late, and how a city stands.
///
/// A city finds at least one brand and files it by the end of June; the province determines which is the city's (一市一品牌). Schools and
/// training institutions support it.
///
/// - Source: ``citation``; row 9 of the annex.
public enum BrandLife {
    /// 创建培育具有本地特色的职业技能培训品牌.
    public static let citation = Citation(.actionPlan2022, article: "9")

    /// Where a brand stands; raw values are the numbers of `TrainingBrandState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// The city filed it.
        case filed = 1
        /// The province determined it.
        case confirmed
        /// The province gave it back.
        case returned
        /// It is the city's no more.
        case ended

        /// Whether the city has it: what counts towards its task.
        public var stands: Bool { self == .filed || self == .confirmed }
    }

    /// What somebody wants to do with it.
    public enum Act: CaseIterable, Sendable {
        /// Determine it or give it back.
        case decide
        /// End it.
        case end
        /// Mark an event of a competition.
        case markEvent
        /// Record what it brought.
        case recordEffect
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case notFiled = "brand_not_filed"
        case notConfirmed = "brand_not_confirmed"
        case returned = "brand_returned"
        case nobodyTrains = "brand_nobody_trains"
        case supporterTwice = "brand_supporter_twice"
        case occupationTwice = "brand_occupation_twice"
        case yearNotBegun = "brand_year_not_begun"
        case employedAboveTrained = "brand_employed_above_trained"
    }

    /// Every reason against filing a brand.
    ///
    /// - Parameter supporters: the parts of each organisation behind it.
    public static func refusalsToFile(
        supporters: [[OrganisationPart]], supporterTwice: Bool, occupationTwice: Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !supporters.contains(where: { $0.contains { $0.trains && $0 != .enterprise } }) {
            refusals.append(.nobodyTrains)
        }
        if supporterTwice { refusals.append(.supporterTwice) }
        if occupationTwice { refusals.append(.occupationTwice) }
        return refusals
    }

    /// Every reason against doing `act` with a brand in `state`.
    public static func refusals(for act: Act, in state: State) -> [Refusal] {
        switch (act, state) {
        case (.decide, .filed), (.end, .confirmed), (.markEvent, .confirmed), (.recordEffect, .filed),
            (.recordEffect, .confirmed), (.recordEffect, .ended):
            []
        case (.decide, _): [.notFiled]
        case (.recordEffect, .returned): [.returned]
        case (.end, _), (.markEvent, _): [.notConfirmed]
        }
    }

    /// Every reason against an effect of `year`.
    public static func refusals(effectOf year: Int, trained: Int, employed: Int, on day: CivilDay) -> [Refusal] {
        (year > day.year ? [.yearNotBegun] : []) + (employed > trained ? [.employedAboveTrained] : [])
    }

    /// The day of `year` by which a brand is due.
    public static func dueDay(_ value: PolicyFigure.Value?, in year: Int) -> CivilDay? {
        guard case .monthDay(let month, let day)? = value else { return nil }
        return CivilDay(year: year, month: month, day: day)
    }

    /// Whether a city's first brand that stands came after the due day, or has not come by `today`.
    public static func isOverdue(firstFiled: CivilDay?, due: CivilDay?, today: CivilDay) -> Bool {
        guard let due else { return false }
        return (firstFiled ?? today) > due
    }
}

extension BrandLife.Refusal {
    /// The article.
    public var citation: Citation { BrandLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notFiled: "该品牌不在申报状态"
        case .notConfirmed: "该品牌未经省级确定"
        case .returned: "该品牌已被退回"
        case .nobodyTrains: "应有院校或培训机构为品牌建设提供支撑"
        case .supporterTwice: "支撑单位重复"
        case .occupationTwice: "职业重复"
        case .yearNotBegun: "该年度尚未开始"
        case .employedAboveTrained: "带动就业人数不能多于培训人数"
        }
    }
}
