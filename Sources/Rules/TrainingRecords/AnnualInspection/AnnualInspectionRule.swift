public import Ground

/// Decides whether an institution may file its annual inspection, and whether it passes.
///
/// - Source: ``citation``. What is looked at is what this system knows of the institution; the article names no criteria.
public enum AnnualInspectionRule {
    /// 健全民办职业培训机构年检制度，严格实施退出机制.
    public static let citation = Citation(.measures2021, article: "16")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The year is not over.
        case yearNotOver = "annual_inspection_year_not_over"
        /// No class was held.
        case noClasses = "no_classes_in_year"
        /// Something found was not put right in time.
        case overdue = "rectification_overdue"
        /// It is banned.
        case banned = "institution_is_banned"
        /// Its credit is the lowest.
        case lowestCredit = "credit_lowest"
        /// It failed its last annual inspection.
        case failed = "annual_inspection_failed"
    }

    /// Every reason against filing on `day`.
    public static func filingRefusals(year: Int, classes: Int, on day: CivilDay) -> [Refusal] {
        if year >= day.year { return [.yearNotOver] }
        return classes == 0 ? [.noClasses] : []
    }

    /// Every reason for which an institution does not pass.
    public static func refusals(overdue: Int, isBanned: Bool, level: CreditGrading.Level?) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.overdue, overdue > 0), (.banned, isBanned), (.lowestCredit, level == .d),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension AnnualInspectionRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .yearNotOver: "年检应在年度结束后申报"
        case .noClasses: "该年度在本市没有举办培训班"
        case .overdue: "检查发现的问题逾期未整改"
        case .banned: "培训机构在禁止承担补贴性培训的期限内"
        case .lowestCredit: "该年度信用等级为D级"
        case .failed: "培训机构最近一次年检不合格"
        }
    }

    /// The measures.
    public var citation: Citation { AnnualInspectionRule.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .yearNotOver, .noClasses: "year"
        case .failed: "institution_credit_code"
        case .overdue, .banned, .lowestCredit: nil
        }
    }
}
