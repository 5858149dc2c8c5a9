public import Ground

/// What an inspection can find; the raw values are the numbers of the contract.
///
/// - Source: ``FindingLife/citation``.
public enum Breach: Int, CaseIterable, Sendable, Hashable {
    /// 虚假培训
    case falseTraining = 1
    /// 学员名册不实
    case falseRoster = 2
    /// 考勤不实
    case falseAttendance = 3
    /// 违规使用补贴资金
    case misusedFunds = 4
    /// 课时不足
    case hoursShort = 5
    /// 师资与备案不符
    case teacherDiffers = 6
    /// 场地、设备与备案不符
    case placeDiffers = 7
    /// 违规收费
    case fees = 8
    /// 档案资料不全
    case recordsIncomplete = 9

    /// Whether subsidies are obtained by deceit with it: 以虚假培训等套取、骗取资金.
    public var isGrave: Bool {
        switch self {
        case .falseTraining, .falseRoster, .falseAttendance, .misusedFunds: true
        case .hoursShort, .teacherDiffers, .placeDiffers, .fees, .recordsIncomplete: false
        }
    }
}

/// Decides what may become of a finding.
///
/// - Source: ``citation``.
public enum FindingLife {
    /// 组织开展检查评估; 加大惩处力度.
    public static let citation = Citation(.measures2021, article: "17")

    /// Where a finding stands; the raw values are the numbers of the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Entered.
        case recorded = 1
        /// Public, to be put right.
        case open = 2
        /// Said to be put right.
        case reported = 3
        /// Confirmed.
        case rectified = 4
        /// Found wrong.
        case voided = 5

        /// Whether everybody may read it.
        public var isPublic: Bool { self == .open || self == .reported || self == .rectified }
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It is not public.
        case notPublic = "finding_not_public"
        /// Nothing is to be put right.
        case nothingToRectify = "nothing_to_rectify"
        /// Nothing was reported.
        case nothingReported = "no_rectification_reported"
        /// Voided before.
        case voided = "finding_voided"
        /// Money was demanded back for it before.
        case demandedBefore = "clawback_demanded_before"
        /// The claim is not of the inspected organisation's classes.
        case claimOfAnother = "claim_of_another_organisation"
        /// Less is left of the claim than is demanded.
        case moreThanPaid = "demand_beyond_payment"
    }

    /// Why money of a claim may not be demanded back; nil when it may.
    ///
    /// - Parameters:
    ///   - left: what was paid and not clawed back.
    public static func refusalsToDemand(
        _ amount: Yuan, from state: State, demandedBefore: Bool, claimIsOfOrganisation: Bool, left: Yuan
    ) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.notPublic, !state.isPublic), (.demandedBefore, demandedBefore),
            (.claimOfAnother, !claimIsOfOrganisation), (.moreThanPaid, amount > left),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension FindingLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notPublic: "该问题尚未公布或已撤销"
        case .nothingToRectify: "该问题没有待整改事项"
        case .nothingReported: "被检查单位尚未报告整改情况"
        case .voided: "该问题已撤销"
        case .demandedBefore: "已就该问题提出追回资金"
        case .claimOfAnother: "该笔补贴不属于被检查单位的班级"
        case .moreThanPaid: "要求追回的金额超过该笔补贴尚未追回的金额"
        }
    }

    /// The measures.
    public var citation: Citation { FindingLife.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .claimOfAnother: "claim_id"
        case .moreThanPaid: "amount_yuan"
        case .notPublic, .nothingToRectify, .nothingReported, .voided, .demandedBefore: nil
        }
    }
}
