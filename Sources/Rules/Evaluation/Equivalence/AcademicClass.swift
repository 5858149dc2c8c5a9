public import Ground

/// The classes of technical schools that count as academic degrees; the raw values are the words of the documents.
///
/// - Source: ``citation``: 中级工班、高级工班、预备技师（技师）班毕业生分别按相当于中专、大专、本科学历享受同等待遇.
public enum AcademicClass: String, CaseIterable, Sendable, Hashable {
    /// 中级工班 ≈ 中专
    case intermediate = "中级工班"
    /// 高级工班 ≈ 大专
    case senior = "高级工班"
    /// 预备技师（技师）班 ≈ 本科
    case technician = "预备技师(技师)班"

    /// The article.
    public static let citation = Citation(.actionPlan2022, article: "12")

    /// The class of a school and class; nil for schools whose diploma is a degree itself.
    public init?(track: SchoolingTrack) {
        switch track {
        case .technicalSchool: self = .intermediate
        case .seniorTechnicalSchool, .technicianCollegeSenior: self = .senior
        case .technicianCollegeTechnician: self = .technician
        case .secondaryVocational, .juniorCollege, .university: return nil
        }
    }
}
