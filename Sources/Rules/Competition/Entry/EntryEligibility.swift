public import Ground

/// Decides whether a competitor may be entered for an event.
///
/// - Source: ``citation``; age limits come from the event's own rules, as WorldSkills' 22 or 25 years.
public enum EntryEligibility {
    /// 以赛促训、以赛促评: the pyramid whose lower tiers qualify for the higher.
    public static let citation = PyramidTier.citation

    /// Why a competitor may not be entered, in the order of registration.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Registration has not opened.
        case registrationNotOpen = "entry_registration_not_open"
        /// Registration is over.
        case registrationClosed = "entry_registration_closed"
        /// Marking has begun.
        case markingBegun = "entry_marking_begun"
        /// Older than the event allows in the year of the contest.
        case overAge = "entry_over_age"
        /// The delegation has entered as many for this event as it may.
        case quotaUsedUp = "entry_quota_used_up"
        /// No published result of a lower tier in the occupation at or above the qualifying rank.
        case notQualified = "entry_not_qualified"
    }

    /// What an event asks of its competitors.
    public struct Conditions: Sendable, Hashable {
        /// The oldest age reached in the year of the contest; 0 for no limit.
        public var greatestAge: Int
        /// The most competitors of one delegation; 0 for no limit.
        public var delegationQuota: Int
        /// The last rank of a lower-tier result that qualifies; 0 when everyone may enter.
        public var qualifyingRank: Int

        /// What an event asks.
        public init(greatestAge: Int = 0, delegationQuota: Int = 0, qualifyingRank: Int = 0) {
            self.greatestAge = greatestAge
            self.delegationQuota = delegationQuota
            self.qualifyingRank = qualifyingRank
        }
    }

    /// What is known of a competitor and the delegation on the day of entry.
    public struct Applicant: Sendable, Hashable {
        /// The day of birth.
        public var birthDay: CivilDay
        /// How many competitors the delegation has in the event already.
        public var enteredByDelegation: Int
        /// The best rank in the published results of lower tiers in the occupation.
        public var bestLowerRank: Int?

        /// An applicant.
        public init(birthDay: CivilDay, enteredByDelegation: Int, bestLowerRank: Int?) {
            self.birthDay = birthDay
            self.enteredByDelegation = enteredByDelegation
            self.bestLowerRank = bestLowerRank
        }
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
        // The age counts by the year, so that a birthday during the contest changes nothing.
        let age = days.begins.year - applicant.birthDay.year
        if conditions.greatestAge > 0 && age > conditions.greatestAge { refusals.append(.overAge) }
        if conditions.delegationQuota > 0 && applicant.enteredByDelegation >= conditions.delegationQuota {
            refusals.append(.quotaUsedUp)
        }
        if conditions.qualifyingRank > 0 && applicant.bestLowerRank ?? .max > conditions.qualifyingRank {
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
        case .overAge: "选手年龄超过赛项规定"
        case .quotaUsedUp: "代表队在该赛项的参赛名额已用完"
        case .notQualified: "选手没有取得下级竞赛的参赛资格"
        }
    }

    /// The article.
    public var citation: Citation { EntryEligibility.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .registrationNotOpen, .registrationClosed, .markingBegun: "event_id"
        case .overAge, .notQualified: "person_id"
        case .quotaUsedUp: "delegation_id"
        }
    }
}
