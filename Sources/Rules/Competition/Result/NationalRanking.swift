public import Ground

/// Ranks an event in which places are not shared, as in national and provincial competitions.
///
/// More marks go first; equal totals are told apart by the criteria in the plan's order. Where all of these are equal the
/// order of the list decides: competitors are listed by start number, and start numbers are drawn by lot.
/// The first three get medals, further places in the first half a prize (优胜奖).
///
/// - Source: ``citation``: 每项前3名金银铜，排名不并列；其余进入前1/2颁优胜奖 (2023).
public struct NationalRanking: Sendable, Hashable {
    /// The rules of the second national competition.
    public static let citation = Citation(.nationalCompetitions, article: "2023奖牌")

    /// The percentage of the places that gets a prize.
    public let prizeShare: Int

    /// A ranking.
    public init(prizeShare: Int = 50) { self.prizeShare = min(max(prizeShare, 0), 100) }

    /// The ranking in force on a day; nil when the policy book lacks it.
    public init?(in book: PolicyBook, on day: CivilDay) {
        guard let share = book.value(.prizeShare, on: day) else { return nil }
        self.init(prizeShare: Int(share))
    }

    /// The marks of one competitor.
    public struct Marks: Sendable, Hashable {
        /// 0 to 10,000 hundredths of a mark.
        public let total: Int
        /// What each criterion gave, in the plan's order.
        public let criteria: [Int]

        /// Marks.
        public init(total: Int, criteria: [Int] = []) {
            self.total = total
            self.criteria = criteria
        }

        /// Whether there is something to place: who was given nothing at all has no place and no prize.
        public var canBePlaced: Bool { total > 0 }

        /// Whether these marks go before others.
        func goBefore(_ other: Marks) -> Bool {
            guard total == other.total else { return total > other.total }
            return other.criteria.lexicographicallyPrecedes(criteria)
        }
    }

    /// The standings of an event, best first; competitors are named by their position in `marks`, which is in the order of the
    /// start numbers.
    public func standings(of marks: [Marks]) -> [EventStanding] {
        // Swift's sort is not documented as stable, so the position is part of the key.
        let order = marks.indices.sorted { left, right in
            if marks[left].goBefore(marks[right]) { return true }
            return !marks[right].goBefore(marks[left]) && left < right
        }
        return order.enumerated().map { position, competitor in
            EventStanding(competitor: competitor, rank: position + 1, award: award(rank: position + 1, of: marks.count))
        }
    }

    /// The competitors whose place the lot decided, because another has the same marks throughout.
    public func decidedByLot(in marks: [Marks]) -> Set<Int> {
        let alike = Dictionary(grouping: marks.indices, by: { marks[$0] })
        return Set(alike.values.filter { $0.count > 1 }.flatMap { $0 })
    }

    private func award(rank: Int, of count: Int) -> MedalAward {
        switch rank {
        case 1: .gold
        case 2: .silver
        case 3: .bronze
        default: rank.multipliedWithinRange(by: 100) <= count.multipliedWithinRange(by: prizeShare) ? .medallion : .none
        }
    }
}
