internal import Crypto

/// One entry of the audit trail: who did what, to what, when, by what right, after which entry.
public struct AuditEntry: Sendable, Hashable {
    /// Its place in the trail: 1 for the first, without gaps; the same number as the change's in the feed.
    public var sequence: Int64
    /// Business time, nanoseconds since 1970-01-01 UTC.
    public var instantNanoseconds: Int64
    /// The subject of the identity that acted.
    public var actor: String
    /// Its role.
    public var role: String
    /// The region the actor acted for; empty for none.
    public var actorRegionCode: String
    /// The method called.
    public var right: String
    /// What happened: `certificate.issued`.
    public var kind: String
    /// The id of the record it happened to.
    public var subject: String
    /// The region it counts for; empty for none.
    public var regionCode: String
    /// The articles it was decided by.
    public var articles: [String]
    /// SHA-256 of the change's payload type, a zero byte, and its payload.
    public var payloadHash: [UInt8]
    /// The caller's idempotency key; empty for none.
    public var requestID: String
    /// The hash of the entry before; 32 zero bytes for the first.
    public var previousHash: [UInt8]
    /// The hash of this entry, which covers all of the above.
    public var hash: [UInt8]

    /// What `hash` must be.
    ///
    /// SHA-256 over the previous hash and every field, each text and byte string preceded by its length as eight bytes, so that no
    /// two entries have the same bytes.
    public var expectedHash: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        Self.append(previousHash, to: &bytes)
        Self.append(sequence, to: &bytes)
        Self.append(instantNanoseconds, to: &bytes)
        for text in [actor, role, actorRegionCode, right, kind, subject, regionCode, Self.joined(articles), requestID] {
            Self.append(Int64(text.utf8.count), to: &bytes)
            bytes.append(contentsOf: text.utf8)
        }
        Self.append(payloadHash, to: &bytes)
        return Self.sha256(bytes)
    }

    /// What `payloadHash` must be.
    static func payloadHash(type: String, payload: [UInt8]) -> [UInt8] {
        sha256(Array(type.utf8) + [0] + payload)
    }

    private static func append(_ part: [UInt8], to bytes: inout [UInt8]) {
        append(Int64(part.count), to: &bytes)
        bytes.append(contentsOf: part)
    }

    private static func append(_ number: Int64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }

    static func joined(_ articles: [String]) -> String {
        articles.joined(separator: " ")
    }
}

extension AuditEntry {
    /// The columns `init(row:)` reads.
    static let columns: SQL = """
        audit_entry.sequence, audit_entry.entered_at, audit_entry.actor, audit_entry.actor_role, audit_entry.actor_region,
        audit_entry.right_used, audit_entry.kind, audit_entry.subject, audit_entry.region_code, audit_entry.articles,
        audit_entry.payload_hash, audit_entry.request_id, audit_entry.previous_hash, audit_entry.hash
        """

    init(row: Row) throws(StorageError) {
        self.init(
            sequence: try row.integer("sequence"), instantNanoseconds: try row.integer("entered_at"),
            actor: try row.text("actor"), role: try row.text("actor_role"),
            actorRegionCode: try row.text("actor_region"),
            right: try row.text("right_used"), kind: try row.text("kind"), subject: try row.text("subject"),
            regionCode: try row.text("region_code"),
            articles: try row.text("articles").split(separator: " ").map(String.init),
            payloadHash: try row.blob("payload_hash"), requestID: try row.text("request_id"),
            previousHash: try row.blob("previous_hash"), hash: try row.blob("hash"))
    }
}

/// The end of the audit trail, which the next entry continues.
struct AuditHead {
    var sequence: Int64
    var hash: [UInt8]

    /// Before the first entry.
    static let start = AuditHead(sequence: 0, hash: [UInt8](repeating: 0, count: 32))
}
