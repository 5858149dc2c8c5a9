public import Ground

/// Decides whether an objection against a published case may be filed, and what it holds up.
///
/// A named one is taken up or dismissed; an anonymous one is a hint. Only one that was taken up holds the decision.
///
/// - Source: ``citation``; the limits are figures of this system.
public enum ObjectionRule {
    /// The selection's publicity, and 接受社会监督.
    public static let citation = Citation(.measures2021, article: "21")

    /// How many there may be.
    public struct Limits: Sendable {
        /// In one case from one address.
        public var perAddress: Int
        /// In one case.
        public var perCase: Int

        /// The limits in force; nil when the policy book lacks one.
        public init?(_ book: PolicyBook, on day: CivilDay, in region: RegionCode) {
            guard let address = book.value(.objectionsPerAddress, on: day, in: region),
                let all = book.value(.objectionsPerCase, on: day, in: region)
            else { return nil }
            (perAddress, perCase) = (Int(address), Int(all))
        }
    }

    /// Why an objection may not be filed or dealt with.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The case is not published, or no longer.
        case notInPublicity = "objection_not_in_publicity"
        case tooManyOfAddress = "objection_too_many_of_address"
        case tooManyOfCase = "objection_too_many_of_case"
        /// A hint is kept for the authority and cannot be taken up.
        case isHint = "objection_is_hint"
        /// It was taken up, dismissed or upheld before.
        case notInState = "objection_not_in_state"
    }

    /// Every reason against filing one on `day`.
    ///
    /// - Parameter filed: how many there are of the address and of the case.
    public static func refusals(
        state: CaseState, publicity: DayPeriod?, filed: (ofAddress: Int, ofCase: Int), limits: Limits, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if state != .published || publicity?.contains(day) != true { refusals.append(.notInPublicity) }
        if filed.ofAddress >= limits.perAddress { refusals.append(.tooManyOfAddress) }
        if filed.ofCase >= limits.perCase { refusals.append(.tooManyOfCase) }
        return refusals
    }

    /// Where an objection stands. The numbers are those of the contract.
    public enum State: Int, CaseIterable, Sendable {
        case filed = 1
        case takenUp = 2
        case dismissed = 3
        case upheld = 4
        /// An anonymous one: kept, and nothing follows.
        case hint = 5

        /// Whether it holds the decision.
        public var holdsDecision: Bool { self == .takenUp }
    }

    /// Why an objection in `state` may not go on to `next`; nil when it may.
    public static func refusal(from state: State, to next: State) -> Refusal? {
        switch (state, next) {
        case (.filed, .takenUp), (.filed, .dismissed), (.takenUp, .dismissed), (.takenUp, .upheld): nil
        case (.hint, _): .isHint
        default: .notInState
        }
    }
}

extension ObjectionRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInPublicity: "不在公示期内，不能提出异议"
        case .tooManyOfAddress: "同一地址对该事项提出的异议已达上限"
        case .tooManyOfCase: "该事项的异议已达上限"
        case .isHint: "匿名线索仅供参考，不能受理"
        case .notInState: "该异议已经处理"
        }
    }

    /// The article.
    public var citation: Citation { ObjectionRule.citation }
}
