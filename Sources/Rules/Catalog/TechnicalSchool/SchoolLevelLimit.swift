public import Ground

/// A class of a technical school; raw values are the numbers of `SchoolClassType` in the contract.
public enum SchoolClass: Int, CaseIterable, Sendable, Hashable {
    /// 中级工班
    case intermediate = 1
    /// 高级工班
    case senior
    /// 预备技师（技师）班
    case technician

    /// What it trains to.
    public var level: SkillLevel {
        switch self {
        case .intermediate: .intermediate
        case .senior: .senior
        case .technician: .technician
        }
    }
}

/// Decides whether a technical school may train to a level.
///
/// The article says what each type is mainly for; what lies above it is another type's. An organisation that is no technical school is not
/// limited here.
///
/// - Source: ``citation``.
public enum SchoolLevelLimit {
    /// 技师学院、高级技工学校、技工学校梯次发展.
    public static let citation = Citation(.technicalEducation145, article: "13")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case aboveType = "level_above_school_type"
    }

    /// Every reason against a school of `type` training to `level`; empty when it may, or is no technical school.
    public static func refusals(for level: SkillLevel, at type: TechnicalSchoolType?) -> [Refusal] {
        guard let type, level.rawValue > type.highestLevel.rawValue else { return [] }
        return [.aboveType]
    }

    /// The part that registers an organisation as a school of `type`.
    public static func part(of type: TechnicalSchoolType) -> OrganisationPart {
        switch type {
        case .technicalSchool: .technicalSchool
        case .seniorTechnicalSchool: .seniorTechnicalSchool
        case .technicianCollege: .technicianCollege
        }
    }
}

extension SchoolLevelLimit.Refusal {
    /// The article.
    public var citation: Citation { SchoolLevelLimit.citation }
    /// The reason for people.
    public var sentence: String { "超出该类技工院校的培养层次" }
    /// The request field.
    public var field: String? { "level" }
}
