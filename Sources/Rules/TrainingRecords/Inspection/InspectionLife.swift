public import Ground

/// Decides what may become of a plan and of an inspection.
///
/// - Source: ``citation``.
public enum InspectionLife {
    /// “双随机、一公开”.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// Where a plan stands; the raw values are the numbers of the contract.
    public enum PlanState: Int, CaseIterable, Sendable {
        /// Its lists are frozen.
        case published = 1
        /// Its seed is public.
        case drawn = 2
        /// Called off.
        case cancelled = 3
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The plan was drawn.
        case drawn = "inspection_plan_drawn"
        /// The plan was called off.
        case cancelled = "inspection_plan_cancelled"
        /// The day of the draw has not come.
        case tooEarly = "draw_day_not_reached"
        /// The account concluded it before.
        case signed = "inspection_signed"
        /// An inspector concluded it, so nothing is added.
        case concluding = "inspection_concluding"
        /// The class is none of the inspected organisation's.
        case classOfAnother = "class_of_another_organisation"
    }

    /// Why a plan may not be drawn on `day`; nil when it may.
    public static func refusalToDraw(from state: PlanState, drawsOn: CivilDay, on day: CivilDay) -> Refusal? {
        refusalToCancel(from: state) ?? (day < drawsOn ? .tooEarly : nil)
    }

    /// Why a plan may not be called off; nil when it may.
    public static func refusalToCancel(from state: PlanState) -> Refusal? {
        switch state {
        case .published: nil
        case .drawn: .drawn
        case .cancelled: .cancelled
        }
    }
}

extension InspectionLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .drawn: "该抽查计划已经抽取"
        case .cancelled: "该抽查计划已经取消"
        case .tooEarly: "尚未到公布的抽取日"
        case .signed: "当前账号已对该检查作出结论"
        case .concluding: "已有检查人员作出结论，不能再增加问题"
        case .classOfAnother: "该班级不属于被检查单位"
        }
    }

    /// The plan of action.
    public var citation: Citation { InspectionLife.citation }

    /// The field it is about.
    public var field: String? { self == .classOfAnother ? "class_id" : nil }
}
