public import Ground

/// Decides whether a round of a programme may be opened, and with how many places.
///
/// An edition is of the year in which its round is opened, so neither early nor repeated rounds multiply a quota.
///
/// - Source: ``citation``; the quotas: 辽人社发〔2022〕7号 附件第12项.
public enum RoundOpening {
    /// 每2年组织开展一次"辽宁省优秀高技能人才"评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why a round may not be opened.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Another round of the programme is open.
        case overlaps = "round_overlaps"
        /// The last round was too short a while ago.
        case tooSoon = "round_too_soon"
        /// The year is not the one of the opening day.
        case notThisYear = "round_not_this_year"
        /// Neither the policy book nor the announcement has places.
        case noQuota = "round_no_quota"
        /// The places of all rounds together are used up.
        case totalUsedUp = "round_total_used_up"
        /// The announcement sets what a figure sets, or a place the programme does not have.
        case notAnnounced = "round_place_not_announced"
        /// The announcement sets places and is not named.
        case noDocument = "round_no_document"
        /// Nominations would close before the round opens.
        case closesBeforeOpening = "round_closes_before_opening"
    }

    /// What an announcement says of a place.
    public struct Announced: Sendable, Hashable {
        /// How many.
        public var quota: Int
        /// Most money of one.
        public var amountMost: Yuan

        /// A place's terms.
        public init(quota: Int, amountMost: Yuan) {
            self.quota = quota
            self.amountMost = amountMost
        }
    }

    /// An earlier round of the programme.
    public struct Earlier: Sendable, Hashable {
        /// The year of the edition.
        public var year: Int
        /// Whether it is not closed yet.
        public var isOpen: Bool

        /// An earlier round, not cancelled.
        public init(year: Int, isOpen: Bool) {
            self.year = year
            self.isOpen = isOpen
        }
    }

    /// What is to be opened.
    public struct Plan: Sendable {
        /// The programme.
        public var programme: AwardProgramme
        /// The year of the edition.
        public var year: Int
        /// The last day for nominations.
        public var closesOn: CivilDay
        /// What the announcement says, by place.
        public var announced: [String: Announced]
        /// Whether the announcement is named.
        public var hasDocument: Bool

        /// A plan.
        public init(
            programme: AwardProgramme, year: Int, closesOn: CivilDay, announced: [String: Announced], hasDocument: Bool
        ) {
            self.programme = programme
            self.year = year
            self.closesOn = closesOn
            self.announced = announced
            self.hasDocument = hasDocument
        }
    }

    /// How many years lie between two editions; nil when the figure is missing.
    public static func cycle(of programme: AwardProgramme, on day: CivilDay, in book: PolicyBook) -> Int? {
        switch programme.cycle {
        case .years(let years): years
        case .figure(let key): book.value(key, on: day).map { Int($0) }
        }
    }

    /// What a place gives in a round that is opened on `day`; nil when nothing says how many.
    ///
    /// - Parameter awarded: how many of the place were awarded while the figure of all rounds together is in force.
    public static func terms(
        of place: AwardProgramme.Place, announced: Announced?, awarded: Int, on day: CivilDay, in book: PolicyBook
    ) -> Announced? {
        let most = place.amountFigure.flatMap { book.yuan($0, on: day) } ?? announced?.amountMost ?? .zero
        let left = place.totalFigure.flatMap { book.value($0, on: day) }.map { Int($0).subtractingWithinRange(awarded) }
        let yearly = place.quotaFigure.flatMap { book.value($0, on: day) }.map { Int($0) } ?? announced?.quota
        guard let quota = [yearly, left].compactMap({ $0 }).min() else { return nil }
        return Announced(quota: max(quota, 0), amountMost: most)
    }

    /// Returns every reason for which the round may not be opened on `day`; empty when it may.
    ///
    /// - Parameters:
    ///   - earlier: The rounds of the programme, cancelled ones left out.
    ///   - awarded: As of ``terms(of:announced:awarded:on:in:)``, by place.
    public static func refusals(
        for plan: Plan, after earlier: [Earlier], awarded: [String: Int], on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if earlier.contains(where: \.isOpen) { refusals.append(.overlaps) }
        let cycle = cycle(of: plan.programme, on: day, in: book) ?? Int.max
        if earlier.contains(where: { $0.year.subtractingWithinRange(plan.year).magnitude < UInt(max(cycle, 0)) }) {
            refusals.append(.tooSoon)
        }
        if plan.year != day.year { refusals.append(.notThisYear) }
        let terms = plan.programme.places.map { place in
            Self.terms(
                of: place, announced: plan.announced[place.code], awarded: awarded[place.code] ?? 0, on: day, in: book)
        }
        let lacksFigure = zip(plan.programme.places, terms).contains { $0.quotaFigure != nil && $1 == nil }
        if lacksFigure || terms.allSatisfy({ $0 == nil }) { refusals.append(.noQuota) }
        if terms.contains(where: { $0 != nil }), terms.allSatisfy({ ($0?.quota ?? 0) == 0 }) {
            refusals.append(.totalUsedUp)
        }
        let free = plan.programme.places.filter { $0.quotaFigure == nil }.map(\.code)
        if !plan.announced.keys.allSatisfy(free.contains) { refusals.append(.notAnnounced) }
        if !plan.announced.isEmpty, !plan.hasDocument { refusals.append(.noDocument) }
        if plan.closesOn < day { refusals.append(.closesBeforeOpening) }
        return refusals
    }
}

extension RoundOpening.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .overlaps: "该项评选尚有未结束的一次，不能同时启动"
        case .tooSoon: "距上一次评选的间隔不足规定年限"
        case .notThisYear: "只能启动当年的评选"
        case .noQuota: "政策指标和评选通知中均没有当日有效的评选名额"
        case .totalUsedUp: "该项评选的总名额已用完"
        case .notAnnounced: "评选通知只能规定没有政策指标的奖项名额"
        case .noDocument: "由评选通知规定名额的，应注明通知文号"
        case .closesBeforeOpening: "推荐截止日期早于启动日期"
        }
    }

    /// The article.
    public var citation: Citation {
        switch self {
        case .noQuota, .totalUsedUp: Citation(.actionPlan2022, article: "annex.12")
        default: RoundOpening.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .overlaps: "programme_id"
        case .tooSoon, .notThisYear, .noQuota, .totalUsedUp: "year"
        case .notAnnounced: "places"
        case .noDocument: "document"
        case .closesBeforeOpening: "nominations_close_on"
        }
    }
}
