internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// Lists of the key counties of rural revitalisation.
enum KeyCountyStore {
    /// A list as stored.
    struct Stored: Sendable {
        var message: KeyCountyList
        let first: CivilDay
        var counties: [RegionCode] = []
    }

    /// The list in force on a day, or the last one that was entered; nil when there is none.
    static func find(on day: CivilDay?, in transaction: some Transaction) throws -> Stored? {
        var conditions = Conditions()
        if let day { conditions.add("effective_from <= \(day.daysSince1970)") }
        let found = try transaction.first(
            """
            SELECT version, effective_from, source FROM key_county_list \(where: conditions)
            ORDER BY version DESC LIMIT 1
            """
        ) { row in
            Stored(
                message: KeyCountyList(
                    version: try row.int32("version"), effectiveFrom: try row.dayText("effective_from"),
                    source: try row.text("source")), first: try row.day("effective_from"))
        }
        guard var stored = found else { return nil }
        stored.counties = try transaction.query(
            """
            SELECT version, region_code FROM key_county WHERE version = \(stored.message.version) ORDER BY region_code
            """
        ) { try $0.region("region_code") }
        stored.message.regionCodes = stored.counties.map(\.code)
        return stored
    }

    /// Enters a list as the next version.
    static func insert(
        _ counties: [RegionCode], version: Int32, source: String, from first: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO key_county_list (version, effective_from, source)
            VALUES (\(version), \(first.daysSince1970), \(source))
            """)
        for county in counties {
            try write.execute("INSERT INTO key_county (version, region_code) VALUES (\(version), \(county.code))")
        }
    }
}
