public import Ground

/// Says which figure of the policy book is a programme's subsidy standard.
///
/// The key names the city's own value; `key + ".min"` and `key + ".max"` are the province's bounds where it set some.
///
/// - Source: ``citation``.
public enum ProgrammeStandard {
    /// A city chooses inside the bounds; where the documents set none, it determines the standard by supply, cost and prices.
    public static let citation = Citation(.measures2021, article: "13")

    /// The key of the standard; nil when the programme does not train to `level`.
    ///
    /// Apprentices are trained to 中级工 or 高级工, inside bounds, and to 技师 or 高级技师, as the city sets (A.2). The
    /// other programmes have one standard for all levels.
    public static func key(for programme: Programme, level: SkillLevel?) -> String? {
        switch programme {
        case .enterpriseTraining: "enterprise_training.subsidy"
        case .apprenticeship: apprenticeshipKey(level)
        case .graduates: "graduates.subsidy"
        case .migrantWorkers: "migrant_workers.subsidy"
        case .veterans: "veterans.subsidy"
        case .keyGroups: "key_groups.subsidy"
        case .entrepreneurship: "entrepreneurship.subsidy"
        case .digitalSkills: "digital.subsidy"
        case .care: "care.subsidy"
        case .skillUpgrading: "skill_upgrading.subsidy"
        case .ruralTalent: "rural_talent.subsidy"
        case .workInLieu: "work_in_lieu.subsidy"
        }
    }

    private static func apprenticeshipKey(_ level: SkillLevel?) -> String? {
        switch level {
        case .intermediate, .senior: "apprenticeship.subsidy.mid_high"
        case .technician, .seniorTechnician: "apprenticeship.subsidy.technician"
        default: nil
        }
    }
}
