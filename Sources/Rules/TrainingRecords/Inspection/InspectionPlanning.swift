public import Ground

/// Decides whether a plan of inspections may be published: its numbers, its days, its inspectors.
///
/// - Source: ``citation``. Shares, numbers and days no document of the province says: they are figures.
public enum InspectionPlanning {
    /// “双随机、一公开”.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// So many objects can be published in one plan: what one answer holds.
    public static let mostObjects = 5_000

    /// The figures of a plan.
    public struct Figures: Sendable {
        /// At least so many percent of the list are drawn.
        public var leastShare: Int
        /// At least so many inspectors go together.
        public var leastInspectors: Int
        /// At least so many days between the publication of the seed's hash and the draw.
        public var noticeDays: Int
        /// Whoever worked for the organisation within so many years is not sent to it.
        public var recusalYears: Int
        /// The figures that were read.
        public var used: [PolicyFigure] = []

        /// Figures given directly.
        public init(leastShare: Int, leastInspectors: Int, noticeDays: Int, recusalYears: Int) {
            self.leastShare = leastShare
            self.leastInspectors = leastInspectors
            self.noticeDays = noticeDays
            self.recusalYears = recusalYears
        }

        /// The figures in force; nil when one is missing.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            var figures = FiguresRead(book, on: day, in: region)
            guard let share = figures.number(.inspectionShare),
                let inspectors = figures.number(.inspectorsLeast),
                let notice = figures.number(.inspectionNoticeDays),
                let recusal = figures.number(.inspectorRecusalYears)
            else { return nil }
            self.init(
                leastShare: share, leastInspectors: inspectors, noticeDays: notice, recusalYears: recusal)
            used = figures.used
        }
    }

    /// Why not, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It ends before it begins.
        case periodReversed = "inspection_period_reversed"
        /// Nobody trained in region and period.
        case nobody = "nobody_to_inspect"
        /// More than can be published.
        case tooMany = "too_many_to_inspect"
        /// Fewer are drawn than must be.
        case shareTooSmall = "draw_below_minimum"
        /// More are drawn than there are.
        case moreThanThereAre = "draw_beyond_list"
        /// Fewer go together than must.
        case inspectorsTooFewEach = "inspectors_below_minimum"
        /// Somebody stands on the list twice.
        case inspectorTwice = "inspector_twice"
        /// Of an object too few are left without a conflict.
        case inspectorsTooFew = "inspectors_without_conflict_too_few"
        /// The hash is to be public for some days before.
        case drawTooEarly = "draw_too_early"
    }

    /// Returns every reason against publishing a plan on `day`.
    public static func refusals(
        for draw: InspectionDraw, period: (from: CivilDay, to: CivilDay), accounts: [String], drawsOn: CivilDay,
        on day: CivilDay, figures: Figures
    ) -> [Refusal] {
        if period.to < period.from { return [.periodReversed] }
        if draw.objects.isEmpty { return [.nobody] }
        if draw.objects.count > mostObjects { return [.tooMany] }
        let share = draw.objects.count.multipliedWithinRange(by: figures.leastShare)
        let isTwice =
            Set(draw.inspectors).count < draw.inspectors.count || Set(accounts).count < accounts.count
        let found: [(Refusal, Bool)] = [
            (.shareTooSmall, draw.drawCount.multipliedWithinRange(by: 100) < share),
            (.moreThanThereAre, draw.drawCount > draw.objects.count),
            (.inspectorsTooFewEach, draw.inspectorsEach < figures.leastInspectors),
            (.inspectorTwice, isTwice),
            (.inspectorsTooFew, !isTwice && !draw.objectsWithoutInspectors.isEmpty),
            (.drawTooEarly, drawsOn < day.adding(days: figures.noticeDays)),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension InspectionPlanning.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .periodReversed: "检查时段的截止日早于起始日"
        case .nobody: "该地区在检查时段内没有可抽查的对象"
        case .tooMany: "抽查对象超过一个计划可公布的数量，应缩小地区或时段"
        case .shareTooSmall: "抽查数量低于规定的抽查比例"
        case .moreThanThereAre: "抽查数量超过名单数量"
        case .inspectorsTooFewEach: "每个对象的检查人员少于规定人数"
        case .inspectorTwice: "检查人员名单中有重复"
        case .inspectorsTooFew: "有抽查对象在回避后可派的检查人员不足"
        case .drawTooEarly: "抽取日须在公布之后，间隔不少于规定天数"
        }
    }

    /// The plan of action.
    public var citation: Citation { InspectionPlanning.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .periodReversed: "period_to"
        case .nobody, .tooMany: "kind"
        case .shareTooSmall, .moreThanThereAre: "draw_count"
        case .inspectorsTooFewEach: "inspectors_each"
        case .inspectorTwice, .inspectorsTooFew: "inspectors"
        case .drawTooEarly: "draws_on"
        }
    }
}
