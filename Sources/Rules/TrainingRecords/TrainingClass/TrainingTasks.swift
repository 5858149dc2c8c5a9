public import Ground

/// Says towards which tasks of the annex and the five-year plan a completed training counts.
///
/// Apprentices also count as enterprise training, for 辽人社发〔2022〕7号 二(二) counts them among its 200 000 ("其中培养学徒").
/// Programmes for anyone (digital skills, care, skill upgrading, rural talent) count towards the task of the
/// trainee's group, if it has one.
///
/// - Source: ``citation``; "十四五"职业技能培训规划 for the plan.
public enum TrainingTasks {
    /// “技能辽宁行动”重点工作分解.
    public static let citation = Citation(.actionPlan2022, article: "annex.1")

    /// The tasks, by the keys of their counters and figures.
    public static func tasks(
        of programme: Programme, group: TargetGroup?, isShortageOccupation: Bool
    ) -> [String] {
        var tasks = own(programme, group: group)
        if isShortageOccupation { tasks.append("shortage_training") }
        return tasks + ["plan.subsidised_training"]
    }

    /// The tasks a training counts towards from the day a person takes a seat.
    ///
    /// An apprenticeship lasts a year or more, so that counting at its end could never meet the annex's 12月底前: 培养学徒 are
    /// those who are being trained. A seat given up takes its count back.
    public static func tasksOnEnrolment(in programme: Programme) -> [String] {
        programme == .apprenticeship ? ["apprenticeship"] : []
    }

    private static func own(_ programme: Programme, group: TargetGroup?) -> [String] {
        switch programme {
        case .enterpriseTraining: ["enterprise_training"]
        case .apprenticeship: ["enterprise_training"]
        case .graduates: ["graduates"]
        case .migrantWorkers: ["migrant_workers"]
        case .veterans: ["veterans"]
        case .keyGroups: ["key_groups"]
        case .entrepreneurship: ["entrepreneurship"]
        case .workInLieu: ["enterprise_training"]
        case .digitalSkills, .care, .skillUpgrading, .ruralTalent: group.flatMap(task(of:)).map { [$0] } ?? []
        }
    }

    private static func task(of group: TargetGroup) -> String? {
        switch group {
        case .migrantWorker: "migrant_workers"
        case .veteran: "veterans"
        case .graduate: "graduates"
        case .unemployed, .disabled, .schoolLeaver, .outOfPoverty, .prisoner, .rehabilitation, .communityCorrection,
            .rescuedWoman:
            "key_groups"
        case .enterpriseEmployee, .apprentice, .entrepreneur, .ruralTalent: nil
        }
    }
}
