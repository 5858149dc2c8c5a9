public import Ground

/// Decides whether a competitor may be entered for an event.
///
/// - Source: ``citation``; age limits come from the event's own rules, as WorldSkills' 22 or 25 years.
public enum EntryEligibility {
    /// 以赛促训、以赛促评: the pyramid whose lower tiers qualify for the higher.
    public static let citation = PyramidTier.citation

    /// Why a competitor or team may not be entered, in the order of registration.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Registration has not opened.
        case registrationNotOpen = "entry_registration_not_open"
        /// Registration is over.
        case registrationClosed = "entry_registration_closed"
        /// Marking has begun.
        case markingBegun = "entry_marking_begun"
        /// Not as many members as the event's teams have.
        case teamSize = "entry_team_size"
        /// Somebody is older than the event allows in the year of the contest.
        case overAge = "entry_over_age"
        /// Somebody is no student, in the students' group.
        case notStudent = "entry_not_student"
        /// Somebody is not in work, in the workers' group.
        case notInWork = "entry_not_in_work"
        /// Somebody neither works for the enterprise nor studies at the school that sends them.
        case notOfDelegation = "entry_not_of_delegation"
        /// The delegation has entered as many for this event as it may.
        case quotaUsedUp = "entry_quota_used_up"
        /// The delegation has entered as many for all events as it may.
        case totalQuotaUsedUp = "entry_total_quota_used_up"
        /// The event has as many entries as it may.
        case eventQuotaUsedUp = "entry_event_quota_used_up"
        /// No final result of the lower competition in the occupation at or above the qualifying rank.
        case notQualified = "entry_not_qualified"
    }

    /// What an event asks of its competitors.
    public struct Conditions: Sendable, Hashable {
        /// The oldest age reached in the year of the contest; 0 for no limit.
        public var greatestAge: Int
        /// The most entries of one delegation for the event; 0 for no limit.
        public var delegationQuota: Int
        /// The most entries of one delegation for all events; 0 for no limit.
        public var delegationTotalQuota: Int
        /// The most entries of the event; 0 for no limit.
        public var eventQuota: Int
        /// The last rank of a lower result that qualifies; 0 when everyone may enter.
        public var qualifyingRank: Int
        /// Members of a team; 1 where people compete alone.
        public var teamSize: Int
        /// 学生组
        public var studentsOnly: Bool
        /// 职工组
        public var workersOnly: Bool

        /// What an event asks.
        public init(
            greatestAge: Int = 0, delegationQuota: Int = 0, delegationTotalQuota: Int = 0, eventQuota: Int = 0,
            qualifyingRank: Int = 0, teamSize: Int = 1, studentsOnly: Bool = false, workersOnly: Bool = false
        ) {
            self.greatestAge = greatestAge
            self.delegationQuota = delegationQuota
            self.delegationTotalQuota = delegationTotalQuota
            self.eventQuota = eventQuota
            self.qualifyingRank = qualifyingRank
            self.teamSize = teamSize
            self.studentsOnly = studentsOnly
            self.workersOnly = workersOnly
        }
    }

    /// What is known of those to be entered and of the delegation on the day of entry.
    public struct Applicant: Sendable, Hashable {
        /// The days of birth of all members.
        public var birthDays: [CivilDay]
        /// How many entries the delegation has in the event already.
        public var enteredByDelegation: Int
        /// How many it has in all events.
        public var enteredByDelegationInAll: Int
        /// How many entries the event has.
        public var enteredInEvent: Int
        /// Of each member the best rank in final results that qualify, in the occupation; nil for none. Empty where none is asked for.
        public var lowerRanks: [Int?]
        /// Whether all are students until the contest ends.
        public var areStudents: Bool
        /// Whether all are in work.
        public var areInWork: Bool
        /// Whether all work for the enterprise or study at the school that the delegation is, if it is one.
        public var belongToDelegation: Bool

        /// An applicant.
        public init(
            birthDays: [CivilDay], enteredByDelegation: Int = 0, enteredByDelegationInAll: Int = 0,
            enteredInEvent: Int = 0, lowerRanks: [Int?] = [], areStudents: Bool = false, areInWork: Bool = false,
            belongToDelegation: Bool = true
        ) {
            self.birthDays = birthDays
            self.enteredByDelegation = enteredByDelegation
            self.enteredByDelegationInAll = enteredByDelegationInAll
            self.enteredInEvent = enteredInEvent
            self.lowerRanks = lowerRanks
            self.areStudents = areStudents
            self.areInWork = areInWork
            self.belongToDelegation = belongToDelegation
        }
    }

    /// The first day on which a lower contest may have ended whose result still qualifies.
    public static func earliestQualification(forContestFrom begins: CivilDay, years: Int) -> CivilDay {
        begins.adding(years: -years)
    }

    /// Returns every reason for which the applicant may not be entered on `day`; empty when they may.
    public static func refusals(
        for applicant: Applicant, conditions: Conditions, days: CompetitionPlan.Days, markingBegun: Bool,
        on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if day < days.registrationOpens { refusals.append(.registrationNotOpen) }
        if day > days.registrationCloses { refusals.append(.registrationClosed) }
        if markingBegun { refusals.append(.markingBegun) }
        if applicant.birthDays.count != conditions.teamSize { refusals.append(.teamSize) }
        // The age counts by the year, so that a birthday during the contest changes nothing.
        let greatest = applicant.birthDays.map { days.begins.year - $0.year }.max() ?? 0
        if conditions.greatestAge > 0 && greatest > conditions.greatestAge { refusals.append(.overAge) }
        if conditions.studentsOnly && !applicant.areStudents { refusals.append(.notStudent) }
        if conditions.workersOnly && !applicant.areInWork { refusals.append(.notInWork) }
        if !applicant.belongToDelegation { refusals.append(.notOfDelegation) }
        func isUsedUp(_ quota: Int, by entered: Int) -> Bool { quota > 0 && entered >= quota }
        if isUsedUp(conditions.delegationQuota, by: applicant.enteredByDelegation) { refusals.append(.quotaUsedUp) }
        if isUsedUp(conditions.delegationTotalQuota, by: applicant.enteredByDelegationInAll) {
            refusals.append(.totalQuotaUsedUp)
        }
        if isUsedUp(conditions.eventQuota, by: applicant.enteredInEvent) { refusals.append(.eventQuotaUsedUp) }
        if conditions.qualifyingRank > 0,
            applicant.lowerRanks.isEmpty
                || applicant.lowerRanks.contains(where: { $0 ?? .max > conditions.qualifyingRank })
        {
            refusals.append(.notQualified)
        }
        return refusals
    }
}

extension EntryEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .registrationNotOpen: "报名尚未开始"
        case .registrationClosed: "报名已经截止"
        case .markingBegun: "赛项已开始评分，不再接受报名"
        case .teamSize: "参赛人数与赛项规定的人数不符"
        case .overAge: "选手年龄超过赛项规定"
        case .notStudent: "学生组选手应为在校学生"
        case .notInWork: "职工组选手应为在职职工"
        case .notOfDelegation: "选手不是代表队单位的职工或学生"
        case .quotaUsedUp: "代表队在该赛项的参赛名额已用完"
        case .totalQuotaUsedUp: "代表队在该赛事的参赛名额已用完"
        case .eventQuotaUsedUp: "该赛项的参赛名额已用完"
        case .notQualified: "选手没有取得下级竞赛的参赛资格"
        }
    }

    /// The article.
    public var citation: Citation { EntryEligibility.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .registrationNotOpen, .registrationClosed, .markingBegun, .eventQuotaUsedUp: "event_id"
        case .overAge, .notQualified, .notStudent, .notInWork, .notOfDelegation: "person_id"
        case .teamSize: "team_member_ids"
        case .quotaUsedUp, .totalQuotaUsedUp: "delegation_id"
        }
    }
}
