public import Ground

/// Says what does not match between the four lists: enterprises' demand, the government's policy, schools' majors, the market's supply.
///
/// - Source: ``citation``.
public enum FourLists {
    /// 推动四张清单网格化共享.
    public static let citation = Citation(.measures2025, article: "3")

    /// What does not match; raw values are the numbers of `ListMismatch` in the contract.
    public enum Mismatch: Int, CaseIterable, Sendable {
        /// Wanted more than there are, and not on the shortage list.
        case notListed = 1
        /// Wanted more than there are, and no subsidised project trains for it.
        case noProject
        /// Wanted more than there are, and no major trains for it.
        case noMajor
        /// There are more than are wanted, and majors still train for it.
        case surplusMajor
    }

    /// What does not match for an occupation.
    ///
    /// - Parameters:
    ///   - gap: demand less supply.
    ///   - majors: majors that are offered.
    public static func mismatches(gap: Int64, isListed: Bool, projects: Int, majors: Int) -> [Mismatch] {
        guard gap > 0 else { return gap < 0 && majors > 0 ? [.surplusMajor] : [] }
        return (isListed ? [] : [.notListed]) + (projects > 0 ? [] : [.noProject]) + (majors > 0 ? [] : [.noMajor])
    }
}
