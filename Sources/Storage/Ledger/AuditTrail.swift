extension Database {
    /// Entries of the audit trail after `sequence`, in order.
    public nonisolated(nonsending) func auditEntries(
        after sequence: Int64, limit: Int, subject: String? = nil
    ) async throws -> [AuditEntry] {
        try await read { transaction in
            let ofSubject: SQL = subject.map { "AND subject = \($0)" } ?? ""
            return try transaction.query(
                """
                SELECT \(AuditEntry.columns) FROM audit_entry WHERE sequence > \(sequence) \(ofSubject)
                ORDER BY sequence LIMIT \(limit)
                """, AuditEntry.init(row:))
        }
    }

    /// Reads the whole audit trail and checks every hash, every link, and that each change is the one recorded.
    ///
    /// Cutting entries off the end cannot be seen from inside; keep `lastHash` elsewhere to notice it.
    public func verifyAudit() async throws -> AuditVerification {
        try await scan { try AuditVerification(reading: $0) }
    }
}

/// What checking the audit trail found.
public struct AuditVerification: Sendable, Hashable {
    /// Entries that are sound, counted from the first.
    public var entries: Int64
    /// The sequence of the first entry that is missing or was altered; nil when the whole trail is sound.
    public var firstBroken: Int64?
    /// The hash of the last sound entry.
    public var lastHash: [UInt8]
}

extension AuditVerification {
    /// Checks the whole trail.
    init(reading transaction: ReadTransaction) throws {
        self.init(entries: 0, firstBroken: nil, lastHash: AuditHead.start.hash)
        try transaction.rows(Self.trailWithChanges) { row in
            let entry = try AuditEntry(row: row)
            let isSound =
                try entry.sequence == entries + 1 && entry.previousHash == lastHash
                && entry.hash == entry.expectedHash && Self.changeMatches(entry, row)
            guard isSound else {
                firstBroken = min(entry.sequence, entries + 1)
                return false
            }
            entries += 1
            lastHash = entry.hash
            return true
        }
        guard firstBroken == nil else { return }
        firstBroken = try transaction.first(
            "SELECT sequence FROM change WHERE sequence > \(entries) ORDER BY sequence LIMIT 1"
        ) { try $0.integer("sequence") }
    }

    private static let trailWithChanges: SQL = """
        SELECT \(AuditEntry.columns),
            change.changed_at, change.kind AS changed_kind, change.subject AS changed_subject,
            change.region_code AS changed_region, change.payload_type, change.payload
        FROM audit_entry LEFT JOIN change ON change.sequence = audit_entry.sequence
        ORDER BY audit_entry.sequence
        """

    /// Whether the change beside an entry is what the entry says.
    private static func changeMatches(_ entry: AuditEntry, _ row: Row) throws(StorageError) -> Bool {
        guard let instant = try row.optionalInteger("changed_at") else { return false }
        let changed = [
            try row.text("changed_kind"), try row.text("changed_subject"), try row.text("changed_region"),
        ]
        let hash = AuditEntry.payloadHash(type: try row.text("payload_type"), payload: try row.blob("payload"))
        return instant == entry.instantNanoseconds && changed == [entry.kind, entry.subject, entry.regionCode]
            && hash == entry.payloadHash
    }
}
