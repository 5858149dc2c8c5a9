public import Ground

/// Measures the months of a class: full months from its first day in which sessions are held.
///
/// The documents ask for months of training (三至六个月, 每人每月, 每人每年). A month in which nothing is taught is none.
///
/// - Source: ``citation``; 辽人社发〔2022〕7号 二(二).
public enum TrainingMonths {
    /// 3—6个月的专业转换及技能提升培训, 每人每月补贴.
    public static let citation = Citation(.actionPlan2022, article: "3")

    /// The full months of `period` in which at least `least` of the sessions are held; 0 for a period without end.
    ///
    /// - Parameters:
    ///   - sessions: the days of the sessions, in any order.
    ///   - least: sessions a month must have; 0 counts every full month.
    public static func held(_ sessions: [CivilDay], during period: DayPeriod, least: Int) -> Int {
        guard let last = period.last else { return 0 }
        let months = max(period.first.fullMonths(until: last.adding(days: 1)), 0)
        return (0..<months).count { month in
            let (first, next) = (period.first.adding(months: month), period.first.adding(months: month + 1))
            return sessions.count { $0 >= first && $0 < next } >= least
        }
    }
}
