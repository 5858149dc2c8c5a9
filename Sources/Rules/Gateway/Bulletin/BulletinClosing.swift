public import Ground

/// Decides whether the province may publish a month's bulletin: every city has confirmed its lines, or had its days for it.
///
/// - Source: ``citation``: the bulletin is monthly; that cities confirm it first, and how long they have, are conventions of this system.
public enum BulletinClosing {
    /// A convention of this system.
    public static let citation = Citation(.systemConvention)

    /// The cities whose confirmation still keeps the bulletin from being published, by code; none once the days are over.
    ///
    /// - Parameters:
    ///   - confirmed: cities whose lines are as they confirmed them.
    ///   - days: how many days of the month after they have: `bulletin.confirmation.max_days`.
    public static func awaited(
        for month: YearMonth, confirmed: Set<RegionCode>, days: Int64, on day: CivilDay
    ) -> [RegionCode] {
        guard day <= month.lastDay.adding(days: Int(days)) else { return [] }
        return RegionCode.cities.filter { !confirmed.contains($0) }.sorted()
    }
}
