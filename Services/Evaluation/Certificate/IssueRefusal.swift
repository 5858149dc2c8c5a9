internal import Ground
internal import Rules

/// Why no certificate is issued, beside the organisation's standing and the pass marks.
enum IssueRefusal: String, CaseIterable, RefusalReason {
    /// The evaluation is not concluded.
    case notConcluded = "evaluation_not_concluded"
    /// The evaluation was not passed; the pass marks it fell short of follow.
    case notPassed = "evaluation_not_passed"
    /// A corrected result no longer gives the level.
    case grantVoided = "level_grant_voided"

    var sentence: String {
        switch self {
        case .notConcluded: "评价尚未作出结论"
        case .notPassed: "评价不合格"
        case .grantVoided: "竞赛成绩已更正，该晋升等级已作废"
        }
    }

    var citation: Citation {
        switch self {
        case .notConcluded, .notPassed: PassMark.citation
        case .grantVoided: CompetitionLevel.citation
        }
    }
}
