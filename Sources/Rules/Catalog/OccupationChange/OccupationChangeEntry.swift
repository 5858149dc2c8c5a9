public import Ground

/// Decides whether a change of the classification may be entered: an announced occupation, a tag, levels, a work type, or what follows an occupation.
///
/// - Source: ``citation``.
public enum OccupationChangeEntry {
    /// 将国家新公布的人工智能相关职业(工种)及时纳入急需紧缺培训目录.
    public static let citation = Citation(.measures2025, article: "6")

    /// What is entered; raw values are the numbers of `OccupationChangeKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// A newly announced occupation.
        case announced = 1
        /// A tag is given.
        case tagged
        /// A tag is taken away.
        case untagged
        /// One occupation takes its place.
        case replaced
        /// Several take its place.
        case split
        /// It goes into another that takes in more than it.
        case merged
        /// It ends without a successor.
        case ended
        /// The levels of its national standard.
        case levels
        /// A 工种 that belongs to it.
        case workType

        /// Whether it says what follows the occupation.
        public var isSuccession: Bool { [.replaced, .split, .merged, .ended].contains(self) }
        /// Whether it only takes effect from the day it is entered on or before: what is announced has been announced.
        public var hasHappened: Bool { [.announced, .levels, .workType].contains(self) }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// What has been announced lies in the future.
        case inFuture = "occupation_change_in_future"
        /// A replacement and a merger have one successor, a split two or more, an end none.
        case successorsWrong = "occupation_successors_wrong"
        /// It would follow itself.
        case followsItself = "occupation_follows_itself"
        /// A successor has itself been replaced or has ended.
        case successorEnded = "occupation_successor_ended"
        /// The transition would end before it begins.
        case transitionEndsEarly = "occupation_transition_ends_early"
        /// It has the tag already, or does not have it.
        case tagUnchanged = "occupation_tag_unchanged"
        /// The lowest level stands above the highest.
        case levelsReversed = "occupation_levels_reversed"
        /// It carries no levels.
        case notSkilled = "occupation_not_skilled"
        /// It goes by this name already.
        case nameKnown = "occupation_name_known"
        /// It is taken back already.
        case alreadyVoided = "occupation_change_voided"
    }

    /// What is entered, as far as the rule looks at it.
    public struct Change: Sendable {
        /// What.
        public var kind: Kind
        /// Of which occupation.
        public var code: OccupationCode
        /// From which day on.
        public var from: CivilDay
        /// The last day on which the old occupation may still be used; nil: none after ``from``.
        public var transitionUntil: CivilDay?
        /// What takes its place.
        public var successors: [OccupationCode] = []
        /// Of them, those that have ended themselves by then.
        public var endedSuccessors: Set<OccupationCode> = []
        /// Whether the occupation has the tag on that day.
        public var hasTag = false
        /// Whether it has levels at all.
        public var isSkilled = true
        /// Whether it goes by the name of the work type already.
        public var isNameKnown = false
        /// The lowest level of the standard.
        public var lowest: SkillLevel?
        /// The highest level of the standard.
        public var highest: SkillLevel?

        /// A change.
        public init(kind: Kind, code: OccupationCode, from: CivilDay) {
            (self.kind, self.code, self.from) = (kind, code, from)
        }
    }

    /// Every reason against entering `change` on `day`; empty when it may be entered.
    public static func refusals(for change: Change, on day: CivilDay) -> [Refusal] {
        let count = change.successors.count
        let isCountRight =
            switch change.kind {
            case .replaced, .merged: count == 1
            case .split: count >= 2 && Set(change.successors).count == count
            default: count == 0
            }
        let isReversed =
            change.lowest.map { low in change.highest.map { low.rawValue > $0.rawValue } ?? false } ?? false
        let found: [(Refusal, Bool)] = [
            (.inFuture, change.kind.hasHappened && change.from > day),
            (.successorsWrong, !isCountRight),
            (.followsItself, change.successors.contains(change.code)),
            (.successorEnded, !change.endedSuccessors.isEmpty),
            (.transitionEndsEarly, change.transitionUntil.map { $0 < change.from } ?? false),
            (.tagUnchanged, change.kind == .tagged && change.hasTag || change.kind == .untagged && !change.hasTag),
            (.levelsReversed, isReversed),
            (.notSkilled, change.kind == .levels && !change.isSkilled),
            (.nameKnown, change.kind == .workType && change.isNameKnown),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension OccupationChangeEntry.Refusal {
    /// The article.
    public var citation: Citation { OccupationChangeEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .inFuture: "公布日期不能晚于今天"
        case .successorsWrong: "替代、并入应有一个后继职业，拆分应有两个以上且不重复，取消及其他变更没有后继职业"
        case .followsItself: "职业不能是自身的后继"
        case .successorEnded: "后继职业在该日已被替代或取消"
        case .transitionEndsEarly: "过渡期不能早于生效日期结束"
        case .tagUnchanged: "该职业的标识没有变化"
        case .levelsReversed: "最低等级不能高于最高等级"
        case .notSkilled: "该职业不设职业技能等级"
        case .nameKnown: "该职业已有这个工种"
        case .alreadyVoided: "该项变更已经作废"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .inFuture: "effective_from"
        case .successorsWrong, .followsItself, .successorEnded: "successor_codes"
        case .transitionEndsEarly: "transition_until"
        case .tagUnchanged: "tag"
        case .levelsReversed: "highest_level"
        case .notSkilled: "occupation_code"
        case .nameKnown: "name"
        case .alreadyVoided: "change_id"
        }
    }
}
