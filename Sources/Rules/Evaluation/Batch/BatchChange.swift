public import Ground

/// Decides whether an announced batch may be changed, cancelled or given to another organisation.
///
/// Candidates rely on the days they were told: once the first session is held, the batch goes on as it was announced, or is cancelled.
///
/// - Source: ``citation``.
public enum BatchChange {
    /// 制定全省评价机构教务考试工作规程.
    public static let citation = Citation(.trainingPlan145, article: "评价机构教务考试工作规程")

    /// Why a batch stays as it is, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It is cancelled.
        case cancelled = "batch_cancelled"
        /// Its first session was held, or is held today.
        case begun = "batch_begun"
        /// An evaluation of it has a result.
        case hasResults = "batch_has_results"
        /// Its organisation may go on with it.
        case organisationActive = "organisation_still_active"
    }

    /// Every reason against changing the days and places of a batch.
    public static func refusals(
        changing sessions: [CivilDay], isCancelled: Bool, on day: CivilDay
    ) -> [Refusal] {
        if isCancelled { return [.cancelled] }
        return hasBegun(sessions, on: day) ? [.begun] : []
    }

    /// Every reason against cancelling a batch.
    public static func refusals(cancellingWithResults hasResults: Bool, isCancelled: Bool) -> [Refusal] {
        if isCancelled { return [.cancelled] }
        return hasResults ? [.hasResults] : []
    }

    /// Every reason against naming who finishes a batch.
    public static func refusals(
        handingOverFrom state: EvaluatorStanding.State, isCancelled: Bool
    ) -> [Refusal] {
        if isCancelled { return [.cancelled] }
        return state == .active ? [.organisationActive] : []
    }

    /// Whether the first of the sessions was held, or is held on the day.
    public static func hasBegun(_ sessions: some Sequence<CivilDay>, on day: CivilDay) -> Bool {
        sessions.contains { $0 <= day }
    }
}

extension BatchChange.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .cancelled: "该批次已取消"
        case .begun: "该批次已开考，不能更改"
        case .hasResults: "该批次已有考生作出结论，不能取消"
        case .organisationActive: "该批次的评价机构状态正常，应由其自行完成"
        }
    }

    /// Where it is laid down.
    public var citation: Citation { BatchChange.citation }
}
