/// Where a case stands. The numbers are those of the contract.
public enum CaseState: Int, CaseIterable, Sendable {
    /// Being made out; its evidence is gathered.
    case draft = 1
    /// Filed, to be examined.
    case filed = 2
    /// Returned for completion.
    case returned = 3
    /// Examined as often as its kind asks for.
    case examined = 4
    /// Approved; still to be published or to take effect.
    case approved = 5
    case refused = 6
    /// Approved and public, open for objections.
    case published = 7
    /// Decided: it has taken effect.
    case decided = 8
    /// The refusal is appealed against.
    case appealed = 9
    /// Taken back by who filed it, before it was decided.
    case withdrawn = 10
    /// Taken back afterwards, with a reason.
    case voided = 11

    /// Whether nothing can follow any more.
    public var isFinal: Bool { self == .withdrawn || self == .voided }
}

/// What is done with a case. The numbers are those of the contract.
public enum CaseAction: Int, CaseIterable, Sendable {
    case file = 1
    /// To be completed by who filed it, with a reason.
    case returnForCompletion = 2
    case complete = 3
    /// Examined in favour.
    case examine = 4
    case approve = 5
    case refuse = 6
    case publish = 7
    /// Puts an approved case into effect.
    case decide = 8
    case appeal = 9
    case grantAppeal = 10
    case dismissAppeal = 11
    case withdraw = 12
    case void = 13
    case pay = 14
    /// An objection against it was upheld.
    case upholdObjection = 15
}

/// The part somebody has in a case.
public enum CaseParty: Sendable, Hashable {
    /// Who filed it, or acts for the organisation that did.
    case filer
    /// The authority over the case's region.
    case authority
    /// The authority above it.
    case superior
    /// An expert or examiner who was drawn for cases of this kind.
    case expert
}
