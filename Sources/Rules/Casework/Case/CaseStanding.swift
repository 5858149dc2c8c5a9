public import Ground

/// Decides whether a step of a case may be taken, as far as the case itself says; the four eyes are ``FourEyes``.
///
/// - Source: ``citation``.
public struct CaseStanding: Sendable {
    /// 全过程监管.
    public static let citation = CaseProcedure.citation

    /// Where it stands.
    public var state: CaseState
    /// Since when and how long it is public; nil before.
    public var publicity: DayPeriod?
    /// Objections that were taken up and are not decided.
    public var openObjections: Int
    /// The last day to appeal against its refusal; nil when there is none.
    public var appealUntil: CivilDay?
    /// Whether an appeal was decided before.
    public var wasAppealed: Bool

    /// A case as it stands.
    public init(
        state: CaseState, publicity: DayPeriod? = nil, openObjections: Int = 0, appealUntil: CivilDay? = nil,
        wasAppealed: Bool = false
    ) {
        self.state = state
        self.publicity = publicity
        self.openObjections = openObjections
        self.appealUntil = appealUntil
        self.wasAppealed = wasAppealed
    }

    /// Why a step may not be taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The kind has no such step.
        case noSuchStep = "case_step_unknown"
        /// The kind takes the step by an rpc of its own.
        case stepOfNoun = "case_step_of_noun"
        /// It stands where the step does not begin.
        case notInState = "case_not_in_state"
        /// Its publicity is not over.
        case publicityNotOver = "case_publicity_not_over"
        /// An objection was taken up and is not decided.
        case objectionOpen = "case_objection_open"
        /// The days in which it could be appealed against are over.
        case appealTooLate = "case_appeal_too_late"
        /// An appeal was decided before.
        case appealedBefore = "case_appealed_before"
    }

    /// Every reason for which `action` may not be taken on `day`; empty when it may.
    public func refusals(to action: CaseAction, by procedure: CaseProcedure, on day: CivilDay) -> [Refusal] {
        guard let step = procedure.step(action) else { return [.noSuchStep] }
        guard step.from.contains(state) else { return [.notInState] }
        var refusals: [Refusal] = []
        if action == .decide, procedure.shape.publicity != nil {
            if publicity?.last.map({ WorkingDays.isOver($0, on: day) }) != true { refusals.append(.publicityNotOver) }
            if openObjections > 0 { refusals.append(.objectionOpen) }
        }
        if action == .appeal {
            if wasAppealed { refusals.append(.appealedBefore) }
            if appealUntil.map({ WorkingDays.isOver($0, on: day) }) != false { refusals.append(.appealTooLate) }
        }
        return refusals
    }
}

extension CaseStanding.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .noSuchStep: "此类事项没有这一办理环节"
        case .stepOfNoun: "此类事项的这一环节由其业务页面办理"
        case .notInState: "该事项当前状态不能办理这一环节"
        case .publicityNotOver: "公示期尚未届满"
        case .objectionOpen: "有已受理的异议尚未处理完毕"
        case .appealTooLate: "已超过申诉期限"
        case .appealedBefore: "该事项的申诉已有决定，不能再次申诉"
        }
    }

    /// The article.
    public var citation: Citation { CaseStanding.citation }
}
