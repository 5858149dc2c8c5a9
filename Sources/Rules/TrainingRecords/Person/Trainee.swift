public import Ground

/// What is known of a person who wants to be trained: everything eligibility looks at.
public struct Trainee: Sendable, Hashable {
    /// Day of birth.
    public var birthDay: CivilDay
    /// Sex, by which the working age ends.
    public var sex: CitizenID.Sex
    /// Whether the person lives and is not kept under another id.
    public var isActive = true
    /// Groups the person belongs or belonged to, as far as they are confirmed.
    public var groups: [GroupSpell]
    /// Work and internships, past and present.
    public var work: [WorkSpell]

    /// A person with their groups and work.
    public init(
        birthDay: CivilDay, sex: CitizenID.Sex = .male, isActive: Bool = true, groups: [GroupSpell] = [],
        work: [WorkSpell] = []
    ) {
        self.birthDay = birthDay
        self.sex = sex
        self.isActive = isActive
        self.groups = groups
        self.work = work
    }

    /// Whether the person belongs to `group` on `day`.
    public func belongs(to group: TargetGroup, on day: CivilDay) -> Bool {
        groups.contains { $0.group == group && $0.period.contains(day) }
    }

    /// Whether the person is an employee on `day`, the time of trial (见习期) included. Internships and 就业见习 are no employment.
    public func isEmployed(on day: CivilDay) -> Bool {
        work.contains { $0.kind.isEmployment && $0.period.contains(day) }
    }

    /// The spells of work of these kinds for `employer` that run on `day`.
    public func work(for employer: CreditCode, kinds: Set<WorkSpell.Kind>, on day: CivilDay) -> [WorkSpell] {
        work.filter { $0.employer == employer && kinds.contains($0.kind) && $0.period.contains(day) }
    }
}

/// A time during which a person belongs to a group.
public struct GroupSpell: Sendable, Hashable {
    /// The group.
    public var group: TargetGroup
    /// From when to when.
    public var period: DayPeriod
    /// Where the household is registered; nil when not known.
    public var household: String?
    /// The schooling of a graduate or student.
    public var schooling: SchoolingEvidence?

    /// A membership of a group.
    public init(
        _ group: TargetGroup, _ period: DayPeriod, household: String? = nil, schooling: SchoolingEvidence? = nil
    ) {
        self.group = group
        self.period = period
        self.household = household
        self.schooling = schooling
    }
}

/// A schooling as proved by a diploma or the school register.
public struct SchoolingEvidence: Sendable, Hashable {
    /// The kind of school or class; the raw value is the number on the wire.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 高等学校
        case university = 1
        /// 技师学院高级工班
        case seniorWorkerClass
        /// 技师学院预备技师班、技师班
        case preparatoryTechnicianClass
        /// 特殊教育院校职业类
        case specialEducation
        /// 中等职业学校、技工学校
        case secondaryVocational
        /// 初中、高中
        case general
    }

    /// The kind of school.
    public var kind: Kind
    /// Six digits of the region of the school; of any province.
    public var region: String
    /// Day of graduation, past or planned.
    public var graduatesOn: CivilDay

    /// A schooling.
    public init(kind: Kind, region: String, graduatesOn: CivilDay) {
        self.kind = kind
        self.region = region
        self.graduatesOn = graduatesOn
    }
}

/// A time during which a person works for an employer.
public struct WorkSpell: Sendable, Hashable {
    /// How the person is bound; the raw value is the number on the wire.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 劳动合同
        case labourContract = 1
        /// 见习期: the time of trial of an employee
        case traineeship
        /// 实习协议
        case internship
        /// 就业见习: a place to gain experience, no employment
        case workExperience
    }

    /// The employer.
    public var employer: CreditCode
    /// How the person is bound.
    public var kind: Kind
    /// From when to when.
    public var period: DayPeriod
    /// Last day of the agreed term; nil for a contract without a term.
    public var agreedUntil: CivilDay?

    /// A spell of work.
    public init(employer: CreditCode, kind: Kind, period: DayPeriod, agreedUntil: CivilDay? = nil) {
        self.employer = employer
        self.kind = kind
        self.period = period
        self.agreedUntil = agreedUntil
    }

    /// Whether at least so many months are agreed; a term that is not limited is long enough.
    public func isAgreed(forMonths months: Int) -> Bool {
        guard let agreedUntil else { return kind != .internship }
        return agreedUntil.adding(days: 1) >= period.first.adding(months: months)
    }
}

extension WorkSpell.Kind {
    /// Whether the person is an employee.
    public var isEmployment: Bool { self == .labourContract || self == .traineeship }

    /// Whether it counts as work in an occupation: an internship is part of a schooling, 就业见习 leads to a first employment.
    public var countsAsWork: Bool { isEmployment }
}
