public import Ground

/// One condition of a path of the eligibility conditions.
public enum EligibilityCondition: Sendable, Hashable {
    /// 年满…周岁
    case minimumAge(years: Int)
    /// 从事本职业或相关职业, for any time.
    case atWork
    /// 累计从事满…年
    case yearsOfWork(Int)
    /// Holds a certificate of the level, with so many years of work since; none for just holding it.
    case certificate(SkillLevel, yearsSince: Int)
    /// Holds a title of the rank or a higher one, with so many years of work since.
    case title(ProfessionalRank, yearsSince: Int)
    /// A schooling, with so many years of work since graduation.
    case schooling(SchoolingRequirement, yearsSince: Int)
    /// 学徒期满
    case apprenticeshipCompleted

    /// What an unmet condition is called in refusals.
    public enum Lack: String, CaseIterable, Sendable {
        /// Too young.
        case age = "under_minimum_age"
        /// No work in the occupation.
        case work = "not_at_work"
        /// Too few years of work.
        case yearsOfWork = "years_of_work_short"
        /// No certificate of the level.
        case certificate = "prior_certificate_missing"
        /// Too few years of work since the certificate.
        case yearsSinceCertificate = "years_since_certificate_short"
        /// No title of the rank.
        case title = "title_missing"
        /// Too few years of work since the title.
        case yearsSinceTitle = "years_since_title_short"
        /// No schooling that counts.
        case schooling = "schooling_missing"
        /// Too few years of work since graduation.
        case yearsSinceGraduation = "years_since_graduation_short"
        /// The apprenticeship is not completed.
        case apprenticeship = "apprenticeship_not_completed"
    }

    /// What the facts lack for the condition and the months there are of the years asked for; nil when it is met.
    func lack(in facts: EligibilityFacts, finalYearMonths: Int) -> (lack: Lack, months: Int)? {
        switch self {
        case .minimumAge(let years):
            let age = facts.birthDay.fullYears(until: facts.day)
            return age < years ? (.age, age * 12) : nil
        case .atWork:
            return facts.work.hasBegun(before: facts.day) ? nil : (.work, 0)
        case .yearsOfWork(let years):
            let months = facts.work.fullMonths(until: facts.day)
            return months < years * 12 ? (.yearsOfWork, months) : nil
        case .certificate(let level, let years):
            let days = facts.certificates.filter { $0.level == level && $0.issuedOn <= facts.day }.map(\.issuedOn)
            return shortage(since: days, years: years, missing: .certificate, short: .yearsSinceCertificate, facts)
        case .title(let rank, let years):
            let days = facts.titles.filter { $0.rank.rawValue >= rank.rawValue && $0.grantedOn <= facts.day }
            return shortage(
                since: days.map(\.grantedOn), years: years, missing: .title, short: .yearsSinceTitle, facts)
        case .schooling(let requirement, let years):
            // 含在读应届毕业生: who graduates within the last year of school counts as a graduate.
            let horizon = facts.day.adding(months: finalYearMonths)
            let fitting = facts.schoolings.filter { requirement.admits($0) && $0.graduatesOn <= horizon }
            return shortage(
                since: fitting.map(\.graduatesOn), years: years, missing: .schooling, short: .yearsSinceGraduation,
                facts)
        case .apprenticeshipCompleted:
            return facts.apprenticeshipCompleted ? nil : (.apprenticeship, 0)
        }
    }

    /// Nothing to start from, or too few years of work since the earliest.
    private func shortage(
        since days: [CivilDay], years: Int, missing: Lack, short: Lack, _ facts: EligibilityFacts
    ) -> (lack: Lack, months: Int)? {
        guard let earliest = days.min() else { return (missing, 0) }
        guard years > 0 else { return nil }
        let months = facts.work.fullMonths(since: earliest, until: facts.day)
        return months < years * 12 ? (short, months) : nil
    }
}

/// Which schoolings a path asks for.
public struct SchoolingRequirement: Sendable, Hashable {
    /// The schools and classes.
    public let tracks: Set<SchoolingTrack>
    /// Of those, the ones whose programme must have been assessed as leading to the level's skills.
    public let assessed: Set<SchoolingTrack>
    /// Whether the major must fit the occupation.
    public let majorMustFit: Bool

    /// A requirement.
    public init(
        _ tracks: (SchoolingTrack) -> Bool, assessed: (SchoolingTrack) -> Bool = { _ in false },
        majorMustFit: Bool = true
    ) {
        self.tracks = Set(SchoolingTrack.allCases.filter(tracks))
        self.assessed = Set(SchoolingTrack.allCases.filter(assessed))
        self.majorMustFit = majorMustFit
    }

    /// Whether the schooling is of the kind asked for.
    public func admits(_ schooling: SchoolingFact) -> Bool {
        guard tracks.contains(schooling.track), schooling.majorFits || !majorMustFit else { return false }
        return schooling.programmeAssessed || !assessed.contains(schooling.track)
    }
}
