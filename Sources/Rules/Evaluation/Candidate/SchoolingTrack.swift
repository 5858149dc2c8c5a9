public import Ground

/// A school and class as the eligibility conditions tell them apart; the raw values are the numbers of the contract.
public enum SchoolingTrack: Int, CaseIterable, Sendable, Hashable {
    /// 中等职业学校: 中专, 职高
    case secondaryVocational = 1
    /// 技工学校, or the 中级工班 of any technical school
    case technicalSchool = 2
    /// 高级技工学校, 高级工班
    case seniorTechnicalSchool = 3
    /// 技师学院, 高级工班
    case technicianCollegeSenior = 4
    /// 技师学院, 预备技师班 or 技师班
    case technicianCollegeTechnician = 5
    /// 高等职业学校, 专科
    case juniorCollege = 6
    /// 本科 and above
    case university = 7

    /// 技工院校: technical schools of any type.
    public var isTechnical: Bool { (2...5).contains(rawValue) }
    /// 高级技工学校 or 技师学院, with 高级工班 and above.
    public var isSeniorTechnical: Bool { (3...5).contains(rawValue) }
    /// 高职, 专科 and above.
    public var isHigher: Bool { self == .juniorCollege || self == .university }
}

/// A schooling, finished or in its last year.
public struct SchoolingFact: Sendable, Hashable {
    /// School and class.
    public let track: SchoolingTrack
    /// Day of graduation, past or planned.
    public let graduatesOn: CivilDay
    /// 本专业或相关专业: the major fits the occupation.
    public let majorFits: Bool
    /// 经评估论证: the programme was assessed as leading to the level's skills.
    public let programmeAssessed: Bool

    /// A schooling.
    public init(track: SchoolingTrack, graduatesOn: CivilDay, majorFits: Bool, programmeAssessed: Bool = false) {
        self.track = track
        self.graduatesOn = graduatesOn
        self.majorFits = majorFits
        self.programmeAssessed = programmeAssessed
    }
}

/// The rank of a professional title (职称); the raw values are the numbers of the contract.
public enum ProfessionalRank: Int, CaseIterable, Sendable, Hashable {
    /// 初级
    case junior = 1
    /// 中级
    case intermediate = 2
    /// 高级
    case senior = 3

    /// The rank's name, for example 中级职称.
    public var name: String {
        switch self {
        case .junior: "初级职称"
        case .intermediate: "中级职称"
        case .senior: "高级职称"
        }
    }

    /// Reads the name; nil for another.
    public init?(name: String) {
        guard let rank = ProfessionalRank.allCases.first(where: { $0.name == name }) else { return nil }
        self = rank
    }
}

extension SchoolingTrack {
    /// The school and class of what training-records knows of a schooling, as far as it tells them apart; nil where it does not.
    ///
    /// - Parameter isJuniorCollege: whether the degree is 大专.
    public init?(kind: SchoolingEvidence.Kind, isJuniorCollege: Bool) {
        switch kind {
        case .seniorWorkerClass: self = .technicianCollegeSenior
        case .preparatoryTechnicianClass: self = .technicianCollegeTechnician
        case .university: self = isJuniorCollege ? .juniorCollege : .university
        case .secondaryVocational, .specialEducation, .general: return nil
        }
    }
}
