public import Ground

/// Says whether something new may begin in an occupation that others follow.
///
/// In the transition both are used; after it what began before goes on, and nothing new begins.
///
/// - Source: ``citation``.
public struct OccupationSuccession: Sendable, Hashable {
    /// The classification as it is published.
    public static let citation = OccupationChangeEntry.citation

    /// The first day on which it no longer stands.
    public let from: CivilDay
    /// The last day of the transition; nil when there is none.
    public let transitionUntil: CivilDay?

    /// A succession.
    public init(from: CivilDay, transitionUntil: CivilDay?) {
        (self.from, self.transitionUntil) = (from, transitionUntil)
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// It was replaced or ended, and the transition is over.
        case ended = "occupation_ended"
    }

    /// Every reason against beginning something in the occupation on `day`; empty when it may begin.
    public func refusals(on day: CivilDay) -> [Refusal] {
        let isOver = transitionUntil.map { day > $0 } ?? (day >= from)
        return isOver ? [.ended] : []
    }
}

extension OccupationSuccession.Refusal {
    /// The article.
    public var citation: Citation { OccupationSuccession.citation }

    /// The reason for people.
    public var sentence: String { "该职业已被替代或取消，过渡期已满" }

    /// The request field.
    public var field: String? { "occupation_code" }
}
