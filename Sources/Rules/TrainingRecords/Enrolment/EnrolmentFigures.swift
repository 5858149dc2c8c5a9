public import Ground

/// The figures by which a person is admitted to a class.
///
/// A figure that is nil was not in force on the day: the condition did not exist then.
public struct EnrolmentFigures: Sendable {
    /// Full years of age a trainee must have reached.
    public var minimumAge: Int?
    /// Full years of age at which men and women are past working age.
    public var maximumAge: (men: Int?, women: Int?) = (nil, nil)
    /// Years after graduation during which a graduate is trained.
    public var graduateWindowYears: Int?
    /// Months of internship agreement that make an intern an apprentice; nil before interns could be apprentices.
    public var internshipMonths: Int?
    /// Subsidised trainings one person may begin in a year.
    public var trainingsPerYear: Int?
    /// How often the same occupation and level is subsidised.
    public var sameOccupationAndLevel: Int?
    /// Days after the first day of a class on which seats are still taken.
    public var daysAfterStart: Int?
    /// The figures that were read, for the record of the decision.
    public var used: [PolicyFigure] = []

    /// No figure at all: nothing is limited.
    public init() {}

    /// The figures in force on `day` in `region` that matter to `programme`.
    public init(_ book: PolicyBook, for programme: Programme, on day: CivilDay, in region: RegionCode) {
        var figures = FiguresRead(book, on: day, in: region)
        minimumAge = figures.number(.trainingAge)
        maximumAge = (figures.number(.trainingAgeMostMen), figures.number(.trainingAgeMostWomen))
        switch programme {
        case .graduates: graduateWindowYears = figures.number(.graduatesWindowYears)
        case .apprenticeship: internshipMonths = figures.number(.internshipMonthsLeast)
        default: break
        }
        trainingsPerYear = figures.number(.trainingsPerYear)
        sameOccupationAndLevel = figures.number(.trainingsOfOccupationAndLevel)
        daysAfterStart = figures.number(.enrolmentDaysAfterStart)
        used = figures.used
    }
}
