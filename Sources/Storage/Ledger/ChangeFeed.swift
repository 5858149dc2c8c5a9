extension Database {
    /// Changes after `sequence`, in order; only of some kinds when `kinds` names any.
    public nonisolated(nonsending) func changes(
        after sequence: Int64, limit: Int, kinds: [String] = []
    ) async throws -> [StoredChange] {
        try await read { transaction in
            let ofKinds: SQL = kinds.isEmpty ? "" : "AND kind IN (\(list: kinds))"
            return try transaction.query(
                """
                SELECT sequence, changed_at, kind, subject, region_code, payload_type, payload,
                    (SELECT hash FROM audit_entry WHERE audit_entry.sequence = change.sequence) AS hash
                FROM change WHERE sequence > \(sequence) \(ofKinds) ORDER BY sequence LIMIT \(limit)
                """
            ) { row in
                StoredChange(
                    sequence: try row.integer("sequence"), instantNanoseconds: try row.integer("changed_at"),
                    kind: try row.text("kind"), subject: try row.text("subject"),
                    regionCode: try row.text("region_code"), payloadType: try row.text("payload_type"),
                    payload: try row.blob("payload"), hash: try row.blob("hash"))
            }
        }
    }

    /// The hash of the feed up to a sequence, which covers every change before it; empty where there is no such change.
    public nonisolated(nonsending) func feedHash(at sequence: Int64) async throws -> [UInt8] {
        try await read { transaction in
            try transaction.first("SELECT hash FROM audit_entry WHERE sequence = \(sequence)") { try $0.blob("hash") }
                ?? []
        }
    }

    /// The sequence of the last change; 0 when there is none.
    public nonisolated(nonsending) func lastSequence() async throws -> Int64 {
        try await read { transaction in
            try transaction.first("SELECT sequence FROM change ORDER BY sequence DESC LIMIT 1") {
                try $0.integer("sequence")
            } ?? 0
        }
    }

    /// Waits until there is a change after `sequence`, of any kind; returns false when there is none for so long, or the task is
    /// cancelled.
    ///
    /// Commits of this process wake it at once; those of another process on the same database are seen within a quarter of a second.
    public func waitForChanges(after sequence: Int64, atMost duration: Duration) async throws -> Bool {
        let end = ContinuousClock.now + duration
        while true {
            let last = try await lastSequence()
            waiters.look(last)
            if last > sequence { return true }
            let rest = end - ContinuousClock.now
            if rest <= .zero || Task.isCancelled { return false }
            await waiters.wait(after: sequence, atMost: min(rest, .milliseconds(250)))
        }
    }
}
