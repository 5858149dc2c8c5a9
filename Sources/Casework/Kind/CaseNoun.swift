public import Ground
public import RPC
public import Rules
public import Storage

/// What a kind of case brings along: its kind, its own rules, and what its steps do to its own records.
///
/// ```swift
/// enum AdmissionCase: CaseNoun {
///     static let kind = CaseKind("catalog.institution", name: "机构目录申报", articles: [CatalogMembership.citation])
///     static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts { … }
///     static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome { … }
///     static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws { … }
/// }
/// ```
public protocol CaseNoun: Sendable {
    /// Its kind.
    static var kind: CaseKind { get }

    /// What the decision is taken by, from the noun's own records: everything that ``outcome(of:by:)`` looks at, as it is on
    /// `day`.
    static func facts(of record: StoredCase, on day: CivilDay, in transaction: some Transaction) throws -> CaseFacts

    /// What comes out of facts and figures. Pure, because a decision is computed again years later.
    static func outcome(of facts: CaseFacts, by figures: inout FiguresRead) -> CaseOutcome

    /// Does what a step means for the noun's own records, in the transaction that takes it; what it throws undoes the step.
    ///
    /// - Parameter record: as it is after the step.
    static func stepTaken(_ action: CaseAction, of record: StoredCase, in write: WriteTransaction) throws

    /// As ``stepTaken(_:of:in:)``, for a noun whose own records take steps of further cases then: a substitute is published when an objection
    /// is upheld. It is this that is called; by itself it calls the other.
    ///
    /// - Parameter taking: takes steps of cases of the kind, by the same call under the same policy.
    static func stepTaken(
        _ action: CaseAction, of record: StoredCase, by taking: CaseTaking, in write: WriteTransaction) throws

    /// Steps that only rpcs of the noun take, because they need more than a reason; the service Cases refuses them.
    static var ownSteps: Set<CaseAction> { get }

    /// For how many working days it is public at least, where the record asks for more than the figure of the kind; 0 where it does not.
    static func leastPublicity(of record: StoredCase, in transaction: some Transaction) throws -> Int

    /// Whether an expert or examiner was drawn for this case.
    static func isDrawn(_ identity: Identity, for record: StoredCase, in transaction: some Transaction) throws -> Bool

    /// The acts on people, as notices name them, whose disputes are cases of this kind, about the record that was acted on.
    static var disputedActs: Set<String> { get }
}

extension CaseNoun {
    /// None: a dispute is a case about its notice, and what follows from it is the authority's own act.
    public static var disputedActs: Set<String> { [] }

    /// Only what ``stepTaken(_:of:in:)`` does.
    public static func stepTaken(
        _ action: CaseAction, of record: StoredCase, by taking: CaseTaking, in write: WriteTransaction
    ) throws { try stepTaken(action, of: record, in: write) }

    /// None.
    public static var ownSteps: Set<CaseAction> { [] }

    /// The figure's.
    public static func leastPublicity(of record: StoredCase, in transaction: some Transaction) throws -> Int { 0 }

    /// Nobody is drawn.
    public static func isDrawn(
        _ identity: Identity, for record: StoredCase, in transaction: some Transaction
    ) throws -> Bool { false }
}

/// What a decision is taken by, by name; texts, so that they can be kept and read again.
public struct CaseFacts: Sendable, Hashable {
    private var values: [String: String]

    /// Facts.
    public init(_ values: [String: String] = [:]) { self.values = values }

    /// A fact; nil when it is not known.
    public subscript(_ name: String) -> String? { values[name] }

    /// Names and values, in the order of the names.
    public var all: [(name: String, value: String)] { values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
}

/// What comes out of facts and figures.
public struct CaseOutcome: Sendable {
    /// For example an amount or a grade; empty when refused.
    public let result: String
    /// Every reason against.
    public let refusals: [any RefusalReason]

    /// What is granted.
    public static func granted(_ result: String) -> CaseOutcome { CaseOutcome(result: result, refusals: []) }

    /// Refused, or granted when there is no reason against.
    public init(result: String, refusals: [any RefusalReason]) {
        self.result = refusals.isEmpty ? result : ""
        self.refusals = refusals
    }

    /// Whether both say the same.
    public func isSame(as other: CaseOutcome) -> Bool {
        result == other.result && refusals.map(\.reason) == other.refusals.map(\.reason)
    }
}
