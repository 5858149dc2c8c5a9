// What a service keeps of another's records, and how far it has followed that service's feed. Both change in one transaction, so
// each change of the source takes effect exactly once.

extension Transaction {
    /// The sequence up to which `source`'s feed was followed; 0 at the start.
    public func cursor(ofFeed source: String) throws(StorageError) -> Int64 {
        try storage {
            try first("SELECT sequence FROM feed_cursor WHERE source = \(source)") { try $0.integer("sequence") } ?? 0
        }
    }

    /// The hash that `source`'s feed had at the cursor; empty where it is not known.
    public func hash(ofFeed source: String) throws(StorageError) -> [UInt8] {
        try storage {
            try first("SELECT hash FROM feed_cursor WHERE source = \(source) AND hash IS NOT NULL") {
                try $0.blob("hash")
            } ?? []
        }
    }

    /// The record kept under `key`, packed, or nil.
    public func replica(source: String, key: String) throws(StorageError) -> [UInt8]? {
        try storage {
            try first("SELECT payload FROM replica WHERE source = \(source) AND key = \(key)") {
                try $0.blob("payload")
            }
        }
    }

    /// Every record kept of a source whose key starts with `prefix`, in the order of their keys.
    public func replicas(source: String, keyPrefix prefix: String = "") throws(StorageError) -> [(
        key: String, payload: [UInt8]
    )] {
        try storage {
            try query(
                """
                SELECT key, payload FROM replica WHERE source = \(source) AND key >= \(prefix) AND key < \(prefix + "\u{10FFFF}")
                ORDER BY key
                """
            ) { (key: try $0.text("key"), payload: try $0.blob("payload")) }
        }
    }

    /// The last so many records kept of a source whose key starts with `prefix`, in the order of their keys.
    public func lastReplicas(
        source: String, keyPrefix prefix: String, limit: Int
    ) throws(StorageError) -> [[UInt8]] {
        try storage {
            try query(
                """
                SELECT payload FROM replica WHERE source = \(source) AND key >= \(prefix) AND key < \(prefix + "\u{10FFFF}")
                ORDER BY key DESC LIMIT \(limit)
                """
            ) { try $0.blob("payload") }.reversed()
        }
    }
}

extension WriteTransaction {
    /// Moves the cursor of a feed forward.
    ///
    /// Returns false, and changes nothing, when it is there or further already: somebody else applied the change, so throw the rest of
    /// this write away.
    ///
    /// - Parameter hash: that the feed has there; empty when it did not say.
    public func advanceCursor(
        ofFeed source: String, to sequence: Int64, hash: [UInt8] = []
    ) throws(StorageError) -> Bool {
        let moved = try connection().execute(
            """
            INSERT INTO feed_cursor (source, sequence, hash) VALUES (\(source), \(sequence), \(hash.isEmpty ? nil : hash))
            ON CONFLICT (source) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
            WHERE feed_cursor.sequence < excluded.sequence
            """)
        return moved > 0
    }

    /// Keeps a record of another service. A replica is no act of this service, so it needs no record.
    public func keepReplica(source: String, key: String, payload: [UInt8]) throws(StorageError) {
        try connection().send(
            """
            INSERT INTO replica (source, key, payload) VALUES (\(source), \(key), \(payload))
            ON CONFLICT (source, key) DO UPDATE SET payload = excluded.payload
            """)
    }

    /// Drops a kept record; nothing happens when there is none.
    public func dropReplica(source: String, key: String) throws(StorageError) {
        try connection().send("DELETE FROM replica WHERE source = \(source) AND key = \(key)")
    }
}
