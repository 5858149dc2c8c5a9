internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Draws of events: their seeds.
enum DrawStore {
    static func decode(_ row: Row) throws -> HeldDraw {
        HeldDraw(
            eventID: try row.text("event_id"), startSeed: try row.blob("start_seed"),
            stationSeed: try row.blob("station_seed"), committedOn: try row.day("committed_on"),
            drawnOn: try row.optionalDay("drawn_on"))
    }

    /// An event's draw.
    ///
    /// - Throws: ``CompetitionError/drawNotCommitted``.
    static func existing(_ eventID: String, in transaction: some Transaction) throws -> HeldDraw {
        let found = try transaction.first(
            "SELECT event_id, start_seed, station_seed, committed_on, drawn_on FROM draw WHERE event_id = \(eventID)",
            decode)
        guard let found else { throw CompetitionError.drawNotCommitted }
        return found
    }

    /// Keeps the seeds of an event's draw.
    ///
    /// - Returns: false when there are some already.
    static func insert(_ draw: HeldDraw, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO draw (event_id, start_seed, station_seed, committed_on)
            VALUES (\(draw.eventID), \(draw.startSeed), \(draw.stationSeed), \(draw.committedOn.daysSince1970))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Notes the day of the draw.
    ///
    /// - Returns: false when it was drawn before.
    static func draw(_ eventID: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE draw SET drawn_on = \(day.daysSince1970) WHERE event_id = \(eventID) AND drawn_on IS NULL") == 1
    }
}
