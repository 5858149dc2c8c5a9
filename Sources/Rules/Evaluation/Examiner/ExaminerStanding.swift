public import Ground

/// Where an examiner's or supervisor's card stands; the raw values are the numbers of the contract.
public enum ExaminerStanding: Int, CaseIterable, Sendable, Hashable {
    /// 正常
    case active = 1
    /// 暂停
    case suspended = 2
    /// 注销
    case withdrawn = 3
}

/// Decides whether a card may be renewed, suspended, resumed or withdrawn.
///
/// - Source: ``citation``.
public enum ExaminerTransition: String, CaseIterable, Sendable {
    /// 换证
    case renew
    /// 暂停
    case suspend
    /// 恢复
    case resume
    /// 注销
    case withdraw

    /// 考评员及质量督导员管理办法.
    public static let citation = Citation(.trainingPlan145, article: "考评员及质量督导员管理办法")

    /// Why a card stays where it is.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Only an active one can be suspended.
        case notActive = "examiner_not_active"
        /// Only a suspended one can be resumed.
        case notSuspended = "examiner_not_suspended"
        /// It is withdrawn for good.
        case withdrawn = "examiner_withdrawn"
    }

    /// Where it leads from a state; a renewal leaves it where it is.
    public func target(from standing: ExaminerStanding) -> ExaminerStanding {
        switch self {
        case .renew: standing
        case .suspend: .suspended
        case .resume: .active
        case .withdraw: .withdrawn
        }
    }

    /// Returns why a card that stands so cannot take this step; nil when it can.
    public func refusal(from standing: ExaminerStanding) -> Refusal? {
        switch (self, standing) {
        case (_, .withdrawn): .withdrawn
        case (.renew, _), (.withdraw, _), (.suspend, .active), (.resume, .suspended): nil
        case (.suspend, .suspended): .notActive
        case (.resume, .active): .notSuspended
        }
    }
}

extension ExaminerTransition.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notActive: "只有正常状态的证卡可以暂停"
        case .notSuspended: "只有已暂停的证卡可以恢复"
        case .withdrawn: "该证卡已注销"
        }
    }

    /// The plan.
    public var citation: Citation { ExaminerTransition.citation }
}
