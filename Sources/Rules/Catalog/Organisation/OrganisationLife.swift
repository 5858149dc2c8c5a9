public import Ground

/// Says what may be done with an organisation in which state.
///
/// active ⇄ suspended, and from both to closed or merged, from which nothing leads back. Who is not active takes part in nothing new.
///
/// - Source: ``citation``.
public enum OrganisationLife {
    /// 动态管理: training and evaluation organisations come and go.
    public static let citation = Citation(.measures2021, article: "15")

    /// Where it stands; raw values are the numbers of `OrganisationState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// It takes part.
        case active = 1
        /// It takes part in nothing new for the time being.
        case suspended
        /// It is no more.
        case closed
        /// Another one took its place.
        case merged

        /// Whether it is no more.
        public var isOver: Bool { self == .closed || self == .merged }
    }

    /// What somebody wants to do with it.
    public enum Act: CaseIterable, Sendable {
        /// Let it take part in something new.
        case takePart
        /// Change what is registered of it.
        case change
        /// Suspend it.
        case suspend
        /// Let it take part again.
        case resume
        /// Close it, or merge it into another one.
        case close
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case suspended = "organisation_suspended"
        case notSuspended = "organisation_not_suspended"
        case over = "organisation_closed"
        case mergedIntoItself = "organisation_merged_into_itself"
    }

    /// Every reason against doing `act` with an organisation in `state`.
    public static func refusals(for act: Act, in state: State) -> [Refusal] {
        switch (act, state) {
        case (_, .closed), (_, .merged): [.over]
        case (.takePart, .suspended), (.suspend, .suspended): [.suspended]
        case (.resume, .active): [.notSuspended]
        default: []
        }
    }

    /// Every reason against merging an organisation into another one.
    public static func refusalsToMerge(_ code: CreditCode, into successor: CreditCode?) -> [Refusal] {
        code == successor ? [.mergedIntoItself] : []
    }
}

extension OrganisationLife.Refusal {
    /// The article.
    public var citation: Citation { OrganisationLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .suspended: "该机构已被暂停"
        case .notSuspended: "该机构未被暂停"
        case .over: "该机构已经终止或合并"
        case .mergedIntoItself: "机构不能并入自身"
        }
    }
}
