public import Ground

/// Decides which classes belong to a four-in-one project, when it is closed, and what it counts towards.
///
/// - Source: ``citation``; 辽人社发〔2022〕18号 (二十五).
public enum FourInOneRule {
    /// 岗位需要+技能培训+技能评价+就业服务项目化培训模式.
    public static let citation = Citation(.measures2025, article: "3")

    /// The tasks that closing counts towards: people trained, and people who work at the post.
    public static let trainedTask = "four_in_one.trained"
    /// People who work for the enterprise of the post.
    public static let employedTask = "four_in_one.employed"

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It is closed.
        case closed = "four_in_one_closed"
        /// The class is called off.
        case classCancelled = "class_cancelled"
        /// The class teaches another occupation.
        case otherOccupation = "class_of_another_occupation"
        /// The class is held in another city.
        case otherCity = "class_in_another_city"
        /// The class is in a project.
        case inProject = "class_in_project"
        /// It has no class.
        case noClasses = "four_in_one_without_classes"
        /// A class is not completed.
        case classNotCompleted = "class_not_completed"
    }

    /// Every reason against adding a class.
    public static func refusals(
        isClosed: Bool, isCancelled: Bool, sameOccupation: Bool, sameCity: Bool
    ) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.closed, isClosed), (.classCancelled, isCancelled), (.otherOccupation, !sameOccupation),
            (.otherCity, !sameCity),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Every reason against closing a project, from whether each of its classes is completed.
    public static func closingRefusals(isClosed: Bool, completed: [Bool]) -> [Refusal] {
        if isClosed { return [.closed] }
        if completed.isEmpty { return [.noClasses] }
        return completed.allSatisfy(\.self) ? [] : [.classNotCompleted]
    }
}

extension FourInOneRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .closed: "该项目已结项"
        case .classCancelled: "该班级已取消"
        case .otherOccupation: "该班级的职业与岗位需要的职业不同"
        case .otherCity: "该班级不在岗位所在的市"
        case .inProject: "该班级已属于一个四位一体项目"
        case .noClasses: "该项目没有培训班"
        case .classNotCompleted: "该项目有培训班尚未结业"
        }
    }

    /// The measures.
    public var citation: Citation { FourInOneRule.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .classCancelled, .otherOccupation, .otherCity, .inProject: "class_id"
        case .closed, .noClasses, .classNotCompleted: nil
        }
    }
}
