internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What the market has of occupations, by quarter and city. Every record stays; of one kind the last version counts.
enum WorkforceSupplyStore {
    /// Records a number as the next version and returns the record.
    static func insert(
        _ request: RecordWorkforceSupplyRequest.Checked, in write: WriteTransaction
    ) throws -> WorkforceSupply {
        let (quarter, city) = (request.quarter.description, request.regionCode.code)
        let (occupation, kind) = (request.occupationCode.description, request.kind.rawValue)
        let last = try write.first(
            """
            SELECT COALESCE(MAX(version), 0) AS version FROM workforce_supply
            WHERE quarter = \(quarter) AND city_code = \(city) AND occupation_code = \(occupation) AND kind = \(kind)
            """
        ) { try $0.int32("version") }
        let version = (last ?? 0) + 1
        try write.execute(
            """
            INSERT INTO workforce_supply (quarter, city_code, occupation_code, kind, version, number, source)
            VALUES (\(quarter), \(city), \(occupation), \(kind), \(version), \(request.number), \(request.source))
            """)
        return WorkforceSupply(
            quarter: quarter, regionCode: city, occupationCode: occupation, kind: request.kind,
            number: Int32(clamping: request.number), source: request.source, version: version)
    }

    /// What there is in a quarter, in a city or everywhere, of one occupation or of all.
    static func supplies(
        in quarter: Quarter, city: RegionCode?, of occupation: OccupationCode? = nil, _ transaction: some Transaction
    ) throws -> [ShortageRanking.Supply] {
        var conditions = Conditions()
        conditions.add("w.quarter", equals: quarter.description)
        conditions.add("w.city_code", equals: city?.code)
        conditions.add("w.occupation_code", equals: occupation?.description)
        conditions.add(
            """
            w.version = (SELECT MAX(v.version) FROM workforce_supply v WHERE v.quarter = w.quarter
                AND v.city_code = w.city_code AND v.occupation_code = w.occupation_code AND v.kind = w.kind)
            """)
        return try transaction.query(
            """
            SELECT w.occupation_code, w.city_code, CAST(SUM(w.number) AS BIGINT) AS number
            FROM workforce_supply w \(where: conditions) GROUP BY w.occupation_code, w.city_code
            """
        ) { row in
            ShortageRanking.Supply(
                occupation: try row.occupation("occupation_code"), city: try row.region("city_code"),
                number: try row.integer("number"))
        }
    }
}
