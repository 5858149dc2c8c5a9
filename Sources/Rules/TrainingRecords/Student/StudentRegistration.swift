public import Ground

/// Decides whether a student may be registered at a technical school.
///
/// 进一步加强学生学籍管理，坚决杜绝“双重学籍” …… 做好学生学籍注册工作，要在时间节点前尽早进行系统学籍注册. The days of the year by which schools register are
/// figures; that a person is registered at one school only is the table's constraint.
///
/// - Source: ``citation``; E.6 for majors that were withdrawn.
public enum StudentRegistration {
    /// 强化学校基础工作的规范管理.
    public static let citation = Citation(.technicalEducation145, article: "10")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case enteredInFuture = "student_entered_in_future"
        case majorWithdrawn = "student_major_withdrawn"
        case registrationClosed = "student_registration_closed"
        case lateWithoutReason = "student_late_without_reason"
    }

    /// The days of the year by which schools register.
    public struct Closings: Sendable, Hashable {
        /// Month and day, each.
        public let days: [MonthDay]

        /// The closings of the policy book on a day; nil when it lacks one.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            let keys: [FigureKey] = [.springRegistrationCloses, .autumnRegistrationCloses]
            let days = keys.compactMap { key -> MonthDay? in
                guard case .monthDay(let month, let day)? = book.figure(key, on: day, in: region)?.value else {
                    return nil
                }
                return MonthDay(month: month, day: day)
            }
            guard days.count == keys.count else { return nil }
            self.days = days
        }

        /// The first closing on or after a day.
        public func next(from day: CivilDay) -> CivilDay {
            let candidates = [day.year, day.year + 1].flatMap { year in
                days.compactMap { CivilDay(year: year, month: $0.month, day: $0.day) }
            }
            return candidates.filter { $0 >= day }.min() ?? day
        }
    }

    /// A day of every year.
    public struct MonthDay: Sendable, Hashable {
        /// 1–12.
        public let month: Int
        /// 1–31.
        public let day: Int
    }

    /// Who registers.
    public enum Registrar: Sendable, Hashable {
        /// The school itself: in time.
        case school
        /// A bureau or the province, which may be late with a reason.
        case authority(hasReason: Bool)
    }

    /// Every reason against registering on `day` who entered on `entered`.
    ///
    /// - Parameter isOffered: whether the major has not been withdrawn.
    public static func refusals(
        entered: CivilDay, isOffered: Bool, by registrar: Registrar, on day: CivilDay, closings: Closings
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if entered > day { refusals.append(.enteredInFuture) }
        if !isOffered { refusals.append(.majorWithdrawn) }
        if day > closings.next(from: entered) {
            switch registrar {
            case .school: refusals.append(.registrationClosed)
            case .authority(let hasReason): if !hasReason { refusals.append(.lateWithoutReason) }
            }
        }
        return refusals
    }
}

extension StudentRegistration.Refusal {
    /// The article.
    public var citation: Citation {
        self == .majorWithdrawn ? Citation(.technicalEducation145, article: "6") : StudentRegistration.citation
    }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .enteredInFuture: "入学日期不能晚于办理日期"
        case .majorWithdrawn: "该专业已经撤销，不能再招生"
        case .registrationClosed: "已超过学籍注册的时间节点，应由人力资源社会保障部门补注册"
        case .lateWithoutReason: "超过学籍注册的时间节点补注册的，应说明原因"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .enteredInFuture, .registrationClosed: "entered_on"
        case .majorWithdrawn: "major_id"
        case .lateWithoutReason: "late_reason"
        }
    }
}
