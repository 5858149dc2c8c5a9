public import Ground

/// What a rule of admission says: the group by which a person is let in, or every reason why not.
public struct Admission: Sendable {
    /// The group by which the person is eligible; nil when the programme asks for none, or when refused.
    public var group: TargetGroup?
    /// Every reason against, in the article's order; empty when admitted.
    public var refusals: [any RefusalReason]

    /// Whether the person is let in.
    public var isAdmitted: Bool { refusals.isEmpty }

    /// Lets a person in, by a group where the programme asks for one.
    public static func admitted(as group: TargetGroup?) -> Admission {
        Admission(group: group, refusals: [])
    }

    /// Turns a person away.
    public static func refused(_ refusals: [any RefusalReason]) -> Admission {
        Admission(group: nil, refusals: refusals)
    }
}

/// The training a person asks to be admitted to.
public struct TrainingSought: Sendable, Hashable {
    /// The programme it is subsidised as.
    public var programme: Programme
    /// The enterprises whose workers it trains.
    public var employers: [CreditCode]
    /// Of entrepreneurship: whether the course is for those who already run a business.
    public var isForBusinesses: Bool
    /// First and last day of the class.
    public var period: DayPeriod
    /// The day of the decision.
    public var day: CivilDay

    /// A training of a programme.
    public init(
        _ programme: Programme, employers: [CreditCode] = [], isForBusinesses: Bool = false, period: DayPeriod,
        day: CivilDay
    ) {
        self.programme = programme
        self.employers = employers
        self.isForBusinesses = isForBusinesses
        self.period = period
        self.day = day
    }
}
