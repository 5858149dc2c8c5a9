public import Ground

/// What looks like false training; the raw values are the numbers of the contract.
///
/// - Source: ``SuspicionDetection/citation``.
public enum SuspicionPattern: Int, CaseIterable, Sendable, Hashable {
    /// 同一人员同一时间在两处签到
    case personInTwoPlaces = 1
    /// 一日学时过多
    case dayTooLong = 2
    /// 死亡后仍有签到
    case presentAfterDeath = 3
    /// 名册雷同
    case rosterCopied = 4
    /// 未核验身份的签到过多
    case attendanceUnchecked = 5
    /// 事后补录的签到过多
    case attendanceLate = 6
    /// 更正的签到过多
    case attendanceCorrected = 7
    /// 全员全勤
    case attendanceUniform = 8
    /// 考核成绩雷同
    case pointsUniform = 9
    /// 教师同一时间在两处授课
    case teacherInTwoPlaces = 10
    /// 夜间授课
    case sessionAtNight = 11
    /// 结业率骤升
    case passRateJumps = 12
    /// 培训量骤增
    case volumeJumps = 13
    /// 以本单位职工充当学员
    case ownStaffTrained = 14
}

/// The figures that measures are held against.
public struct SuspicionThresholds: Sendable {
    /// The keys of all of them.
    public static let keys: [FigureKey] = [
        .suspicionDayHours, .suspicionRosterShare, .suspicionRosterPersons, .suspicionUncheckedShare,
        .suspicionLateDays, .suspicionLateShare, .suspicionCorrectedShare, .suspicionUniformPersons,
        .suspicionNightFrom, .suspicionNightUntil, .suspicionWindowDays, .suspicionJumpPersons, .suspicionPassRateJump,
        .suspicionVolumeJump, .suspicionOwnStaffShare,
    ]

    private var values: [FigureKey: Int] = [:]

    /// Thresholds given directly.
    public init(_ values: [FigureKey: Int]) { self.values = values }

    /// Those in force; one that is not leaves its pattern out.
    public init(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
        for key in Self.keys { values[key] = book.value(key, on: day, in: region).map { Int($0) } }
    }

    /// One of them; nil when it is not in force.
    public subscript(_ key: FigureKey) -> Int? { values[key] }

    /// Those that are not in force.
    public var missing: [FigureKey] { Self.keys.filter { values[$0] == nil } }
}
