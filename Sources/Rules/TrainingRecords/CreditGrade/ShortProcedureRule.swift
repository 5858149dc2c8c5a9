public import Ground

/// Decides whether an organisation's claims go by the short procedure: the highest grade, a written promise, no ban, and no grave finding
/// since it was graded.
///
/// - Source: ``citation``.
public enum ShortProcedureRule {
    /// 对信用级别高的企业、培训机构，可在书面承诺后简化申领工作流程.
    public static let citation = Citation(.measures2021, article: "16")

    /// Why not, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Nobody graded it.
        case notGraded = "credit_not_graded"
        /// The grade is not the highest.
        case gradeTooLow = "credit_grade_too_low"
        /// A grave finding came after the grade.
        case graveFinding = "grave_finding_since_graded"
        /// It is banned.
        case banned = "organisation_banned"
        /// It promised nothing.
        case noPromise = "credit_promise_missing"
        /// The promise was ended.
        case promiseEnded = "credit_promise_ended"
    }

    /// Every reason against; empty when the short procedure is open.
    public static func refusals(
        level: CreditGrading.Level?, hasGraveFindingSince: Bool, isBanned: Bool, hasPromise: Bool
    ) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.notGraded, level == nil), (.gradeTooLow, level.map { $0 != .a } ?? false),
            (.graveFinding, hasGraveFindingSince), (.banned, isBanned), (.noPromise, !hasPromise),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension ShortProcedureRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notGraded: "该单位在本市没有信用等级"
        case .gradeTooLow: "只有信用等级为A级的单位可以简化申领流程"
        case .graveFinding: "信用等级评定之后检查发现严重问题"
        case .banned: "该单位在禁止承担补贴性培训的期限内"
        case .noPromise: "该单位没有作出书面承诺"
        case .promiseEnded: "该书面承诺已终止"
        }
    }

    /// The measures.
    public var citation: Citation { ShortProcedureRule.citation }
}
