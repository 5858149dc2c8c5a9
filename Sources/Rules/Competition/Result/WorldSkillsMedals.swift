public import Ground

/// Gives medals by the WorldSkills scale, where a difference within the tie window is no difference.
///
/// The best and all within the window of the best get gold. One gold is followed by silver, two golds by bronze
/// without silver, three and more golds by bronze only for those within the window of the last gold. Tied silvers
/// are followed by bronze only within the window of the last silver. A medallion goes to who has no medal and reaches
/// the minimum.
///
/// - Source: ``citation``.
public struct WorldSkillsMedals: Sendable, Hashable {
    /// The medal rules as played in 2015; how tied silvers and bronzes go on is recalled.
    public static let citation = Citation(.worldSkills, article: "奖牌")

    /// The greatest difference of scale points that is still a tie.
    public let tieWindow: Int
    /// The least scale value for a medallion.
    public let medallionMinimum: Int

    /// Medals with a tie window.
    public init(tieWindow: Int = 2, medallionMinimum: Int = 700) {
        self.tieWindow = tieWindow
        self.medallionMinimum = medallionMinimum
    }

    /// The rules in force on a day; nil when the policy book lacks them.
    public init?(in book: PolicyBook, on day: CivilDay) {
        guard let window = book.value(.tieWindow, on: day),
            let minimum = book.value(.medallionLeast, on: day)
        else { return nil }
        self.init(tieWindow: Int(window), medallionMinimum: Int(minimum))
    }

    /// The standings of an event from its scale values, best first; competitors are named by their position in `values`.
    ///
    /// Who shares a medal by a tie shares the rank; below the medals equal marks share it. Without `marks` the values stand for them.
    public func standings(of values: [Int], marks: [Int]? = nil) -> [EventStanding] {
        let marks = marks ?? values
        let order = values.indices.sorted { (values[$1], marks[$1], $0) < (values[$0], marks[$0], $1) }
        let sorted = order.map { values[$0] }
        let golds = tied(in: sorted, from: 0)
        var groups = [(0..<golds, MedalAward.gold)]
        if golds == 1 {
            let silvers = tied(in: sorted, from: 1)
            groups.append((1..<1 + silvers, .silver))
            let bronzes = silvers == 1 ? tied(in: sorted, from: 2) : following(1 + silvers, in: sorted)
            groups.append((1 + silvers..<1 + silvers + bronzes, .bronze))
        } else {
            let bronzes = golds == 2 ? tied(in: sorted, from: 2) : following(golds, in: sorted)
            groups.append((golds..<golds + bronzes, .bronze))
        }
        var standings: [EventStanding] = []
        for (position, competitor) in order.enumerated() {
            if let (places, award) = groups.first(where: { $0.0.contains(position) }) {
                standings.append(EventStanding(competitor: competitor, rank: places.lowerBound + 1, award: award))
                continue
            }
            let isTied =
                position > 0 && standings[position - 1].award.isBelowMedals
                && marks[competitor] == marks[order[position - 1]]
            standings.append(
                EventStanding(
                    competitor: competitor, rank: isTied ? standings[position - 1].rank : position + 1,
                    award: sorted[position] >= medallionMinimum ? .medallion : .none))
        }
        return standings
    }

    /// The standings where there are too few for a scale: by marks, and only equal marks are a tie.
    public static func standings(ofMarks marks: [Int]) -> [EventStanding] {
        WorldSkillsMedals(tieWindow: 0, medallionMinimum: .max).standings(of: marks)
    }

    /// How many from `start` on lie within the window of the one at `start`.
    private func tied(in sorted: [Int], from start: Int) -> Int {
        guard start < sorted.count else { return 0 }
        return sorted[start...].prefix { sorted[start].subtractingWithinRange($0) <= tieWindow }.count
    }

    /// How many from `start` on lie within the window of the one before `start`.
    private func following(_ start: Int, in sorted: [Int]) -> Int {
        guard start > 0, start < sorted.count else { return 0 }
        return sorted[start...].prefix { sorted[start - 1].subtractingWithinRange($0) <= tieWindow }.count
    }
}
