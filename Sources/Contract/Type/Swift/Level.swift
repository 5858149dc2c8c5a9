// Written by Protos/generate.sh from liaoning/skills/type/v1/level.proto. Do not edit.
// swift-format-ignore-file

public import MessageRuntime

/// 新八级工: the eight levels, lowest first. Source: "十四五"职业技能培训规划; 辽人社〔2025〕14号 三, 十四.
public enum Level: EnumValue {
    case unspecified
    /// 学徒工
    case apprentice
    /// 初级工 (五级)
    case junior
    /// 中级工 (四级)
    case intermediate
    /// 高级工 (三级)
    case senior
    /// 技师 (二级)
    case technician
    /// 高级技师 (一级)
    case seniorTechnician
    /// 特级技师
    case specialTechnician
    /// 首席技师
    case chiefTechnician
    /// A number that this version of the contract does not know.
    case unrecognized(Int32)

    /// The values of this version of the contract.
    public static let allCases: [Level] = [.unspecified, .apprentice, .junior, .intermediate, .senior, .technician, .seniorTechnician, .specialTechnician, .chiefTechnician]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .apprentice
        case 2: self = .junior
        case 3: self = .intermediate
        case 4: self = .senior
        case 5: self = .technician
        case 6: self = .seniorTechnician
        case 7: self = .specialTechnician
        case 8: self = .chiefTechnician
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .apprentice: 1
        case .junior: 2
        case .intermediate: 3
        case .senior: 4
        case .technician: 5
        case .seniorTechnician: 6
        case .specialTechnician: 7
        case .chiefTechnician: 8
        case .unrecognized(let number): number
        }
    }

    public var protoName: String? {
        switch self {
        case .unspecified: "LEVEL_UNSPECIFIED"
        case .apprentice: "LEVEL_APPRENTICE"
        case .junior: "LEVEL_JUNIOR"
        case .intermediate: "LEVEL_INTERMEDIATE"
        case .senior: "LEVEL_SENIOR"
        case .technician: "LEVEL_TECHNICIAN"
        case .seniorTechnician: "LEVEL_SENIOR_TECHNICIAN"
        case .specialTechnician: "LEVEL_SPECIAL_TECHNICIAN"
        case .chiefTechnician: "LEVEL_CHIEF_TECHNICIAN"
        case .unrecognized: nil
        }
    }
}
