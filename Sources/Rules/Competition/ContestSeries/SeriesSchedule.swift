public import Ground

/// When editions of a series are due, and which were missed.
///
/// - Source: ``citation``: 每2年举办一次"技师杯"辽宁省职业技能大赛; 各市、县定期举办综合性竞赛.
public enum SeriesSchedule {
    /// The provincial series, and the general competitions of cities and counties.
    public static let citation = Citation(.measures2021, article: "25")

    /// The years in which editions are due.
    public static func years(from first: Int, every interval: Int, until last: Int) -> [Int] {
        guard interval > 0, first <= last else { return [] }
        return Array(stride(from: first, through: last, by: interval))
    }

    /// Which due editions were held and which were missed: an edition counts as held in its year or later, before the next is due.
    public static func standing(due: [Int], every interval: Int, held: Set<Int>) -> (held: [Int], missed: [Int]) {
        let kept = due.filter { year in held.contains { $0 >= year && $0 < year.addingWithinRange(interval) } }
        return (kept, due.filter { !kept.contains($0) })
    }

    /// Whether a contest in `year` keeps the interval to every other of its series, before and after.
    public static func keepsInterval(_ year: Int, every interval: Int, held: Set<Int>) -> Bool {
        held.allSatisfy { abs($0.subtractingWithinRange(year)) >= interval }
    }
}
