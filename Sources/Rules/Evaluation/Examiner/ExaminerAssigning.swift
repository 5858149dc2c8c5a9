public import Ground

/// Decides whether an examiner may be assigned to a session, or a quality supervisor to a batch.
///
/// Nobody examines whom he trained, who works for the same employer, or a relative, as declared; a supervisor is no one of the
/// organisation's.
///
/// - Source: ``citation``.
public struct ExaminerAssigning: Sendable {
    /// 考评员及质量督导员管理办法.
    public static let citation = ExaminerTransition.citation

    /// What the card is for.
    public var isSupervisor: Bool
    /// Where it stands.
    public var standing: ExaminerStanding
    /// The days it is valid.
    public var period: DayPeriod
    /// Of an examiner, the occupations on it.
    public var occupations: Set<OccupationCode>
    /// Of an examiner, the highest level on it.
    public var highestLevel: SkillLevel?
    /// Whom the examiner works for.
    public var employer: CreditCode?

    /// A card.
    public init(
        isSupervisor: Bool, standing: ExaminerStanding, period: DayPeriod, occupations: Set<OccupationCode>,
        highestLevel: SkillLevel?, employer: CreditCode?
    ) {
        self.isSupervisor = isSupervisor
        self.standing = standing
        self.period = period
        self.occupations = occupations
        self.highestLevel = highestLevel
        self.employer = employer
    }

    /// What the examiner is to be assigned to.
    public struct Task: Sendable {
        /// Whether somebody to watch over all sessions is wanted.
        public var isSupervision: Bool
        /// The days of the session, or of all.
        public var days: [CivilDay]
        /// What is examined.
        public var occupation: OccupationCode
        /// To which level.
        public var level: SkillLevel
        /// Who runs the batch.
        public var organisations: Set<CreditCode>

        /// A task.
        public init(
            isSupervision: Bool, days: [CivilDay], occupation: OccupationCode, level: SkillLevel,
            organisations: Set<CreditCode>
        ) {
            self.isSupervision = isSupervision
            self.days = days
            self.occupation = occupation
            self.level = level
            self.organisations = organisations
        }
    }

    /// Why somebody may not examine, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The session is over.
        case sessionOver = "session_over"
        /// An examiner where a supervisor is wanted, or the other way round.
        case wrongKind = "card_of_another_kind"
        /// Suspended or withdrawn.
        case notActive = "card_not_active"
        /// Not valid on a day.
        case notValid = "card_not_valid_on_session"
        /// The occupation is not on the card.
        case occupation = "occupation_not_on_card"
        /// The level is higher than the card's.
        case level = "level_above_card"
        /// A supervisor who works for the organisation.
        case ofTheOrganisation = "supervisor_of_the_organisation"
        /// A candidate of the batch is the examiner.
        case isCandidate = "examiner_is_candidate"
        /// A candidate works for the same employer.
        case sameEmployer = "candidate_of_same_employer"
        /// A candidate is tied to the examiner as declared.
        case tied = "candidate_tied_to_examiner"
    }

    /// How an examiner is tied to the candidates.
    public struct Ties: Sendable, Hashable {
        /// A candidate is the examiner.
        public var isCandidate: Bool
        /// A candidate works for the examiner's employer.
        public var sharesEmployer: Bool
        /// A candidate is a trainee or relative.
        public var isDeclared: Bool

        /// No ties, unless they are named.
        public init(isCandidate: Bool = false, sharesEmployer: Bool = false, isDeclared: Bool = false) {
            self.isCandidate = isCandidate
            self.sharesEmployer = sharesEmployer
            self.isDeclared = isDeclared
        }
    }

    /// Returns every reason against assigning; empty when there is none.
    ///
    /// - Parameter allowsSameEmployer: Whether the policy book allows an examiner of the candidates' employer.
    public func refusals(for task: Task, ties: Ties, allowsSameEmployer: Bool, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if task.days.allSatisfy({ $0 < day }) { refusals.append(.sessionOver) }
        guard isSupervisor == task.isSupervision else { return refusals + [.wrongKind] }
        if standing != .active { refusals.append(.notActive) }
        if !task.days.allSatisfy(period.contains) { refusals.append(.notValid) }
        if isSupervisor {
            if let employer, task.organisations.contains(employer) { refusals.append(.ofTheOrganisation) }
        } else {
            if !occupations.contains(task.occupation) { refusals.append(.occupation) }
            if (highestLevel ?? .apprentice) < task.level { refusals.append(.level) }
        }
        return refusals + self.refusals(by: ties, allowsSameEmployer: allowsSameEmployer)
    }

    /// Whether the card lets its holder judge an occupation to a level on a day, ties apart.
    public func mayExamine(_ occupation: OccupationCode, to level: SkillLevel, on day: CivilDay) -> Bool {
        !isSupervisor && standing == .active && period.contains(day) && occupations.contains(occupation)
            && (highestLevel ?? .apprentice) >= level
    }

    /// Every reason by ties alone.
    public func refusals(by ties: Ties, allowsSameEmployer: Bool) -> [Refusal] {
        var refusals: [Refusal] = []
        if ties.isCandidate { refusals.append(.isCandidate) }
        if ties.sharesEmployer, !isSupervisor, !allowsSameEmployer { refusals.append(.sameEmployer) }
        if ties.isDeclared { refusals.append(.tied) }
        return refusals
    }
}

extension ExaminerAssigning.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .sessionOver: "该场次已经结束"
        case .wrongKind: "考评员与质量督导员不能相互替代"
        case .notActive: "证卡已暂停或注销"
        case .notValid: "证卡在考核当日不在有效期内"
        case .occupation: "证卡未注明该职业"
        case .level: "该等级高于证卡注明的最高等级"
        case .ofTheOrganisation: "质量督导员不得来自实施评价的机构"
        case .isCandidate: "考评人员是该批次的考生"
        case .sameEmployer: "考评员与该批次考生在同一单位工作，应当回避"
        case .tied: "考评人员与该批次考生有师徒或亲属关系，应当回避"
        }
    }

    /// The plan.
    public var citation: Citation { ExaminerAssigning.citation }
}
