public import Ground

/// What a candidate brings on the day of admission.
public struct EligibilityFacts: Sendable, Hashable {
    /// The day that decides.
    public var day: CivilDay
    /// The day of birth.
    public var birthDay: CivilDay
    /// Work in the occupation or related ones.
    public var work: WorkHistory
    /// Valid certificates of the occupation or related ones.
    public var certificates: [PriorCertificate]
    /// Professional titles whose speciality fits the occupation.
    public var titles: [PriorTitle]
    /// Schoolings.
    public var schoolings: [SchoolingFact]
    /// 学徒期满
    public var apprenticeshipCompleted: Bool

    /// Facts; everything but the two days may be left out.
    public init(
        day: CivilDay, birthDay: CivilDay, work: WorkHistory = WorkHistory([]), certificates: [PriorCertificate] = [],
        titles: [PriorTitle] = [], schoolings: [SchoolingFact] = [], apprenticeshipCompleted: Bool = false
    ) {
        self.day = day
        self.birthDay = birthDay
        self.work = work
        self.certificates = certificates
        self.titles = titles
        self.schoolings = schoolings
        self.apprenticeshipCompleted = apprenticeshipCompleted
    }
}

/// A certificate the candidate holds.
public struct PriorCertificate: Sendable, Hashable {
    /// Its level.
    public let level: SkillLevel
    /// Its day of issue.
    public let issuedOn: CivilDay

    /// A certificate.
    public init(level: SkillLevel, issuedOn: CivilDay) {
        self.level = level
        self.issuedOn = issuedOn
    }
}

/// A professional title the candidate holds.
public struct PriorTitle: Sendable, Hashable {
    /// Its rank.
    public let rank: ProfessionalRank
    /// The day it was granted.
    public let grantedOn: CivilDay

    /// A title.
    public init(rank: ProfessionalRank, grantedOn: CivilDay) {
        self.rank = rank
        self.grantedOn = grantedOn
    }
}
