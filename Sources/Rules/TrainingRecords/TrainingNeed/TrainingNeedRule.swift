public import Ground

/// Decides whether a training need may be registered, pushed and answered.
///
/// - Source: ``citation``.
public enum TrainingNeedRule {
    /// 将培训需求向培训机构推送对接.
    public static let citation = Citation(.measures2021, article: "4")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The person is not of the group today, by what a bureau confirmed.
        case noGroup = "no_confirmed_group"
        /// It was withdrawn.
        case withdrawn = "training_need_withdrawn"
        /// There is nothing to push.
        case noneUnmet = "no_unmet_needs"
        /// The class is over or called off.
        case classNotOpen = "class_not_open_for_invitations"
    }

    /// Every reason against registering a need of a person as a member of a group on `day`.
    public static func refusals(for trainee: Trainee, as group: TargetGroup, on day: CivilDay) -> [Refusal] {
        trainee.isActive && trainee.belongs(to: group, on: day) ? [] : [.noGroup]
    }

    /// The groups whose needs a class or project of a programme answers.
    public static func groups(fitting programme: Programme) -> [TargetGroup] {
        ProgrammeEligibility.groups(of: programme)
    }
}

extension TrainingNeedRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .noGroup: "该人员当日不具有经确认的该群体身份"
        case .withdrawn: "该培训需求已撤回"
        case .noneUnmet: "该地区该职业没有待满足的培训需求"
        case .classNotOpen: "该班级已结业或已取消，不能再邀请学员"
        }
    }

    /// The measures.
    public var citation: Citation { TrainingNeedRule.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .noGroup: "worker_group"
        case .noneUnmet: "occupation_code"
        case .withdrawn, .classNotOpen: nil
        }
    }
}
