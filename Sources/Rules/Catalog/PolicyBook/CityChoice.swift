public import Ground

/// Decides whether a city may set a figure of its own.
///
/// A city may where the policy leaves the value to the cities (`key.min` or `key.max` with scope "city chooses", or `key` itself
/// with scope "city sets freely"), and only inside the bounds in force on every day of its figure. Without a
/// lower bound money is at least one yuan, since a request that leaves the value out says zero; anything else is at least zero.
/// 沈抚示范区 counts as a city.
///
/// - Source: ``citation``; also 辽人社发〔2022〕7号 二(二), 辽人社〔2021〕15号 (十三), 辽人社〔2025〕14号 (六).
public enum CityChoice {
    /// 具体上浮比例由各地自行确定.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// Why a city may not set a figure.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Only one of the 15 city-level units sets figures.
        case regionIsNoCity = "figure_region_is_no_city"
        /// The policy does not leave this figure to the cities on these days.
        case notLeftToCities = "figure_not_left_to_cities"
        /// The value is not a number.
        case notANumber = "figure_not_a_number"
        /// The unit is another than the province's.
        case unitDiffers = "figure_unit_differs"
        /// Less than the province's minimum, or no amount at all.
        case belowMinimum = "figure_below_minimum"
        /// More than the province's maximum.
        case aboveMaximum = "figure_above_maximum"
        /// More than any figure in the unit can be.
        case outOfRange = "figure_out_of_range"
        /// It would hold before the day on which it is entered.
        case reachesBack = "figure_reaches_back"
    }

    /// The province's bounds of what a city may choose on one day.
    public struct Bounds: Sendable, Hashable {
        /// The least value; nil when only zero bounds it.
        public let minimum: PolicyFigure?
        /// The greatest value; nil when nothing bounds it.
        public let maximum: PolicyFigure?
        /// The unit of the value.
        public let unit: PolicyFigure.Unit
    }

    /// The bounds in force on `day`; nil when the policy does not leave `key` to the cities.
    public static func bounds(of key: String, in book: PolicyBook, on day: CivilDay) -> Bounds? {
        let minimum = leftToCities(key + ".min", in: book, on: day)
        let maximum = leftToCities(key + ".max", in: book, on: day)
        let free = leftToCities(key, in: book, on: day).flatMap { $0.scope == .citySetsFreely ? $0 : nil }
        guard let governing = maximum ?? minimum ?? free else { return nil }
        return Bounds(minimum: minimum, maximum: maximum, unit: governing.unit)
    }

    /// Returns every reason for which `figure` may not be entered as a city's own; empty when it may.
    public static func refusals(for figure: PolicyFigure, in book: PolicyBook) -> [Refusal] {
        var refusals: Set<Refusal> = []
        if !figure.region.isCity { refusals.insert(.regionIsNoCity) }
        let number = figure.value.number
        if number == nil { refusals.insert(.notANumber) }
        if let number, let range = figure.unit.range, number > range.upperBound { refusals.insert(.outOfRange) }
        for day in daysOfChange(within: figure.period, of: figure.key, in: book) {
            guard let bounds = bounds(of: figure.key, in: book, on: day) else {
                refusals.insert(.notLeftToCities)
                continue
            }
            if figure.unit != bounds.unit { refusals.insert(.unitDiffers) }
            guard let number else { continue }
            let least = bounds.minimum?.number ?? (bounds.unit.kind == .money ? 1 : 0)
            if number < least { refusals.insert(.belowMinimum) }
            if let maximum = bounds.maximum?.number, number > maximum { refusals.insert(.aboveMaximum) }
        }
        return Refusal.allCases.filter(refusals.contains)
    }

    /// Returns every reason for which `figure` may not be entered on `day` as a city's own; empty when it may.
    ///
    /// What was held, claimed and paid before goes by the standard that was known then.
    public static func refusals(
        for figure: PolicyFigure, in book: PolicyBook, enteredOn day: CivilDay
    ) -> [Refusal] {
        refusals(for: figure, in: book) + (figure.period.first < day ? [.reachesBack] : [])
    }

    /// Whether the policy leaves the figure to the cities on any day of its own, so that it is bound as a city's choice whoever enters it.
    public static func governs(_ figure: PolicyFigure, in book: PolicyBook) -> Bool {
        !figure.region.isProvince
            && daysOfChange(within: figure.period, of: figure.key, in: book).contains { day in
                bounds(of: figure.key, in: book, on: day) != nil
            }
    }

    /// The article of the bound that was passed; for the rest that of either bound, and ``citation`` without one.
    public static func citation(of refusal: Refusal, within bounds: Bounds?) -> Citation {
        let bound =
            switch refusal {
            case .belowMinimum: bounds?.minimum ?? bounds?.maximum
            default: bounds?.maximum ?? bounds?.minimum
            }
        return bound?.sources.first ?? citation
    }

    private static func leftToCities(_ key: String, in book: PolicyBook, on day: CivilDay) -> PolicyFigure? {
        guard let figure = book.figure(key, on: day), figure.scope.isLeftToCities else { return nil }
        return figure
    }

    /// The first day of a period and every day inside it on which a bound begins or has just ended.
    static func daysOfChange(within period: DayPeriod, of key: String, in book: PolicyBook) -> [CivilDay] {
        let bounds = [key + ".min", key + ".max", key].flatMap(book.history(of:)).filter(\.region.isProvince)
        let changes = bounds.flatMap { [$0.period.first] + ($0.period.last.map { [$0.adding(days: 1)] } ?? []) }
        return [period.first] + changes.filter { $0 > period.first && period.contains($0) }
    }
}

extension CityChoice.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .regionIsNoCity: "只有各市和沈抚示范区可以自行确定该项标准"
        case .notLeftToCities: "该项标准在所填期间内未授权各市自行确定"
        case .notANumber: "标准应为数值"
        case .unitDiffers: "标准的单位与省级规定不一致"
        case .belowMinimum: "标准低于省级规定的下限"
        case .aboveMaximum: "标准高于省级规定的上限"
        case .outOfRange: "数值超出该单位可能的范围"
        case .reachesBack: "各市自行确定的标准不能早于确定之日生效"
        }
    }

    /// Where the choice is left to the cities.
    public var citation: Citation { CityChoice.citation }

    /// The field of the figure.
    public var field: String? {
        switch self {
        case .regionIsNoCity: "region_code"
        case .notLeftToCities: "key"
        case .unitDiffers: "unit"
        case .notANumber, .belowMinimum, .aboveMaximum, .outOfRange: "value"
        case .reachesBack: "effective_from"
        }
    }
}
