public import Ground

/// Decides what may be done with a major of a technical school: its numbers, warnings and withdrawal.
///
/// 建立专业预警和退出机制，撤并淘汰供给过剩、就业率低、职业岗位消失的专业. The article names no rate: below which share of employed graduates a major is warned
/// of, and after how many such years it is withdrawn, are figures.
///
/// - Source: ``citation``.
public enum MajorLife {
    /// 优化技工院校专业体系建设.
    public static let citation = Citation(.technicalEducation145, article: "6")

    /// Where a major stands; raw values are the numbers of `MajorState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Students may enter it.
        case offered = 1
        /// It was warned of.
        case warned
        /// Nobody enters it any more.
        case withdrawn
    }

    /// Why a major is warned of; raw values are the numbers of `MajorWarningGround` in the contract.
    public enum Ground: Int, CaseIterable, Sendable {
        /// 供给过剩
        case surplus = 1
        /// 就业率低
        case lowEmployment
        /// 职业岗位消失
        case postsGone
    }

    /// What a major had in a school year.
    public struct Year: Sendable, Hashable {
        /// Which one.
        public let schoolYear: SchoolYear
        /// Who began in it.
        public let entrants: Int
        /// Who studied in it.
        public let students: Int
        /// Who finished in it.
        public let graduates: Int
        /// Graduates who found work.
        public let employed: Int

        /// The numbers of a year.
        public init(schoolYear: SchoolYear, entrants: Int, students: Int, graduates: Int, employed: Int) {
            self.schoolYear = schoolYear
            self.entrants = entrants
            self.students = students
            self.graduates = graduates
            self.employed = employed
        }

        /// Whether less than `percent` of its graduates found work; false without graduates.
        public func isLow(_ percent: Int64) -> Bool {
            graduates > 0 && Int64(employed) * 100 < percent * Int64(graduates)
        }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case yearNotBegun = "school_year_not_begun"
        case moreEntrantsThanStudents = "entrants_above_students"
        case moreEmployedThanGraduates = "employed_above_graduates"
        case correctionWithoutReason = "correction_without_reason"
        case withdrawnBefore = "major_withdrawn"
        case warnedBefore = "major_warned_before"
        case notWarned = "major_not_warned"
        case employmentUnknown = "major_employment_unknown"
        case employmentSufficient = "major_employment_sufficient"
        case lowTooShort = "major_low_too_few_years"
    }

    /// Every reason against recording `year`.
    ///
    /// - Parameters:
    ///   - withdrawnOn: the day of the major's withdrawal; its students go on to finish, so only entrants of a later year are refused.
    ///   - isCorrection: whether the year is on record.
    public static func refusalsToRecord(
        _ year: Year, withdrawnOn: CivilDay?, isCorrection: Bool, hasReason: Bool, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if year.schoolYear.firstDay > day { refusals.append(.yearNotBegun) }
        if year.entrants > year.students { refusals.append(.moreEntrantsThanStudents) }
        if year.employed > year.graduates { refusals.append(.moreEmployedThanGraduates) }
        if isCorrection, !hasReason { refusals.append(.correctionWithoutReason) }
        if let withdrawnOn, year.entrants > 0, year.schoolYear.firstDay > withdrawnOn {
            refusals.append(.withdrawnBefore)
        }
        return refusals
    }

    /// Every reason against a warning.
    ///
    /// - Parameters:
    ///   - last: the last year with graduates.
    ///   - percent: below which share of employed graduates a major is warned of.
    public static func refusalsToWarn(_ ground: Ground, in state: State, last: Year?, percent: Int64) -> [Refusal] {
        switch state {
        case .warned: return [.warnedBefore]
        case .withdrawn: return [.withdrawnBefore]
        case .offered: break
        }
        guard ground == .lowEmployment else { return [] }
        guard let last else { return [.employmentUnknown] }
        return last.isLow(percent) ? [] : [.employmentSufficient]
    }

    /// Every reason against lifting a warning.
    public static func refusalsToLift(in state: State) -> [Refusal] { state == .warned ? [] : [.notWarned] }

    /// Every reason against a withdrawal.
    ///
    /// - Parameters:
    ///   - ground: why it was warned of; nil when it was not.
    ///   - years: the years with graduates, latest first.
    ///   - count: for how many years in a row employment must have been low.
    public static func refusalsToWithdraw(
        in state: State, warnedFor ground: Ground?, years: [Year], percent: Int64, count: Int64
    ) -> [Refusal] {
        if state == .withdrawn { return [.withdrawnBefore] }
        guard state == .warned, let ground else { return [.notWarned] }
        guard ground == .lowEmployment else { return [] }
        var (low, expected) = (Int64(0), years.first?.schoolYear.startYear)
        for year in years {
            guard year.isLow(percent), year.schoolYear.startYear == expected else { break }
            low += 1
            expected = year.schoolYear.startYear - 1
        }
        return low >= count ? [] : [.lowTooShort]
    }
}

extension MajorLife.Refusal {
    /// The article.
    public var citation: Citation { MajorLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .yearNotBegun: "该学年尚未开始"
        case .moreEntrantsThanStudents: "招生数不能多于在校生数"
        case .moreEmployedThanGraduates: "就业人数不能多于毕业生数"
        case .correctionWithoutReason: "更正已登记的学年数据应说明原因"
        case .withdrawnBefore: "该专业已经撤销"
        case .warnedBefore: "该专业已在预警中"
        case .notWarned: "该专业未被预警"
        case .employmentUnknown: "没有该专业毕业生就业数据"
        case .employmentSufficient: "该专业最近一届毕业生就业率未低于预警线"
        case .lowTooShort: "就业率连续低于预警线的年数不足"
        }
    }
}
