public import Ground

/// Decides whether an internship or a place of work experience is recorded, and what is due for the latter.
///
/// 严格落实《职业学校学生实习管理规定》，探索为实习学生投保工伤保险、人身意外伤害保险等实习责任保险办法，严禁违规向学生收取实习实训费用.
///
/// - Source: ``citation``; D.8 for work experience.
public enum InternshipRule {
    /// 切实保障学生合法权益.
    public static let citation = Citation(.technicalEducation145, article: "10")
    /// 开发人工智能领域见习岗位，按规定给予就业见习补贴.
    public static let experienceCitation = Citation(.measures2025, article: "8")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case feeTaken = "internship_fee_taken"
        case notInsured = "internship_not_insured"
        case noPolicy = "internship_without_policy_number"
        case notOnRoll = "internship_student_not_on_roll"
        case tooShort = "work_experience_too_short"
        case tooLong = "work_experience_too_long"
        case notEligible = "work_experience_person_not_eligible"
        case employed = "work_experience_person_employed"
        case notExperience = "internship_is_no_work_experience"
        case voided = "internship_voided"
    }

    /// An agreement.
    public struct Agreement: Sendable {
        /// What the person is asked to pay.
        public var fee: Yuan
        /// Whether there is an insurance.
        public var isInsured: Bool
        /// Whether its policy is named.
        public var hasPolicy: Bool

        /// An agreement.
        public init(fee: Yuan, isInsured: Bool, hasPolicy: Bool) {
            self.fee = fee
            self.isInsured = isInsured
            self.hasPolicy = hasPolicy
        }
    }

    /// What the policy book says of work experience.
    public struct Figures: Sendable {
        /// Shortest and longest term, in months.
        public var months: ClosedRange<Int>
        /// Up to which age somebody without work has it.
        public var ageMost: Int
        /// For how many years after graduation a graduate has it.
        public var windowYears: Int

        /// Figures.
        public init(months: ClosedRange<Int>, ageMost: Int, windowYears: Int) {
            self.months = months
            self.ageMost = ageMost
            self.windowYears = windowYears
        }

        /// The figures of the policy book on a day; nil when it lacks one.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            guard let least = book.value(.experienceMonthsLeast, on: day, in: region),
                let most = book.value(.experienceMonthsMost, on: day, in: region), least <= most,
                let age = book.value(.experienceAgeMost, on: day, in: region),
                let years = book.value(.experienceWindowYears, on: day, in: region)
            else { return nil }
            self.init(months: Int(least)...Int(most), ageMost: Int(age), windowYears: Int(years))
        }
    }

    /// Every reason against an agreement, whoever it is of.
    public static func refusals(for agreement: Agreement) -> [Refusal] {
        var refusals: [Refusal] = []
        if agreement.fee > .zero { refusals.append(.feeTaken) }
        if !agreement.isInsured { refusals.append(.notInsured) }
        if agreement.isInsured, !agreement.hasPolicy { refusals.append(.noPolicy) }
        return refusals
    }

    /// Every reason against a student's internship.
    public static func refusalsForStudent(in state: StudentLife.State) -> [Refusal] {
        state == .enrolled ? [] : [.notOnRoll]
    }

    /// Every reason against a person's work experience from `first` through `last`: who graduated lately or is young and without work.
    public static func refusals(
        for person: Trainee, from first: CivilDay, through last: CivilDay, figures: Figures
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        let end = last.adding(days: 1)
        if end < first.adding(months: figures.months.lowerBound) { refusals.append(.tooShort) }
        if end > first.adding(months: figures.months.upperBound) { refusals.append(.tooLong) }
        let graduated = person.groups.contains { spell in
            guard spell.group == .graduate, let day = spell.schooling?.graduatesOn else { return false }
            return day <= first && first <= day.adding(years: figures.windowYears)
        }
        let isYoung =
            person.belongs(to: .unemployed, on: first)
            && person.birthDay.fullYears(until: first) <= figures.ageMost
        if !graduated, !isYoung { refusals.append(.notEligible) }
        if person.isEmployed(on: first) { refusals.append(.employed) }
        return refusals
    }

    /// Whole months of work experience that are paid for: no more than `most`.
    public static func paidMonths(from first: CivilDay, through last: CivilDay, most: Int) -> Int {
        min(max(first.fullMonths(until: last.adding(days: 1)), 0), most)
    }
}

extension InternshipRule.Refusal {
    /// The article.
    public var citation: Citation {
        switch self {
        case .feeTaken, .notInsured, .noPolicy, .notOnRoll, .voided: InternshipRule.citation
        case .tooShort, .tooLong, .notEligible, .employed, .notExperience: InternshipRule.experienceCitation
        }
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .feeTaken: "严禁向学生、见习人员收取实习实训费用"
        case .notInsured: "应投保工伤保险、人身意外伤害保险或实习责任保险"
        case .noPolicy: "应填写保险单号"
        case .notOnRoll: "该学生不在读"
        case .tooShort: "就业见习期限短于规定"
        case .tooLong: "就业见习期限超过规定"
        case .notEligible: "不是规定年限内的毕业生，也不是规定年龄内的失业青年"
        case .employed: "该人员已就业"
        case .notExperience: "学生实习不享受就业见习补贴"
        case .voided: "该记录已经作废"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .feeTaken: "fee_yuan"
        case .notInsured: "insurances"
        case .noPolicy: "policy_number"
        case .notOnRoll: "student_id"
        case .tooShort, .tooLong: "agreed_until_on"
        case .notEligible, .employed: "person_id"
        case .notExperience, .voided: nil
        }
    }
}
