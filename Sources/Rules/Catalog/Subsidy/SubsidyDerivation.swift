public import Ground

/// A subsidy standard with everything that made it.
///
/// The uplift for the shortage list is for those who obtain the certificate of the occupation (A.1), so both amounts are derived; whether one did
/// is for the claim to see. The uplift for AI occupations (D.6) asks for none.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(一)–二(三); 辽人社〔2025〕14号 (六).
public struct SubsidyDerivation: Sendable, Hashable {
    /// Standards follow supply, cost and prices inside the policy's bounds.
    public static let citation = Citation(.measures2021, article: "13")

    /// Before uplifts, per ``unit``.
    public let basic: Yuan
    /// What one amount pays for.
    public let unit: StandardUnit
    /// The uplifts that are due.
    public let uplifts: [SubsidyUplifts.Uplift]
    /// What came of them together, in percent.
    public let percent: Int64
    /// After uplifts, rounded down to whole yuan.
    public let combined: Yuan
    /// Every figure that was read.
    public let figures: [PolicyFigure]
    /// Every article that was applied.
    public let articles: [Citation]
    /// Chinese sentences for people.
    public let explanation: String

    /// What is trained.
    public struct Training: Sendable {
        /// What it is subsidised as.
        public let programme: Programme
        /// What level it leads to; nil when to none.
        public let level: SkillLevel?
        /// The standard of its project; nil where no project sets one.
        public let projectStandard: Yuan?
        /// What its occupation is on the day.
        public let grounds: Set<SubsidyUplifts.Ground>

        /// A training.
        public init(
            programme: Programme, level: SkillLevel?, projectStandard: Yuan?, grounds: Set<SubsidyUplifts.Ground>
        ) {
            self.programme = programme
            self.level = level
            self.projectStandard = projectStandard
            self.grounds = grounds
        }
    }

    /// Why there is no standard.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// The programme does not train to this level.
        case levelNotInProgramme = "level_not_in_programme"
        /// The policy does not provide for the programme on that day.
        case programmeNotInForce = "programme_not_in_force"
        /// The city has set no standard of its own.
        case cityFigureMissing = "city_figure_missing"
        /// The amount does not fit.
        case amountTooLarge = "amount_too_large"
    }

    /// The standard for `training` on `day` in `city`, or every reason why there is none.
    public static func derive(
        for training: Training, on day: CivilDay, in city: RegionCode, book: PolicyBook
    ) -> Result<SubsidyDerivation, Refused> {
        guard let key = ProgrammeStandard.key(for: training.programme, level: training.level) else {
            return .failure(Refused([.levelNotInProgramme]))
        }
        let bounds = CityChoice.bounds(of: key.rawValue, in: book, on: day)
        let ownFigure = training.projectStandard == nil ? book.figure(key, on: day, in: city) : nil
        let basic = training.projectStandard ?? ownFigure?.yuan
        let uplifts = SubsidyUplifts.due(for: training.grounds, on: day, in: city, book: book)
        let percent = uplifts.filter(\.isApplied).map(\.percent).reduce(Int64(0)) { $0.addingWithinRange($1) }
        let combined = basic.flatMap { $0.percentage(percent.addingWithinRange(100)) }
        guard let inForce = bounds, let basicAmount = basic, let combinedAmount = combined else {
            let found: [(Refusal, Bool)] = [
                (.programmeNotInForce, bounds == nil),
                // What a programme that is not in force would pay is for no city to set.
                (.cityFigureMissing, bounds != nil && basic == nil),
                (.amountTooLarge, basic != nil && combined == nil),
            ]
            return .failure(Refused(found.filter(\.1).map(\.0)))
        }
        let combination = uplifts.count > 1 ? book.figure(.upliftCombination, on: day, in: city) : nil
        let figures = [inForce.minimum, inForce.maximum, ownFigure, combination].compactMap(\.self)
        return .success(
            SubsidyDerivation(
                basic: basicAmount, unit: training.programme.unit, uplifts: uplifts, percent: percent,
                combined: combinedAmount,
                figures: figures + uplifts.flatMap(\.figures),
                articles: articles(of: training.programme, uplifts),
                explanation: explanation(of: training.programme, basicAmount, uplifts, combinedAmount)))
    }

    private static func articles(of programme: Programme, _ uplifts: [SubsidyUplifts.Uplift]) -> [Citation] {
        [programme.citation, citation] + uplifts.map(\.ground.citation)
    }

    private static func explanation(
        of programme: Programme, _ basic: Yuan, _ uplifts: [SubsidyUplifts.Uplift], _ combined: Yuan
    ) -> String {
        let unit = programme.unit.name
        let first = "\(programme.name)标准\(basic.amount)\(unit)（\(programme.citation)）"
        let steps = [first] + uplifts.map(\.explanation)
        return steps.joined(separator: "；") + "；合计\(combined.amount)\(unit)。"
    }
}

extension SubsidyDerivation {
    /// Why there is no standard, as the failure of a `Result`.
    public struct Refused: Error, Hashable {
        /// At least one reason.
        public let refusals: [Refusal]

        /// So many reasons.
        public init(_ refusals: [Refusal]) { self.refusals = refusals }
    }
}

extension SubsidyDerivation.Refusal {
    /// The article.
    public var citation: Citation { SubsidyDerivation.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .levelNotInProgramme: "此类培训不培养该技能等级"
        case .programmeNotInForce: "该日没有此类培训的补贴政策"
        case .cityFigureMissing: "该市尚未确定此类培训的补贴标准"
        case .amountTooLarge: "补贴标准数额过大"
        }
    }

    /// The request field.
    public var field: String? { self == .levelNotInProgramme ? "level" : nil }
}
