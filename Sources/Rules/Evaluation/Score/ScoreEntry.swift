public import Ground

/// Decides when a score stands: two different people have entered the same.
///
/// Of each person only the latest entry counts. When the entries differ, one of those people enters again, or another does,
/// until two agree. Then the score stands and nobody changes it.
///
/// - Source: ``citation``.
public struct ScoreEntry: Sendable, Hashable {
    /// Where the practice is laid down.
    public static let citation = Citation(.systemConvention, article: "双人录分")

    /// Who entered it: the subject of the caller's identity.
    public let enteredBy: String
    /// What was entered, in tenths of a point, 0 to 1000.
    public let scoreTenths: Int

    /// An entry.
    public init(enteredBy: String, scoreTenths: Int) {
        self.enteredBy = enteredBy
        self.scoreTenths = scoreTenths
    }

    /// How far a part's score is.
    public enum Standing: Sendable, Hashable {
        /// Nobody entered one.
        case missing
        /// One person entered one.
        case enteredOnce
        /// Two or more people did, and no two agree, or two pairs agree on different scores.
        case conflict
        /// Two people agree on this score, in tenths of a point.
        case agreed(Int)
    }

    /// How far the score is by each person's latest entry.
    public static func standing(of latest: [ScoreEntry]) -> Standing {
        if latest.isEmpty { return .missing }
        if latest.count == 1 { return .enteredOnce }
        let agreed = Dictionary(grouping: latest, by: \.scoreTenths).filter { $0.value.count > 1 }.keys
        guard let score = agreed.first, agreed.count == 1 else { return .conflict }
        return .agreed(score)
    }

    /// Why an entry is not taken, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The evaluation is concluded.
        case concluded = "evaluation_concluded"
        /// The level is not examined in this part.
        case notExamined = "subject_not_examined"
        /// The candidate is waived this part.
        case waived = "subject_waived"
        /// The part was passed in the evaluation that is retaken.
        case carried = "subject_carried_over"
        /// The candidate was absent.
        case absent = "subject_absent"
        /// The part's day is still to come.
        case notHeldYet = "subject_not_held_yet"
        /// Two people agreed before.
        case agreedAlready = "score_agreed_already"
        /// The one entry there is comes from the same person: another must enter.
        case samePerson = "second_entry_by_same_person"
    }

    /// What an entry meets.
    public struct Situation: Sendable {
        /// Whether the evaluation is concluded.
        public var isConcluded: Bool
        /// The level's part that is entered has a session on this day; nil when the level is not examined in it.
        public var heldOn: CivilDay?
        /// Whether the candidate is waived the part.
        public var isWaived: Bool
        /// Whether the part was passed in the evaluation that is retaken.
        public var isCarried: Bool
        /// Whether an absence is recorded.
        public var isAbsent: Bool
        /// Each person's latest entry.
        public var latest: [ScoreEntry]

        /// A situation.
        public init(
            isConcluded: Bool, heldOn: CivilDay?, isWaived: Bool, isCarried: Bool = false, isAbsent: Bool = false,
            latest: [ScoreEntry]
        ) {
            self.isConcluded = isConcluded
            self.heldOn = heldOn
            self.isWaived = isWaived
            self.isCarried = isCarried
            self.isAbsent = isAbsent
            self.latest = latest
        }
    }

    /// Returns every reason against entering; empty when the entry is taken.
    public func refusals(in situation: Situation, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if situation.isConcluded { refusals.append(.concluded) }
        guard let heldOn = situation.heldOn else { return refusals + [.notExamined] }
        if situation.isWaived { return refusals + [.waived] }
        if situation.isCarried { return refusals + [.carried] }
        if situation.isAbsent { return refusals + [.absent] }
        if day < heldOn { refusals.append(.notHeldYet) }
        switch ScoreEntry.standing(of: situation.latest) {
        case .agreed: refusals.append(.agreedAlready)
        case .enteredOnce where situation.latest.first?.enteredBy == enteredBy: refusals.append(.samePerson)
        case .missing, .enteredOnce, .conflict: break
        }
        return refusals
    }
}

extension ScoreEntry.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .concluded: "评价已作结论，不能再录入成绩"
        case .notExamined: "该等级不考核这一科目"
        case .waived: "考生已免考这一科目"
        case .carried: "该科目成绩沿用原评价，不再考核"
        case .absent: "考生该科目缺考"
        case .notHeldYet: "该科目尚未开考，不能录入成绩"
        case .agreedAlready: "该科目成绩已由两人录入一致，须按成绩更正办理"
        case .samePerson: "同一科目成绩须由两名不同人员分别录入，请由另一人录入"
        }
    }

    /// Where the practice is laid down.
    public var citation: Citation {
        switch self {
        case .notExamined: ExaminedSubject.citation
        case .waived: TheoryWaiver.citation
        case .carried: PartRetake.citation
        case .concluded, .absent, .notHeldYet, .agreedAlready, .samePerson: ScoreEntry.citation
        }
    }

    /// The part.
    public var field: String? {
        switch self {
        case .notExamined, .waived, .carried, .absent, .notHeldYet: "subject"
        case .concluded, .agreedAlready, .samePerson: nil
        }
    }
}
