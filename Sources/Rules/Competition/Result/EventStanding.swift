/// What a place in an event is rewarded with.
public enum MedalAward: String, CaseIterable, Sendable {
    /// 金牌
    case gold
    /// 银牌
    case silver
    /// 铜牌
    case bronze
    /// 优胜奖, Medallion for Excellence
    case medallion
    /// Nothing.
    case none
}

/// A competitor's place in an event.
public struct EventStanding: Sendable, Hashable {
    /// The competitor's position in the list the standing was computed from.
    public let competitor: Int
    /// The place, 1 first; equal where the ranking allows ties.
    public let rank: Int
    /// The reward.
    public let award: MedalAward
}

extension MedalAward {
    /// Whether it is no medal.
    var isBelowMedals: Bool { self == .medallion || self == .none }
}
