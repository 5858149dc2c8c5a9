public import Ground

/// Decides whether a student may get aid for a term.
///
/// 坚决杜绝 …… 超学制年限资助等问题; 落实好资助政策，加强信息比对查重. Whether the person has the aid already is the table's constraint.
///
/// - Source: ``citation``; C.23: 全面落实中等职业教育免学费、助学金政策.
public enum StudentAidRule {
    /// 规范学生资助管理.
    public static let citation = Citation(.technicalEducation145, article: "10")

    /// What is given; raw values are the numbers of `StudentAidKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 国家助学金
        case grant = 1
        /// 免学费
        case tuitionWaiver

        /// In Chinese.
        public var name: String { self == .grant ? "国家助学金" : "免学费" }
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case inFuture = "student_aid_term_in_future"
        case beforeEntry = "student_aid_before_entry"
        case afterEnd = "student_aid_after_end"
        case suspendedThen = "student_aid_while_suspended"
        case beyondSchooling = "student_aid_beyond_schooling"
        case beyondGrantYears = "student_aid_beyond_grant_years"
        case partTime = "student_aid_part_time"
        case voided = "student_aid_of_voided_student"
    }

    /// Half of a school year.
    public struct Term: Sendable, Hashable, Comparable {
        /// Terms since year 0: two in each school year.
        let number: Int

        /// The term of a school year: the autumn one begins with September, the spring one with March.
        public init(_ year: SchoolYear, isSpring: Bool) { number = year.startYear * 2 + (isSpring ? 1 : 0) }

        /// The term a day lies in.
        public init(containing day: CivilDay) {
            self.init(day.yearMonth.schoolYear, isSpring: (3...8).contains(day.month))
        }

        /// Its first day.
        public var firstDay: CivilDay {
            let isSpring = number % 2 == 1
            return YearMonth(year: number / 2 + (isSpring ? 1 : 0), month: isSpring ? 3 : 9)?.firstDay ?? .earliest
        }

        /// Whether one is earlier.
        public static func < (left: Term, right: Term) -> Bool { left.number < right.number }
    }

    /// A student as far as aid depends on it.
    public struct Study: Sendable {
        /// First day.
        public var enteredOn: CivilDay
        /// 学制, in months.
        public var months: Int
        /// Last day; nil while on the roll.
        public var endedOn: CivilDay?
        /// When the studies were suspended.
        public var suspensions: [DayPeriod]
        /// Full or part time.
        public var form: StudentLife.Form
        /// Whether the registration was voided.
        public var isVoided: Bool

        /// A student.
        public init(
            enteredOn: CivilDay, months: Int, endedOn: CivilDay?, suspensions: [DayPeriod], form: StudentLife.Form,
            isVoided: Bool = false
        ) {
            self.enteredOn = enteredOn
            self.months = months
            self.endedOn = endedOn
            self.suspensions = suspensions
            self.form = form
            self.isVoided = isVoided
        }

        /// Whether the studies were suspended when a term began.
        func isSuspended(in term: Term) -> Bool { suspensions.contains { $0.contains(term.firstDay) } }

        /// Terms of study before one, those of suspensions left out.
        func terms(before term: Term) -> Int {
            let first = Term(containing: enteredOn).number
            guard first < term.number else { return 0 }
            return (first..<term.number).count { number in
                !suspensions.contains { $0.contains(Term(number: number).firstDay) }
            }
        }
    }

    /// What the policy book says.
    public struct Figures: Sendable {
        /// For how many years of study the grant is given.
        public var grantYears: Int
        /// Whether part-time students get no aid.
        public var isFullTimeOnly: Bool

        /// Figures.
        public init(grantYears: Int, isFullTimeOnly: Bool) {
            self.grantYears = grantYears
            self.isFullTimeOnly = isFullTimeOnly
        }

        /// The figures of the policy book on a day; nil when it lacks one.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            guard let years = book.value(.studentGrantYears, on: day, in: region),
                let only = book.value(.studentAidFullTimeOnly, on: day, in: region)
            else { return nil }
            self.init(grantYears: Int(years), isFullTimeOnly: only != 0)
        }
    }

    /// Every reason against aid for a term, granted on `day`.
    public static func refusals(
        for kind: Kind, of study: Study, in term: Term, on day: CivilDay, figures: Figures
    ) -> [Refusal] {
        if study.isVoided { return [.voided] }
        var refusals: [Refusal] = []
        if term.firstDay > day { refusals.append(.inFuture) }
        if term < Term(containing: study.enteredOn) { refusals.append(.beforeEntry) }
        if let ended = study.endedOn, term.firstDay > ended { refusals.append(.afterEnd) }
        if study.isSuspended(in: term) { refusals.append(.suspendedThen) }
        let studied = study.terms(before: term)
        // A term is half a year.
        if studied * 6 >= study.months { refusals.append(.beyondSchooling) }
        if kind == .grant, studied >= figures.grantYears * 2 { refusals.append(.beyondGrantYears) }
        if figures.isFullTimeOnly, study.form == .partTime { refusals.append(.partTime) }
        return refusals
    }
}

extension StudentAidRule.Term {
    init(number: Int) { self.number = number }
}

extension StudentAidRule.Refusal {
    /// The article.
    public var citation: Citation {
        switch self {
        case .beyondGrantYears, .partTime: Citation(.measures2021, article: "23")
        default: StudentAidRule.citation
        }
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .inFuture: "该学期尚未开始"
        case .beforeEntry: "该学期在学生入学之前"
        case .afterEnd: "该学期学生已离校或毕业"
        case .suspendedThen: "该学期学生休学"
        case .beyondSchooling: "超过学制年限，不能资助"
        case .beyondGrantYears: "超过国家助学金的资助年限"
        case .partTime: "非全日制学生不在资助范围内"
        case .voided: "该学籍已经作废"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .inFuture, .beforeEntry, .afterEnd, .suspendedThen, .beyondSchooling: "school_year"
        case .beyondGrantYears: "kind"
        case .partTime, .voided: nil
        }
    }
}
