/// Shares a whole number out in proportion to weights, exactly: the shares add up to it.
///
/// - Source: the method of largest remainders (Hamilton); equal remainders go to the earlier share.
public enum Apportionment {
    /// Returns one share per weight. `weights` must be positive; `total` is 0 or more.
    public static func shares(of total: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var shares = weights.map { total * $0 / sum }
        let remainders = weights.map { total * $0 % sum }
        let byRemainder = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
        for index in byRemainder.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
        return shares
    }
}
