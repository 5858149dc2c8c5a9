/// One reason for which a rule says no.
///
/// A rule returns all reasons, in the order in which its article names the conditions; an empty list means yes.
public protocol RefusalReason: Sendable {
    /// Stable and machine readable, in lower snake case: part of the wire contract.
    var reason: String { get }
    /// A Chinese sentence for people, without internals and without a full stop: sentences are joined.
    var sentence: String { get }
    /// The article that demands it.
    var citation: Citation { get }
    /// The request field it is about; nil when it is about none in particular.
    var field: String? { get }
}

extension RefusalReason {
    /// No field in particular.
    public var field: String? { nil }
}

/// A reason whose article depends on the case: the same kind of bound stands in one article for graduates, in another for enterprises.
public struct CitedRefusal: RefusalReason {
    /// Stable and machine readable.
    public let reason: String
    /// A Chinese sentence for people.
    public let sentence: String
    /// The article of this case.
    public let citation: Citation
    /// The request field it is about.
    public let field: String?

    /// `refusal`, demanded by `citation`.
    public init(_ refusal: some RefusalReason, by citation: Citation) {
        reason = refusal.reason
        sentence = refusal.sentence
        field = refusal.field
        self.citation = citation
    }
}

extension RefusalReason where Self: RawRepresentable, RawValue == String {
    /// The raw value.
    public var reason: String { rawValue }
}
