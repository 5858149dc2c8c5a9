public import Ground

/// Decides whether a sanction may be imposed as asked, and what a ban forbids.
///
/// - Source: ``citation``. How long a ban may last no document of the province says: it is a figure.
public enum Sanctioning {
    /// 技能人才评价违纪违规处理办法.
    public static let citation = Citation(.trainingPlan145, article: "技能人才评价违纪违规处理办法")

    /// Why not, or what a ban forbids.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// A ban has a last day.
        case banWithoutTerm = "ban_without_term"
        /// A warning has none.
        case warningWithTerm = "warning_with_term"
        /// It would be over before it begins.
        case termOver = "term_over"
        /// Longer than is allowed.
        case tooLong = "ban_too_long"
        /// It was lifted.
        case lifted = "sanction_lifted"
        /// The complaint was decided.
        case complaintDecided = "complaint_decided"
        /// The candidate is banned.
        case personBanned = "candidate_banned"
        /// The examiner is banned.
        case examinerBanned = "examiner_banned"
        /// The organisation is banned.
        case organisationBanned = "organisation_banned"
    }

    /// Every reason against imposing a sanction on `day`.
    ///
    /// - Parameters:
    ///   - endsOn: the last day; nil for none.
    ///   - mostMonths: how long a ban may last.
    public static func refusals(isBan: Bool, endsOn: CivilDay?, mostMonths: Int, on day: CivilDay) -> [Refusal] {
        guard isBan else { return endsOn == nil ? [] : [.warningWithTerm] }
        guard let endsOn else { return [.banWithoutTerm] }
        if endsOn < day { return [.termOver] }
        return endsOn > day.adding(months: mostMonths) ? [.tooLong] : []
    }
}

extension Sanctioning.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .banWithoutTerm: "禁止类处理须有截止日"
        case .warningWithTerm: "警告没有期限"
        case .termOver: "截止日不得早于今日"
        case .tooLong: "期限超过规定的最长期限"
        case .lifted: "该处理已解除"
        case .complaintDecided: "该投诉已有决定"
        case .personBanned: "本人因违纪违规在禁止参加评价的期限内"
        case .examinerBanned: "考评人员因违纪违规在禁止承担评价的期限内"
        case .organisationBanned: "评价机构因违纪违规在禁止承担评价的期限内"
        }
    }

    /// The plan.
    public var citation: Citation { Sanctioning.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .banWithoutTerm, .warningWithTerm, .termOver, .tooLong: "ends_on"
        case .personBanned: "person_id"
        case .lifted, .complaintDecided, .examinerBanned, .organisationBanned: nil
        }
    }
}
