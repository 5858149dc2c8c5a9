public import Ground

/// Ranks the occupations whose demand is above supply. This is the published formula.
///
/// The gap of an occupation is how many people enterprises want less how many training, evaluation, schools and the market supply in the
/// quarter. Only occupations with a gap above 0 are in shortage. The widest gap is first (缺口数排名, as the list of the first quarter of 2023
/// is ordered); equal gaps go by more vacant posts, then by the longest vacancy, then by code, so that the order is always the same.
///
/// - Source: ``citation``.
public enum ShortageRanking {
    /// 根据人力资源市场供求状况，及时编制发布急需紧缺技术工种参考目录.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// What one enterprise wants of an occupation in a city.
    public struct Demand: Sendable {
        /// What is wanted.
        public let occupation: OccupationCode
        /// Where the work is.
        public let city: RegionCode
        /// Who wants it.
        public let enterprise: CreditCode
        /// How many people.
        public let wanted: Int64
        /// How many of these posts are vacant already.
        public let vacant: Int64
        /// For how long the longest vacant one has been.
        public let openDays: Int
        /// Of those wanted: for marked projects and firms.
        public let projectWanted: Int64

        /// A demand.
        public init(
            occupation: OccupationCode, city: RegionCode, enterprise: CreditCode, wanted: Int64, vacant: Int64,
            openDays: Int, projectWanted: Int64
        ) {
            self.occupation = occupation
            self.city = city
            self.enterprise = enterprise
            self.wanted = wanted
            self.vacant = vacant
            self.openDays = openDays
            self.projectWanted = projectWanted
        }
    }

    /// What a city has of an occupation.
    public struct Supply: Sendable {
        /// Which one.
        public let occupation: OccupationCode
        /// Where.
        public let city: RegionCode
        /// How many people.
        public let number: Int64

        /// A supply.
        public init(occupation: OccupationCode, city: RegionCode, number: Int64) {
            self.occupation = occupation
            self.city = city
            self.number = number
        }
    }

    /// What an occupation's place rests on.
    public struct Standing: Sendable, Hashable {
        /// Which one.
        public let occupation: OccupationCode
        /// How many people are wanted.
        public private(set) var wanted: Int64 = 0
        /// How many of these posts are vacant already.
        public private(set) var vacant: Int64 = 0
        /// Who wants them.
        public private(set) var enterprises: Set<CreditCode> = []
        /// For how long the longest vacant post has been, in days.
        public private(set) var longestOpenDays = 0
        /// Of those wanted: for marked projects and firms.
        public private(set) var projectWanted: Int64 = 0
        /// How many people there are.
        public private(set) var supply: Int64 = 0
        private var gaps: [RegionCode: Int64] = [:]

        /// Nothing is wanted yet.
        public init(of occupation: OccupationCode) {
            self.occupation = occupation
        }

        /// What the ranking goes by.
        public var gap: Int64 { wanted.addingWithinRange(-supply) }

        /// 需求典型城市: cities in which demand is above their own supply, the widest gap first.
        public var cities: [RegionCode] {
            gaps.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        }

        mutating func add(_ demand: Demand) {
            wanted = wanted.addingWithinRange(demand.wanted)
            vacant = vacant.addingWithinRange(demand.vacant)
            enterprises.insert(demand.enterprise)
            longestOpenDays = max(longestOpenDays, demand.openDays)
            projectWanted = projectWanted.addingWithinRange(demand.projectWanted)
            gaps[demand.city] = (gaps[demand.city] ?? 0).addingWithinRange(demand.wanted)
        }

        mutating func add(_ supplied: Supply) {
            supply = supply.addingWithinRange(supplied.number)
            gaps[supplied.city] = (gaps[supplied.city] ?? 0).addingWithinRange(-supplied.number)
        }
    }

    /// What every occupation that is wanted rests on.
    public static func standings(of demands: [Demand], supplies: [Supply]) -> [OccupationCode: Standing] {
        var standings: [OccupationCode: Standing] = [:]
        for demand in demands {
            standings[demand.occupation, default: Standing(of: demand.occupation)].add(demand)
        }
        for supply in supplies where standings[supply.occupation] != nil { standings[supply.occupation]?.add(supply) }
        return standings
    }

    /// The occupations in shortage, the widest gap first.
    public static func ranked(_ standings: some Sequence<Standing>) -> [Standing] {
        standings.filter { $0.gap > 0 }.sorted { left, right in
            if left.gap != right.gap { return left.gap > right.gap }
            if left.vacant != right.vacant { return left.vacant > right.vacant }
            if left.longestOpenDays != right.longestOpenDays { return left.longestOpenDays > right.longestOpenDays }
            return left.occupation.description < right.occupation.description
        }
    }
}
