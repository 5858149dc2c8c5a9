public import Ground

/// Decides whether a person may join a course of the entrepreneurship plan 马兰花.
///
/// Courses before and at the start of a business are for members of the key groups who want to found one; improving and
/// enlarging a business is for those who already run one.
///
/// - Source: ``citation``.
public enum EntrepreneurshipEligibility {
    /// 面向有创业意愿和培训需求的各类就业重点群体.
    public static let citation = Citation(.actionPlan2022, article: "7")

    /// Why a person may not join, in the article's order.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// In none of the groups the plan is for.
        case notInEntrepreneurshipGroup = "not_in_entrepreneurship_group"
        /// Does not run a business yet.
        case noBusinessYet = "no_business_yet"
    }

    /// Returns the group by which `trainee` is eligible, or the reason why not.
    public static func admission(of trainee: Trainee, to training: TrainingSought) -> Admission {
        if training.isForBusinesses {
            return trainee.belongs(to: .entrepreneur, on: training.day)
                ? .admitted(as: .entrepreneur) : .refused([Refusal.noBusinessYet])
        }
        let group = ProgrammeEligibility.groups(of: .entrepreneurship).first {
            ProgrammeEligibility.belongs(trainee, to: $0, on: training.day)
        }
        return group.map { .admitted(as: $0) } ?? .refused([Refusal.notInEntrepreneurshipGroup])
    }
}

extension EntrepreneurshipEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInEntrepreneurshipGroup: "不属于创业培训的就业重点群体"
        case .noBusinessYet: "改善企业、扩大企业课程面向已经成功创业的人员"
        }
    }

    /// The plan.
    public var citation: Citation { EntrepreneurshipEligibility.citation }

    /// The person asked for.
    public var field: String? { "person_id" }
}
