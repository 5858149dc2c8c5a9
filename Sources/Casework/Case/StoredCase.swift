public import Ground
internal import Ledger
public import RPC
public import Rules
internal import Storage
public import WireMessages

/// A case as it is kept.
public struct StoredCase: Sendable {
    /// Who filed it.
    public struct Filer: Sendable, Hashable {
        /// The account.
        public var account: String
        /// The organisation it acted for; empty for a person or an authority.
        public var creditCode: String
        /// The person it is; empty for an organisation or an authority.
        public var personID: String

        /// Who calls, as the filer of a case.
        public init(_ identity: Identity) {
            account = identity.subject
            creditCode = identity.role.scope == .organisation ? identity.creditCode : ""
            personID = identity.role.scope == .person ? identity.personID : ""
        }

        init(account: String, creditCode: String, personID: String) {
            self.account = account
            self.creditCode = creditCode
            self.personID = personID
        }

        /// Whether `identity` is the filer, or acts for the organisation that is.
        func isSame(as identity: Identity) -> Bool {
            switch identity.role.scope {
            case .organisation: !creditCode.isEmpty && identity.covers(organisation: creditCode)
            case .person: !personID.isEmpty && identity.covers(person: personID)
            case .region, .unlimited: creditCode.isEmpty && personID.isEmpty && account == identity.subject
            case .anonymous: false
            }
        }
    }

    /// `cas_…`.
    public let id: String
    /// Its kind's key.
    public let kind: String
    /// Id of the noun's record.
    public let subject: String
    /// What it is about; without personal data.
    public let title: String
    /// What the public reads: names of people masked.
    public let publicTitle: String
    /// Where it belongs.
    public let region: RegionCode
    /// Who filed it.
    public let filer: Filer
    /// Where it stands.
    public internal(set) var state: Rules.CaseState
    /// By when the next step is due; nil when none is awaited, or the year's working days are not known.
    public internal(set) var dueOn: CivilDay?
    /// When it is public; nil before.
    public internal(set) var publicity: DayPeriod?
    /// Examinations in favour since it was filed or completed.
    public internal(set) var examinations: Int
    /// How many it takes.
    public internal(set) var examinationsNeeded: Int
    /// The last day to appeal against its refusal.
    public internal(set) var appealUntil: CivilDay?
    /// Goes up when it is completed: examinations of an earlier round no longer count.
    public internal(set) var round: Int
    /// Edition of the policy book of its last step.
    public internal(set) var policyEdition: Int64
    /// When it was filed.
    public let filedAt: Timestamp
    /// Goes up with every step.
    public internal(set) var revision: Int64

    /// The parts that `identity` has in it.
    func parties(
        of identity: Identity, _ noun: any CaseNoun.Type, in transaction: some Transaction
    ) throws -> Set<CaseParty> {
        var parties: Set<CaseParty> = filer.isSame(as: identity) ? [.filer] : []
        switch identity.role {
        case .province: parties.formUnion([.authority, .superior])
        case .cityBureau where identity.covers(region: region.code): parties.insert(.authority)
        case .expert, .examiner, .judge:
            if try noun.isDrawn(identity, for: self, in: transaction) { parties.insert(.expert) }
        default: break
        }
        return parties
    }
}

extension RegionCode {
    /// Codes of a region and of what lies in it; nil for the province, which narrows nothing.
    var ownCodes: ClosedRange<String>? {
        if isProvince { return nil }
        return isCounty ? code...code : String(code.prefix(4)) + "00"...String(code.prefix(4)) + "99"
    }
}
