public import Ground

/// A class as its institution wants to open it, with what the catalog says of it.
public struct ClassPlan: Sendable {
    /// The programme of its project.
    public var programme: Programme
    /// Its sessions in order of time; at least one.
    public var sessions: [SessionTime]
    /// Teaching hours the project asks for.
    public var projectHours: Int
    /// Whether the project is in the city's catalog that day.
    public var projectIsInCatalog = true
    /// Whether the institution is in the city's catalog that day, for this project.
    public var institutionIsInCatalog = true
    /// Whether the project is in the city's catalog on the first class day too, as far as is known.
    public var projectIsInCatalogAtBegin = true
    /// Whether the institution is in the city's catalog on the first class day too, as far as is known.
    public var institutionIsInCatalogAtBegin = true
    /// Whether it names an enterprise.
    public var hasEmployer = false
    /// Whether the employer that it names is an enterprise.
    public var employerIsEnterprise = true
    /// Whether it names further enterprises.
    public var hasFurtherEmployers = false
    /// Whether it may train the workers of all of them: the employer leads a chain that they are members of, or an industry association trains
    /// apprentices of several firms.
    public var mayTrainFurther = true
    /// Whether it says what kind of an enterprise's training it is.
    public var hasTrainingKind = false
    /// Whether its occupation carries the mark of the programme: 数字职业 or 康养.
    public var occupationIsMarked = true
    /// How it is taught.
    public var delivery = Delivery.onSite
    /// How many of its sessions are held online.
    public var onlineSessions = 0

    /// How a class is taught.
    public enum Delivery: Sendable {
        /// 线下
        case onSite
        /// 线上
        case online
        /// 线上线下融合
        case blended
    }

    /// 项目制: bought by an authority.
    public var isProject = false
    /// 订单: ordered by an enterprise.
    public var isOrdered = false
    /// Whether it names the procurement contract.
    public var hasContract = false
    /// Whether it names the course of the entrepreneurship plan.
    public var hasCourse = false
    /// Whether a teacher is a mentor from the enterprise.
    public var hasEnterpriseMentor = false
    /// Whether a teacher is from the school.
    public var hasSchoolMentor = false

    /// A class of a programme with its sessions, which are brought into order.
    public init(_ programme: Programme, sessions: [SessionTime], projectHours: Int) {
        self.programme = programme
        self.sessions = sessions.sorted()
        self.projectHours = projectHours
    }

    /// The day of the first session.
    public var first: CivilDay { sessions.first?.day ?? .earliest }
    /// The day of the last session.
    public var last: CivilDay { sessions.last?.day ?? .earliest }
    /// From the first to the last session; nil without one.
    public var period: DayPeriod? { DayPeriod(from: first, through: last) }
    /// Whether its sessions are held as it says: all on site, all online, or some of each.
    public var keepsDelivery: Bool {
        switch delivery {
        case .onSite: onlineSessions == 0
        case .online: onlineSessions == sessions.count
        case .blended: onlineSessions > 0 && onlineSessions < sessions.count
        }
    }
    /// Teaching hours in all.
    public var hours: Int { sessions.reduce(0) { $0 + $1.hours } }
}

/// The figures by which a class is opened; a bound that is nil was not in force.
public struct ClassFigures: Sendable {
    /// The least and the greatest number of months.
    public struct Months: Sendable, Hashable {
        /// At least so many.
        public var least: Int?
        /// At most so many.
        public var greatest: Int?

        /// Bounds; nil for none.
        public init(least: Int? = nil, greatest: Int? = nil) {
            self.least = least
            self.greatest = greatest
        }
    }

    /// How long an apprenticeship lasts.
    public var apprenticeshipMonths = Months()
    /// How long graduates are trained.
    public var graduatesMonths = Months()
    /// The half-year in which graduates' classes begin, 1 or 2.
    public var graduatesHalfYear: Int?
    /// Minutes of a teaching hour.
    public var teachingHourMinutes: Int?
    /// Sessions without which a month counts for none.
    public var sessionsPerMonth: Int?
    /// Last day of work in lieu of training; nil when the policy knows none any more.
    public var workInLieuEnds: CivilDay?
    /// The figures that were read, for the record of the decision.
    public var used: [PolicyFigure] = []

    /// No figure at all.
    public init() {}

    /// The figures in force on `day` in `region` that matter to `programme`.
    public init(_ book: PolicyBook, for programme: Programme, on day: CivilDay, in region: RegionCode) {
        var figures = FiguresRead(book, on: day, in: region)
        teachingHourMinutes = figures.number(.teachingHourMinutes)
        switch programme {
        case .apprenticeship, .graduates: sessionsPerMonth = figures.number(.sessionsPerMonth)
        default: break
        }
        switch programme {
        case .apprenticeship:
            apprenticeshipMonths = Months(
                least: figures.number(.apprenticeshipMonthsLeast),
                greatest: figures.number(.apprenticeshipMonthsMost))
        case .graduates:
            graduatesMonths = Months(
                least: figures.number(.graduatesMonthsLeast),
                greatest: figures.number(.graduatesMonthsMost))
            graduatesHalfYear = figures.number(.graduatesHalfYear)
        case .workInLieu: workInLieuEnds = figures.dayNamed(by: .workInLieuEnds)
        default: break
        }
        used = figures.used
    }
}
