extension WriteTransaction {
    /// Appends a change to the audit trail and to the change feed, under one sequence number.
    ///
    /// Every write that changes rows records at least one change; one that does not is refused.
    ///
    /// - Throws: ``StorageError/unavailable(_:)``; ``StorageError/misuse(_:)`` after the transaction's end or for an empty kind or
    ///   subject.
    public func record(_ change: Change) throws(StorageError) {
        let connection = try connection()
        guard !change.kind.isEmpty, !change.subject.isEmpty else {
            throw .misuse("a change needs a kind and a subject")
        }
        guard !change.articles.contains(where: { $0.isEmpty || $0.contains(" ") }) else {
            throw .misuse("an article's name has no spaces and is not empty")
        }
        let head: AuditHead
        if let known = session.head { head = known } else { head = try Self.readHead(connection) }
        var entry = AuditEntry(
            sequence: head.sequence + 1, instantNanoseconds: act.instantNanoseconds, actor: act.actor, role: act.role,
            actorRegionCode: act.regionCode, right: act.right, kind: change.kind, subject: change.subject,
            regionCode: change.regionCode, articles: change.articles,
            payloadHash: AuditEntry.payloadHash(type: change.payloadType, payload: change.payload),
            requestID: act.requestID, previousHash: head.hash, hash: [])
        entry.hash = entry.expectedHash
        try Self.insert(entry, connection)
        try connection.send(
            """
            INSERT INTO change (sequence, changed_at, kind, subject, region_code, payload_type, payload)
            VALUES (\(entry.sequence), \(act.instantNanoseconds), \(change.kind), \(change.subject), \(change.regionCode),
                \(change.payloadType), \(change.payload))
            """)
        session.head = AuditHead(sequence: entry.sequence, hash: entry.hash)
        session.recorded += 1
        try session.storeEntries(of: entry.sequence)
    }

    private static func insert(_ entry: AuditEntry, _ connection: any Connection) throws(StorageError) {
        try connection.send(
            """
            INSERT INTO audit_entry (sequence, entered_at, actor, actor_role, actor_region, right_used, kind, subject,
                region_code, articles, payload_hash, request_id, previous_hash, hash)
            VALUES (\(entry.sequence), \(entry.instantNanoseconds), \(entry.actor), \(entry.role), \(entry.actorRegionCode),
                \(entry.right), \(entry.kind), \(entry.subject), \(entry.regionCode), \(AuditEntry.joined(entry.articles)),
                \(entry.payloadHash), \(entry.requestID), \(entry.previousHash), \(entry.hash))
            """)
    }

    private static func readHead(_ connection: any Connection) throws(StorageError) -> AuditHead {
        try connection.first("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1") { row in
            AuditHead(sequence: try row.integer("sequence"), hash: try row.blob("hash"))
        } ?? .start
    }
}
