public import Ground

/// Decides whether an evaluation may end without a result: the candidate withdraws, is struck off, or nobody will conclude it.
///
/// - Source: ``citation``.
public enum CandidateExit: String, CaseIterable, Sendable {
    /// 退考
    case withdraw
    /// 取消资格
    case strikeOff
    /// Ended by the bureau.
    case close

    /// 评价机构教务考试工作规程；技能人才评价违纪违规处理办法.
    public static let citation = Citation(.trainingPlan145, article: "评价机构教务考试工作规程")

    /// Why an evaluation goes on, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It has ended.
        case notOpen = "evaluation_not_open"
        /// The first session was held, or is held today.
        case begun = "batch_begun"
        /// An active organisation may still conclude it.
        case stillConducted = "evaluation_still_conducted"
    }

    /// Returns every reason against ending an evaluation so; empty when it may end.
    ///
    /// - Parameters:
    ///   - sessions: The days of the batch.
    ///   - conductorIsActive: Whether who conducts it is neither suspended nor withdrawn.
    ///   - graceDays: How many days after the last session an active organisation has to conclude.
    public func refusals(
        isOpen: Bool, sessions: [CivilDay], conductorIsActive: Bool, graceDays: Int, on day: CivilDay
    ) -> [Refusal] {
        guard isOpen else { return [.notOpen] }
        switch self {
        case .strikeOff: return []
        case .withdraw: return BatchChange.hasBegun(sessions, on: day) ? [.begun] : []
        case .close:
            let isOver = sessions.allSatisfy { $0.daysSince1970 + graceDays < day.daysSince1970 }
            return conductorIsActive && !isOver ? [.stillConducted] : []
        }
    }
}

extension CandidateExit.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOpen: "该评价已经结束"
        case .begun: "该批次已开考，不能退考；未到场的按缺考记录"
        case .stillConducted: "评价机构状态正常，尚可作出结论，不能终止"
        }
    }

    /// Where it is laid down.
    public var citation: Citation { CandidateExit.citation }
}
