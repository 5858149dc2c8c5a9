public import Ground

/// Decides whether people may grant a level without an examination: for a competition result, by direct recognition, or by appointment.
///
/// - Source: ``citation`` for enterprises; ``CompetitionLevel/studentsCitation`` and C.25 for results.
public struct GrantDeciding: Sendable {
    /// 由企业直接认定高级工直至首席技师; 以首席技师、特级技师评聘为牵引.
    public static let citation = Citation(.measures2025, article: "14")
    /// 各级各类职业技能竞赛.
    public static let resultCitation = Citation(.measures2021, article: "25")

    /// How the level is granted.
    public enum Way: Sendable, Hashable {
        /// For a result, by decision.
        case decision
        /// 直接认定
        case recognition
        /// 评聘, with the last day of the term.
        case appointment(endsOn: CivilDay)
    }

    /// How.
    public var way: Way
    /// Which level.
    public var level: SkillLevel
    /// The highest level of the occupation that is held; nil when none.
    public var heldLevel: SkillLevel?
    /// The levels the occupation has.
    public var existingLevels: [SkillLevel]
    /// Of an enterprise, whether the person works for it.
    public var isOwnWorker: Bool

    /// A grant.
    public init(
        way: Way, level: SkillLevel, heldLevel: SkillLevel?, existingLevels: [SkillLevel], isOwnWorker: Bool
    ) {
        self.way = way
        self.level = level
        self.heldLevel = heldLevel
        self.existingLevels = existingLevels
        self.isOwnWorker = isOwnWorker
    }

    /// Why a level is not granted, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Only an enterprise, or a chain leader, recognises and appoints.
        case notEnterprise = "organisation_not_enterprise"
        /// A result gives a level that is examined.
        case notExamined = "level_not_examined"
        /// Recognition begins at 高级工.
        case belowSenior = "level_below_recognition"
        /// 特级技师 and 首席技师 only.
        case notAppointed = "level_nobody_is_appointed_to"
        /// The occupation does not have the level.
        case occupationLacksLevel = "occupation_lacks_level"
        /// The level or a higher one is held.
        case held = "level_held_already"
        /// 特级技师 from 高级技师, 首席技师 from 特级技师.
        case levelBelowMissing = "level_below_not_held"
        /// Not a worker of the enterprise.
        case notOwnWorker = "not_a_worker_of_the_enterprise"
        /// The term is over before it begins.
        case termOver = "term_over"
        /// It is voided.
        case voided = "level_grant_voided"
        /// Given by rule: only a corrected result voids it.
        case byRule = "level_granted_by_rule"
    }

    /// Returns every reason against granting on `day`; empty when it is granted.
    public func refusals(on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        switch way {
        case .decision: if level.nationalGrade == nil { refusals.append(.notExamined) }
        case .recognition: if level < .senior { refusals.append(.belowSenior) }
        case .appointment: if !level.isAppointed { refusals.append(.notAppointed) }
        }
        if level.nationalGrade != nil, !existingLevels.contains(level) { refusals.append(.occupationLacksLevel) }
        if let heldLevel, heldLevel >= level { refusals.append(.held) }
        if case .appointment(let endsOn) = way {
            let below = SkillLevel(rawValue: level.rawValue - 1)
            if level.isAppointed, let below, heldLevel.map({ $0 < below }) ?? true {
                refusals.append(.levelBelowMissing)
            }
            if endsOn < day { refusals.append(.termOver) }
        }
        if way != .decision, !isOwnWorker { refusals.append(.notOwnWorker) }
        return refusals
    }
}

extension GrantDeciding.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notEnterprise: "只有企业可以直接认定和评聘"
        case .notExamined: "竞赛晋升的等级为初级工至高级技师"
        case .belowSenior: "直接认定的等级为高级工至首席技师"
        case .notAppointed: "评聘的等级为特级技师、首席技师"
        case .occupationLacksLevel: "该职业没有这一等级"
        case .held: "已具有同级或更高等级"
        case .levelBelowMissing: "评聘须已具有下一等级"
        case .notOwnWorker: "企业只能认定、评聘本企业在职职工"
        case .termOver: "聘期截止日不得早于今日"
        case .voided: "该等级已作废"
        case .byRule: "按规定由竞赛成绩晋升的等级，只随成绩更正作废"
        }
    }

    /// The measure.
    public var citation: Citation {
        switch self {
        case .notExamined, .byRule: GrantDeciding.resultCitation
        default: GrantDeciding.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .notExamined, .belowSenior, .notAppointed, .occupationLacksLevel: "level"
        case .held, .levelBelowMissing, .notOwnWorker: "person_id"
        case .termOver: "ends_on"
        case .notEnterprise: "employer_credit_code"
        case .voided, .byRule: nil
        }
    }
}
