public import Ground

/// Decides whether a filed organisation may evaluate an occupation and level on a day.
///
/// - Source: ``citation``.
public struct EvaluatorStanding: Sendable {
    /// 按照“成熟一个、备案一个、规范运行一个”的原则.
    public static let citation = Citation(.measures2021, article: "18")

    /// Where a filing stands; the raw values are the numbers of the contract.
    public enum State: Int, CaseIterable, Sendable, Hashable {
        /// It evaluates.
        case active = 1
        /// 暂停
        case suspended = 2
        /// 退出
        case withdrawn = 3
        /// 备案到期: active, but the last day is past. Never stored: it is what an active one is that day.
        case expired = 4

        /// What it is on a day of a filing that holds in `period`.
        public func on(_ day: CivilDay, of period: DayPeriod) -> State {
            self == .active && (period.last.map { $0 < day } ?? false) ? .expired : self
        }
    }

    /// Where the filing stands.
    public var state: State
    /// The days it holds.
    public var period: DayPeriod
    /// The levels of the occupation that are in its scope; nil when the occupation is not.
    public var levels: [SkillLevel]?

    /// A standing.
    public init(state: State, period: DayPeriod, levels: [SkillLevel]?) {
        self.state = state
        self.period = period
        self.levels = levels
    }

    /// Why an organisation may not evaluate, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It is suspended.
        case suspended = "organisation_suspended"
        /// It is withdrawn.
        case withdrawn = "organisation_withdrawn"
        /// The filing does not hold on a day that matters.
        case notInForce = "filing_not_in_force"
        /// The occupation is not in its scope.
        case occupationNotInScope = "occupation_not_in_scope"
        /// The level is not in its scope.
        case levelNotInScope = "level_not_in_scope"
    }

    /// Returns every reason against evaluating to `level` on all of `days`; empty when it may.
    public func refusals(to level: SkillLevel, on days: [CivilDay]) -> [Refusal] {
        var refusals = stateRefusals
        if !days.allSatisfy(period.contains) { refusals.append(.notInForce) }
        if let levels {
            if !levels.contains(level) { refusals.append(.levelNotInScope) }
        } else {
            refusals.append(.occupationNotInScope)
        }
        return refusals
    }

    /// Why it may do nothing at all; empty when it is active.
    public var stateRefusals: [Refusal] {
        switch state {
        case .active: []
        case .expired: [.notInForce]
        case .suspended: [.suspended]
        case .withdrawn: [.withdrawn]
        }
    }
}

extension EvaluatorStanding.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .suspended: "该评价机构已被暂停评价"
        case .withdrawn: "该评价机构已退出"
        case .notInForce: "该评价机构的备案在相关日期不在有效期内"
        case .occupationNotInScope: "该职业不在评价机构备案范围内"
        case .levelNotInScope: "该等级不在评价机构备案范围内"
        }
    }

    /// The measure.
    public var citation: Citation { EvaluatorStanding.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .occupationNotInScope: "occupation_code"
        case .levelNotInScope: "level"
        case .suspended, .withdrawn, .notInForce: nil
        }
    }
}

/// Decides whether a filing may be suspended, resumed or withdrawn.
public enum EvaluatorTransition: String, CaseIterable, Sendable {
    /// 暂停
    case suspend
    /// 恢复
    case resume
    /// 退出
    case withdraw

    /// Why a filing stays where it is.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Only an active one can be suspended.
        case notActive = "organisation_not_active"
        /// Only a suspended one can be resumed.
        case notSuspended = "organisation_not_suspended"
        /// It is withdrawn for good.
        case withdrawn = "organisation_withdrawn"
    }

    /// Where it leads.
    public var target: EvaluatorStanding.State {
        switch self {
        case .suspend: .suspended
        case .resume: .active
        case .withdraw: .withdrawn
        }
    }

    /// Returns why a filing in `state` cannot take this step; nil when it can.
    public func refusal(from state: EvaluatorStanding.State) -> Refusal? {
        switch (self, state) {
        case (.suspend, .active), (.resume, .suspended), (.withdraw, .active), (.withdraw, .suspended): nil
        case (_, .withdrawn): .withdrawn
        case (.withdraw, .expired): nil
        case (.suspend, .suspended), (.suspend, .expired): .notActive
        case (.resume, .active), (.resume, .expired): .notSuspended
        }
    }
}

extension EvaluatorTransition.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notActive: "只有正常状态的评价机构可以暂停"
        case .notSuspended: "只有已暂停的评价机构可以恢复"
        case .withdrawn: "该评价机构已退出"
        }
    }

    /// The measure.
    public var citation: Citation { EvaluatorStanding.citation }
}
