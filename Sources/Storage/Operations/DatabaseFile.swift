/// A service's database as an operator handles it, on its machine: the service may run meanwhile, and need not.
///
/// For SQLite. What the operator of a PostgreSQL has for the same is PostgreSQL's own.
public struct DatabaseFile: Sendable {
    /// Where the file is.
    public let path: String

    /// What a copy holds: keep it elsewhere, to notice entries cut off the end of the trail.
    public struct Extent: Sendable, Hashable {
        /// The sequence of the last change in the feed, which is the cursor of a follower who has seen all.
        public var cursor: Int64
        /// The hash of the last entry of the audit trail.
        public var auditHash: [UInt8]
        /// Size in bytes.
        public var bytes: Int
    }

    /// Names the file of `url`.
    ///
    /// - Throws: ``StorageError/misuse(_:)`` when it is no SQLite file.
    public init(_ url: DatabaseURL) throws(StorageError) {
        guard case .sqlite(let path) = url.location else { throw .misuse("\(url.text) is no SQLite file") }
        self.path = path
    }

    init(path: String) {
        self.path = path
    }

    /// Whether there is a file.
    public var exists: Bool { RawFile.exists(path) }

    /// What is in the file now.
    ///
    /// - Throws: ``StorageError/unavailable(_:)``, ``StorageError/corrupt(_:)``.
    public func extent() throws(StorageError) -> Extent {
        try storage { try reading { try Self.extent($0, path) } }
    }

    /// Reads the whole audit trail and checks every hash, every link, and that each change is the one recorded.
    public func verifyAudit() throws -> AuditVerification {
        try reading { connection in try ReadTransaction.run(on: connection) { try AuditVerification(reading: $0) } }
    }

    /// Whether an entry of the audit trail has this hash. Reads the trail from its end.
    public func holdsEntry(hash: [UInt8]) throws -> Bool {
        try reading { connection in
            try connection.first(
                "SELECT 1 FROM audit_entry WHERE hash = \(hash) ORDER BY sequence DESC LIMIT 1", { _ in true }) ?? false
        }
    }

    /// The hash of an entry of the audit trail; nil when there is no such entry.
    public func entryHash(at sequence: Int64) throws -> [UInt8]? {
        try reading { connection in
            try connection.first("SELECT hash FROM audit_entry WHERE sequence = \(sequence)") { try $0.blob("hash") }
        }
    }

    /// What this database keeps of another process's records, by the beginning of their keys, in their order.
    public func replicas(source: String, keyPrefix prefix: String) throws -> [[UInt8]] {
        try reading { connection in
            try ReadTransaction.run(on: connection) {
                try $0.replicas(source: source, keyPrefix: prefix).map(\.payload)
            }
        }
    }

    /// Opens the file for reading; one that is not there is not made.
    func reading<T>(_ body: (any Connection) throws -> T) throws -> T {
        let connection = try connect(for: .reading)
        defer { connection.close() }
        return try body(connection)
    }

    func connect(for purpose: ConnectionPurpose) throws(StorageError) -> any Connection {
        guard exists else { throw .unavailable("\(path): there is no such file") }
        return try SQLiteEngine(path: path).connect(for: purpose)
    }

    static func extent(_ connection: any Connection, _ path: String) throws(StorageError) -> Extent {
        let head = try connection.first("SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1") {
            AuditHead(sequence: try $0.integer("sequence"), hash: try $0.blob("hash"))
        }
        let bytes = try RawFile.size(of: path)
        return Extent(cursor: head?.sequence ?? 0, auditHash: head?.hash ?? AuditHead.start.hash, bytes: bytes)
    }
}
