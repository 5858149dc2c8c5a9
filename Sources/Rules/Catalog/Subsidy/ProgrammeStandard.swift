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
    public static func key(for programme: Programme, level: SkillLevel?) -> FigureKey? {
        switch programme {
        case .enterpriseTraining: .enterpriseTrainingSubsidy
        case .apprenticeship: apprenticeshipKey(level)
        case .graduates: .graduatesSubsidy
        case .migrantWorkers: .migrantWorkersSubsidy
        case .veterans: .veteransSubsidy
        case .keyGroups: .keyGroupsSubsidy
        case .entrepreneurship: .entrepreneurshipSubsidy
        case .digitalSkills: .digitalSubsidy
        case .care: .careSubsidy
        case .skillUpgrading: .skillUpgradingSubsidy
        case .ruralTalent: .ruralTalentSubsidy
        case .workInLieu: .workInLieuSubsidy
        }
    }

    private static func apprenticeshipKey(_ level: SkillLevel?) -> FigureKey? {
        switch level {
        case .intermediate, .senior: .apprenticeshipSubsidyToSenior
        case .technician, .seniorTechnician: .apprenticeshipSubsidyToTechnician
        default: nil
        }
    }
}
