public import Ground

/// Decides whether posts of a firm may be published and closed, and how the number of posts changes from month to month.
///
/// - Source: ``citation``.
public enum JobPosting {
    /// 链内企业…岗位用工需求调查，常态化分析研判重点产业用工引才变化趋势.
    public static let citation = Citation(.measures2025, article: "2")

    /// The most months of a trend: three years.
    public static let longestTrend = 36

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case notInChain = "job_post_not_in_chain"
        case closesBeforeOpening = "job_post_closes_before_opening"
        case closesInPast = "job_post_closes_in_past"
        case wageReversed = "job_post_wage_reversed"
        case closed = "job_post_closed"
        case filledAbovePositions = "job_post_filled_above_positions"
    }

    /// Every reason against publishing.
    ///
    /// - Parameters:
    ///   - isInChain: whether the firm leads or belongs to a chain today.
    ///   - wage: whole yuan a month, from and to; 0: not said.
    public static func refusals(
        isInChain: Bool, opens: CivilDay, closes: CivilDay, wage: (from: Int64, to: Int64), on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isInChain { refusals.append(.notInChain) }
        if closes < opens { refusals.append(.closesBeforeOpening) }
        if closes < day { refusals.append(.closesInPast) }
        if wage.to != 0, wage.to < wage.from { refusals.append(.wageReversed) }
        return refusals
    }

    /// Every reason against closing.
    public static func refusalsToClose(isClosed: Bool, filled: Int, positions: Int) -> [Refusal] {
        if isClosed { return [.closed] }
        return filled > positions ? [.filledAbovePositions] : []
    }

    /// Posts as far as a trend looks at them.
    public struct Posts: Sendable {
        /// The first day on which they are open.
        public let opens: CivilDay
        /// The last one.
        public let closes: CivilDay
        /// How many positions.
        public let positions: Int64

        /// Posts.
        public init(opens: CivilDay, closes: CivilDay, positions: Int64) {
            self.opens = opens
            self.closes = closes
            self.positions = positions
        }
    }

    /// What was open in a month.
    public struct Month: Sendable, Hashable {
        /// Which one.
        public let month: YearMonth
        /// Posts that were open on at least one day of it.
        public let posts: Int
        /// Their positions.
        public let positions: Int64
        /// Change against the month before, in hundredths of a percent; 0 where that had none.
        public let changeHundredths: Int64
    }

    /// What was open in each month from the first to the last.
    public static func trend(of posts: [Posts], from first: YearMonth, through last: YearMonth) -> [Month] {
        func open(in month: YearMonth) -> [Posts] {
            posts.filter { $0.opens <= month.lastDay && $0.closes >= month.firstDay }
        }
        func positions(_ posts: [Posts]) -> Int64 { posts.reduce(0) { $0.addingWithinRange($1.positions) } }
        var months: [Month] = []
        var before = positions(open(in: first.adding(months: -1)))
        var month = first
        while month <= last, months.count < longestTrend {
            let found = open(in: month)
            let now = positions(found)
            let change = before == 0 ? 0 : now.subtractingWithinRange(before).multipliedWithinRange(by: 10_000) / before
            months.append(Month(month: month, posts: found.count, positions: now, changeHundredths: change))
            before = now
            month = month.adding(months: 1)
        }
        return months
    }
}

extension JobPosting.Refusal {
    /// The article.
    public var citation: Citation { JobPosting.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notInChain: "该企业当日不属于任何技能生态链"
        case .closesBeforeOpening: "截止日期不能早于起始日期"
        case .closesInPast: "截止日期不能早于当日"
        case .wageReversed: "薪酬上限不能低于下限"
        case .closed: "该岗位已经关闭"
        case .filledAbovePositions: "录用人数不能多于岗位数"
        }
    }
}
