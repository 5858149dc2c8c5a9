/// What a write did, as it enters the audit trail and the change feed.
///
/// Never put an identity number into any part of it: the trail is kept for ever and the feed leaves the service.
public struct Change: Sendable, Hashable {
    /// What happened, noun and participle: `certificate.issued`.
    public var kind: String
    /// The id of the record it happened to.
    public var subject: String
    /// The region it counts for, six digits; empty when it has none.
    public var regionCode: String
    /// The proto name of `payload`'s message.
    public var payloadType: String
    /// The record after the change, packed.
    public var payload: [UInt8]
    /// The articles it was decided by, such as `D.12(2)`.
    public var articles: [String]

    /// Makes a change.
    public init(
        kind: String, subject: String, regionCode: String = "", payloadType: String = "", payload: [UInt8] = [],
        articles: [String] = []
    ) {
        self.kind = kind
        self.subject = subject
        self.regionCode = regionCode
        self.payloadType = payloadType
        self.payload = payload
        self.articles = articles
    }
}

/// A change as the feed hands it out.
public struct StoredChange: Sendable, Hashable {
    /// Its place in the feed: 1 for the first, without gaps.
    public var sequence: Int64
    /// When it happened, nanoseconds since 1970-01-01 UTC, business time.
    public var instantNanoseconds: Int64
    /// What happened: `certificate.issued`.
    public var kind: String
    /// The id of the record it happened to.
    public var subject: String
    /// The region it counts for, six digits; empty when it has none.
    public var regionCode: String
    /// The proto name of `payload`'s message.
    public var payloadType: String
    /// The record after the change, packed.
    public var payload: [UInt8]
    /// Of its entry in the audit trail.
    public var hash: [UInt8]
}
