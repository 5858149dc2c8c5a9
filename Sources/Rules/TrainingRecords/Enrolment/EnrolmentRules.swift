public import Ground

/// Decides whether a person gets a seat in a class, naming every reason against it at once.
///
/// In the order of the articles: the class itself, the programme (辽人社发〔2022〕7号 二(二)–(八)), age, seats, and
/// what keeps subsidies from being drawn twice (辽人社〔2021〕15号 (十六)).
///
/// - Source: ``citation`` and the rules it gathers.
public enum EnrolmentRules {
    /// 提高培训规范化管理水平, 信息化与数据汇聚.
    public static let citation = Citation(.measures2021, article: "16")

    /// Why a person gets no seat, beside the programme's own reasons.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The class is completed or cancelled.
        case classNotOpen = "class_not_open"
        /// The class has begun, and the days on which seats are still taken are over.
        case classHasBegun = "class_has_begun"
        /// Has a seat in the class already.
        case enrolledBefore = "enrolled_before"
        /// Deceased, or kept under another id.
        case personNotActive = "person_not_active"
        /// Younger than working age when the class begins.
        case underAge = "under_age"
        /// Past working age when the class begins.
        case overAge = "over_age"
        /// Every seat is taken.
        case classFull = "class_full"
        /// A session is held while the person has one in another class.
        case sessionsOverlap = "sessions_overlap"
        /// The same occupation and level was or is being trained with a subsidy.
        case sameOccupationAndLevel = "same_occupation_and_level"
        /// As many subsidised trainings as allowed begin in this year.
        case tooManyThisYear = "too_many_trainings_this_year"
    }

    /// What an organisation is told of a person who could not enrol: that, and not why. Employer, age, groups and other trainings are the
    /// person's own business; who holds the person's name and number enrols them and learns the reasons then, on record.
    ///
    /// - Source: 个人信息保护法 第六条.
    public struct PersonNotEligible: RefusalReason, Hashable {
        /// One reason for all.
        public init() {}

        /// Stable.
        public var reason: String { "person_not_eligible" }
        /// What is wrong.
        public var sentence: String { "该人员暂不符合报名条件，请由本人查询原因" }
        /// Where enrolment is laid down.
        public var citation: Citation { EnrolmentRules.citation }
        /// The person asked for.
        public var field: String? { "person_id" }
    }

    /// The refusals as an organisation may see them before it enrols somebody: the class's own, and one for all of the person's.
    public static func withoutPerson(_ refusals: [any RefusalReason]) -> [any RefusalReason] {
        let ofClass = refusals.filter { $0.field == "class_id" }
        return ofClass.count == refusals.count ? ofClass : ofClass + [PersonNotEligible()]
    }

    /// The class as it stands.
    public struct Seat: Sendable {
        /// Whether it is neither completed nor cancelled.
        public var isOpen: Bool
        /// Seats not taken.
        public var free: Int
        /// Its sessions in order of time.
        public var sessions: [SessionTime]

        /// A class with its seats and sessions.
        public init(isOpen: Bool, free: Int, sessions: [SessionTime]) {
            self.isOpen = isOpen
            self.free = free
            self.sessions = sessions
        }
    }

    /// What else the person is or was trained in with a subsidy.
    public struct Others: Sendable {
        /// Whether the person has a seat in this class already.
        public var holdsSeat: Bool
        /// Sessions of other classes the person has a seat in, in order of time.
        public var sessions: [SessionTime]
        /// Trainings of the same occupation and level, completed or going on.
        public var sameOccupationAndLevel: Int
        /// Trainings that begin in the same year, completed or going on.
        public var inTheYear: Int

        /// The person's other trainings.
        public init(
            holdsSeat: Bool = false, sessions: [SessionTime] = [], sameOccupationAndLevel: Int = 0, inTheYear: Int = 0
        ) {
            self.holdsSeat = holdsSeat
            self.sessions = sessions
            self.sameOccupationAndLevel = sameOccupationAndLevel
            self.inTheYear = inTheYear
        }
    }

    /// Returns the group by which the person gets a seat, or every reason why not.
    public static func admission(
        of trainee: Trainee, to training: TrainingSought, seat: Seat, others: Others, figures: EnrolmentFigures
    ) -> Admission {
        var refusals: [any RefusalReason] = []
        func refuse(_ refusal: Refusal, if condition: Bool) { if condition { refusals.append(refusal) } }

        let first = training.period.first
        refuse(.classNotOpen, if: !seat.isOpen)
        refuse(.classHasBegun, if: figures.daysAfterStart.map { training.day > first.adding(days: $0) } ?? false)
        refuse(.enrolledBefore, if: others.holdsSeat)
        let admission = ProgrammeEligibility.admission(of: trainee, to: training, figures: figures)
        refusals += admission.refusals
        refuse(.personNotActive, if: !trainee.isActive)
        refuse(.underAge, if: figures.minimumAge.map { trainee.birthDay.fullYears(until: first) < $0 } ?? false)
        let most = trainee.sex == .male ? figures.maximumAge.men : figures.maximumAge.women
        refuse(.overAge, if: most.map { trainee.birthDay.fullYears(until: first) >= $0 } ?? false)
        refuse(.classFull, if: seat.free <= 0)
        refuse(.sessionsOverlap, if: SessionTime.overlap(seat.sessions, others.sessions))
        refuse(
            .sameOccupationAndLevel,
            if: figures.sameOccupationAndLevel.map { others.sameOccupationAndLevel >= $0 } ?? false)
        refuse(.tooManyThisYear, if: figures.trainingsPerYear.map { others.inTheYear >= $0 } ?? false)
        return refusals.isEmpty ? admission : .refused(refusals)
    }
}

extension EnrolmentRules.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .classNotOpen: "班级已结业或已取消"
        case .classHasBegun: "班级已开课，报名已截止"
        case .enrolledBefore: "已报名本班"
        case .personNotActive: "该人员已登记死亡，或其登记已并入另一登记"
        case .underAge: "开班时未满规定年龄"
        case .overAge: "开班时已超过就业年龄段"
        case .classFull: "班级名额已满"
        case .sessionsOverlap: "与本人已报名的其他班级上课时间冲突"
        case .sameOccupationAndLevel: "同一职业（工种）同一等级只能享受一次补贴性培训"
        case .tooManyThisYear: "本年度享受补贴性培训已达规定次数"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .classNotOpen, .enrolledBefore, .personNotActive, .classFull, .sessionsOverlap: EnrolmentRules.citation
        case .classHasBegun, .sameOccupationAndLevel, .tooManyThisYear: Citation(.systemConvention)
        case .underAge: Citation(.evaluationRules2023)
        case .overAge: Citation(.actionPlan2022, article: "6")
        }
    }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .classNotOpen, .classHasBegun, .classFull: "class_id"
        case .enrolledBefore, .personNotActive, .underAge, .overAge, .sessionsOverlap, .sameOccupationAndLevel,
            .tooManyThisYear:
            "person_id"
        }
    }
}
