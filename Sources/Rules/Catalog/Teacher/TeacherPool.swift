public import Ground

/// Decides who may stand in the pool of teachers and experts, and to what they may be committed.
///
/// The documents name 双师型 teachers (E.9, C.24), 企业技术骨干 who teach, and retired people whose skill serves 培养、培训、评价及技能大赛评裁 (A.12).
///
/// - Source: ``citation``, A.12, C.24, D.4.
public enum TeacherPool {
    /// 强化教师队伍建设.
    public static let citation = Citation(.technicalEducation145, article: "9")

    /// Who somebody is; raw values are the numbers of `TeacherKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 院校、培训机构教师
        case teacher = 1
        /// 企业技术骨干、师傅
        case enterpriseMaster
        /// 退休技术技能人才
        case retiredMaster
        /// 专家
        case expert
    }

    /// What they serve in; raw values are the numbers of `TeacherDuty` in the contract.
    public enum Duty: Int, CaseIterable, Sendable {
        /// 培养培训
        case training = 1
        /// 评价
        case evaluation
        /// 大赛评裁
        case competition
        /// 评审
        case review
    }

    /// The most days that one commitment has: each is kept as a row, and a year is as far as a class or a round is planned.
    public static let longestCommitment = 366

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case withoutSchool = "teacher_of_no_school"
        case withoutEnterprise = "master_of_no_enterprise"
        case doubleQualifiedWithoutEvidence = "double_qualified_without_evidence"
        case doubleQualifiedOther = "double_qualified_no_teacher"
        case left = "teacher_left"
        case dutyNotServed = "teacher_duty_not_served"
        case commitmentTooLong = "teacher_commitment_too_long"
        case dayPassed = "teacher_commitment_in_past"
        case released = "teacher_released_before"
    }

    /// Every reason against entering somebody.
    ///
    /// - Parameter parts: of the organisation they belong to; nil when none is named.
    public static func refusalsToEnter(
        _ kind: Kind, parts: [OrganisationPart]?, isDoubleQualified: Bool, hasEvidence: Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        let trains = parts?.contains { $0.trains && $0 != .enterprise } ?? false
        if kind == .teacher, !trains { refusals.append(.withoutSchool) }
        if kind == .enterpriseMaster, parts?.contains(.enterprise) != true { refusals.append(.withoutEnterprise) }
        if isDoubleQualified {
            if kind != .teacher { refusals.append(.doubleQualifiedOther) }
            if !hasEvidence { refusals.append(.doubleQualifiedWithoutEvidence) }
        }
        return refusals
    }

    /// Every reason against taking somebody out of the pool.
    public static func refusalsToRemove(hasLeft: Bool) -> [Refusal] { hasLeft ? [.left] : [] }

    /// Every reason against committing somebody.
    public static func refusalsToCommit(
        hasLeft: Bool, duties: Set<Duty>, to duty: Duty, on days: DayPeriod, today: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if hasLeft { refusals.append(.left) }
        if !duties.contains(duty) { refusals.append(.dutyNotServed) }
        if days.length ?? .max > longestCommitment { refusals.append(.commitmentTooLong) }
        if days.first < today { refusals.append(.dayPassed) }
        return refusals
    }

    /// Every reason against releasing somebody.
    public static func refusalsToRelease(isReleased: Bool) -> [Refusal] { isReleased ? [.released] : [] }

    /// Which share of `teachers` is double-qualified, in hundredths of a percent, rounded down.
    public static func share(of doubleQualified: Int, among teachers: Int) -> Int {
        teachers > 0 ? doubleQualified * 10_000 / teachers : 0
    }
}

extension TeacherPool.Refusal {
    /// The article.
    public var citation: Citation { TeacherPool.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .withoutSchool: "教师应属于院校或培训机构"
        case .withoutEnterprise: "企业师傅应属于企业"
        case .doubleQualifiedWithoutEvidence: "“双师型”教师应同时登记教师资格和技能等级证书编号"
        case .doubleQualifiedOther: "只有教师可以登记为“双师型”"
        case .left: "该人员已退出师资专家库"
        case .dutyNotServed: "该人员未登记承担此类工作"
        case .commitmentTooLong: "一次安排的天数过长"
        case .dayPassed: "不能安排已过去的日期"
        case .released: "该安排已经取消"
        }
    }
}
