internal import Ground
internal import Ledger
internal import Storage

/// What stands and was counted for the bulletin: schools, and cities with a training brand.
enum StandingCountStore {
    /// Counts a subject towards a task, once while it stands.
    static func count(
        _ task: String, _ subject: String, in region: RegionCode, on day: CivilDay, in write: WriteTransaction
    ) throws {
        let entered = try write.execute(
            """
            INSERT INTO standing_count (task, subject, number, region_code, counted_on, is_taken)
            SELECT \(task), \(subject), COALESCE(MAX(number), 0) + 1, \(region.code), \(day.daysSince1970), 0
            FROM standing_count WHERE task = \(task) AND subject = \(subject)
            ON CONFLICT DO NOTHING
            """)
        if entered == 1 { try write.count(task, in: region, on: day) }
    }

    /// Takes a subject back in the month in which it was counted; nothing when it does not count.
    static func takeBack(_ task: String, _ subject: String, in write: WriteTransaction) throws {
        let counted = try write.first(
            """
            SELECT task, subject, region_code, counted_on FROM standing_count
            WHERE task = \(task) AND subject = \(subject) AND is_taken = 0
            """
        ) { (try $0.region("region_code"), try $0.day("counted_on")) }
        guard let (region, day) = counted else { return }
        try write.execute(
            "UPDATE standing_count SET is_taken = 1 WHERE task = \(task) AND subject = \(subject) AND is_taken = 0")
        try write.takeBack(task, countedOn: day, in: region)
    }
}
