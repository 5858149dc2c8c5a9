public import Ground

/// A part that an account is for; raw values are the numbers of `Role` in the contract.
public enum AccountRole: Int32, CaseIterable, Sendable, Hashable {
    case worker = 2
    case institution = 3
    case evaluationOrganisation = 4
    case enterprise = 5
    case cityBureau = 6
    case province = 7
    case auditor = 8
    case `operator` = 9
    case judge = 11
    case expert = 12
    case examiner = 13
    case industryAssociation = 14
    case school = 15

    /// What an account of this role must name.
    public enum Scope: Sendable, Hashable {
        case region, organisation, person, nothing
    }

    /// What an account of this role must name.
    public var scope: Scope {
        switch self {
        case .cityBureau: .region
        case .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school: .organisation
        case .worker, .judge, .expert, .examiner: .person
        case .province, .auditor, .operator: .nothing
        }
    }

    /// Whether it acts for an authority or runs the machines: who has its secret alone must not be able to act.
    public var wantsSecondFactor: Bool { [.province, .cityBureau, .operator].contains(self) }
}

/// Decides who may open, close, open again and reset whose account.
///
/// An account is managed by who may open one like it, where it is; a worker's is opened by the worker and managed by the bureau and the province. Nobody manages an
/// account with wider rights than their own.
///
/// - Source: ``citation``: no document speaks of accounts.
public enum AccountRights {
    /// A convention of this system.
    public static let citation = Citation(.systemConvention)

    /// Who acts, or on whose account.
    public struct Party: Sendable, Hashable {
        /// The part it plays.
        public let role: AccountRole
        /// Whose bureau it is, or where the account is managed; nil for none.
        public let region: RegionCode?
        /// Whose staff it is; nil for none.
        public let organisation: CreditCode?

        /// A party of these.
        public init(role: AccountRole, region: RegionCode? = nil, organisation: CreditCode? = nil) {
            self.role = role
            self.region = region
            self.organisation = organisation
        }
    }

    /// What is done.
    public enum Act: CaseIterable, Sendable {
        case open, manage
    }

    /// Why it may not be done.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Accounts of that role are opened by others.
        case role = "account_role_of_others"
        /// It is of another region or organisation.
        case scope = "account_out_of_scope"
    }

    /// The roles whose accounts a role opens.
    public static let opens: [AccountRole: Set<AccountRole>] = [
        .province: [
            .province, .cityBureau, .auditor, .operator, .institution, .evaluationOrganisation, .enterprise,
            .industryAssociation, .school, .judge, .expert, .examiner,
        ],
        .cityBureau: [
            .institution, .evaluationOrganisation, .enterprise, .industryAssociation, .school, .judge, .expert,
            .examiner,
        ],
        .institution: [.institution], .evaluationOrganisation: [.evaluationOrganisation], .enterprise: [.enterprise],
        .industryAssociation: [.industryAssociation],
        // A school is an institution that also keeps a register.
        .school: [.school, .institution],
    ]

    /// The roles whose accounts a role closes, opens again and resets.
    public static func manages(_ role: AccountRole) -> Set<AccountRole> {
        let opened = opens[role, default: []]
        return [.province, .cityBureau].contains(role) ? opened.union([.worker]) : opened
    }

    /// Every reason against `act` of `actor` on an account like `account`.
    public static func refusals(for act: Act, by actor: Party, on account: Party) -> [Refusal] {
        let roles = act == .open ? opens[actor.role, default: []] : manages(actor.role)
        var refusals: [Refusal] = []
        if !roles.contains(account.role) { refusals.append(.role) }
        if !covers(actor, account) { refusals.append(.scope) }
        return refusals
    }

    /// Whether what is done to an account of that role waits for a second person.
    public static func needsSecondPerson(_ role: AccountRole) -> Bool { role == .province }

    private static func covers(_ actor: Party, _ account: Party) -> Bool {
        switch actor.role.scope {
        case .nothing: actor.role == .province
        case .region: actor.region.flatMap { own in account.region.map(own.covers) } ?? false
        case .organisation: actor.organisation != nil && actor.organisation == account.organisation
        case .person: false
        }
    }
}

extension AccountRights.Refusal {
    /// The article.
    public var citation: Citation { AccountRights.citation }

    /// What is wrong, for people.
    public var sentence: String {
        switch self {
        case .role: "该角色的账号不由本单位管理"
        case .scope: "该账号不属于本单位的管理范围"
        }
    }
}
