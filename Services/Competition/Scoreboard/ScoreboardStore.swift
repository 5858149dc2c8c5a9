internal import CompetitionMessages
internal import Ledger
internal import RPC
internal import Storage

/// When public scoreboards were frozen.
enum ScoreboardStore {
    /// What the public sees of an event while it is frozen; nil when it is not.
    static func frozen(_ eventID: String, in transaction: some Transaction) throws -> Scoreboard? {
        try transaction.first(statement(of: eventID)) { try $0.message("board") }
    }

    /// The statement of ``frozen(_:in:)``.
    static func statement(of eventID: String) -> SQL {
        "SELECT event_id, board FROM scoreboard_freeze WHERE event_id = \(eventID) AND thawed_at IS NULL"
    }

    /// Freezes what the public sees.
    ///
    /// - Returns: false when it is frozen.
    static func freeze(_ board: Scoreboard, at now: Instant, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO scoreboard_freeze (event_id, frozen_at, board)
            VALUES (\(board.eventID), \(now.nanosecondsSince1970), \(board.packed())) ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Thaws what the public sees.
    ///
    /// - Returns: false when it is not frozen.
    static func thaw(_ eventID: String, at now: Instant, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE scoreboard_freeze SET thawed_at = \(now.nanosecondsSince1970)
            WHERE event_id = \(eventID) AND thawed_at IS NULL
            """) == 1
    }
}
