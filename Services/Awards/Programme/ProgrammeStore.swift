internal import AwardsMessages
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage

/// Programmes: what the province defined, else what comes with the system.
enum ProgrammeStore {
    /// The latest revision of a programme.
    ///
    /// - Throws: ``AwardsError/programmeNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> AwardsMessages.Programme {
        guard let found = try find(id, in: transaction) else { throw AwardsError.programmeNotFound }
        return found
    }

    /// The latest revision of a programme; nil when there is none.
    static func find(_ id: String, in transaction: some Transaction) throws -> AwardsMessages.Programme? {
        if let defined = try transaction.first(statement(id), decode) { return defined }
        return FirstProgrammes.find(id).map { AwardsMessages.Programme($0, revision: 1) }
    }

    /// The statement of ``find(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT definition FROM programme WHERE programme_id = \(id) ORDER BY revision DESC LIMIT 1"
    }

    /// Every programme in its latest revision, by id.
    static func all(in transaction: some Transaction) throws -> [AwardsMessages.Programme] {
        var programmes = Dictionary(
            uniqueKeysWithValues: FirstProgrammes.all.map { ($0.code, AwardsMessages.Programme($0, revision: 1)) })
        let defined = try transaction.query("SELECT definition FROM programme ORDER BY programme_id, revision", decode)
        for programme in defined { programmes[programme.programmeID] = programme }
        return programmes.values.sorted { $0.programmeID < $1.programmeID }
    }

    /// Adds a revision. The key decides which of two that race has the number.
    static func add(_ programme: AwardsMessages.Programme, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO programme (programme_id, revision, definition, defined_at)
            VALUES (\(programme.programmeID), \(programme.revision), \(programme.packed()),
                \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    private static func decode(_ row: Row) throws -> AwardsMessages.Programme { try row.message("definition") }
}
