public import Ground

/// Says who a case awaits: whoever has to take the next step, and once it is overdue their superior too.
///
/// - Source: ``citation``; that what is overdue rises is a convention of this system.
public enum Escalation {
    /// 强化监督 and 属地化负责.
    public static let citation = Citation(.measures2021, article: "15")

    /// Whose task a case is.
    public enum Level: Sendable, Hashable {
        /// The authority that has to act.
        case authority
        /// Its superior too, because it is overdue.
        case superior
    }

    /// The highest level that a step due on `due` has risen to on `day`; a step without a due day does not rise.
    public static func level(due: CivilDay?, on day: CivilDay) -> Level {
        guard let due, WorkingDays.isOver(due, on: day) else { return .authority }
        return .superior
    }
}
