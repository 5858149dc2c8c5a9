/// Times in nanoseconds, each kept to within 2 % of itself, in memory that does not grow.
///
/// As in HdrHistogram: every power of two is divided into 64 equal steps.
struct LatencyHistogram {
    private static let steps = 64
    private var counts = [Int](repeating: 0, count: 64 * steps)
    private(set) var count = 0
    private(set) var longest: Int64 = 0

    /// Takes a time in.
    mutating func add(_ nanoseconds: Int64) {
        counts[Self.index(nanoseconds)] += 1
        count += 1
        longest = max(longest, nanoseconds)
    }

    /// Takes in all that another one holds.
    mutating func add(_ other: LatencyHistogram) {
        for index in other.counts.indices { counts[index] += other.counts[index] }
        count += other.count
        longest = max(longest, other.longest)
    }

    /// The time within which that share of all lies; 0 when there are none.
    func percentile(_ share: Double) -> Int64 {
        let rank = max(1, Int((Double(count) * share).rounded(.up)))
        var seen = 0
        for (index, count) in counts.enumerated() where count > 0 {
            seen += count
            if seen >= rank { return min(Self.upperBound(index), longest) }
        }
        return 0
    }

    private static func index(_ nanoseconds: Int64) -> Int {
        let value = UInt64(max(0, nanoseconds))
        let shift = max(0, 64 - value.leadingZeroBitCount - 7)
        // Below 128 every number has its own place; above, the top seven bits choose it.
        return shift == 0 ? Int(value) : shift * steps + Int(value >> UInt64(shift))
    }

    private static func upperBound(_ index: Int) -> Int64 {
        guard index >= 2 * steps else { return Int64(index) }
        let shift = index / steps - 1
        let next = (UInt64(index - shift * steps) + 1) << UInt64(shift)
        return Int64(clamping: next - 1)
    }
}
