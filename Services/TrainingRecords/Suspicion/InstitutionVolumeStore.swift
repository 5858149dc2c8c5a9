internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// How much institutions trained in two periods, one after the other.
enum InstitutionVolumeStore {
    /// The jumps of the institutions of a region, from the `window` days before to the last ones.
    static func jumps(
        in region: RegionCode, on day: CivilDay, by thresholds: SuspicionThresholds, _ transaction: some Transaction
    ) throws -> [FoundSuspicion] {
        guard let window = thresholds[.suspicionWindowDays] else { return [] }
        let turn = day.adding(days: -window)
        func volumes(
            _ from: CivilDay, _ to: CivilDay
        ) throws -> [(key: [String], code: CreditCode, city: RegionCode, volume: SuspicionDetection.Volume)] {
            try transaction.query(
                """
                SELECT institution_credit_code, city_code, CAST(SUM(enrolled_count) AS BIGINT) AS trainees,
                    CAST(SUM(completed_count) AS BIGINT) AS completed
                FROM training_class
                WHERE region_code BETWEEN \(region.codes.lowerBound) AND \(region.codes.upperBound)
                    AND completed_on > \(from.daysSince1970) AND completed_on <= \(to.daysSince1970)
                GROUP BY institution_credit_code, city_code ORDER BY institution_credit_code, city_code
                """
            ) { row in
                let (code, city) = (try row.creditCode("institution_credit_code"), try row.region("city_code"))
                return (
                    [code.text, city.code], code, city,
                    .init(trainees: try row.int("trainees"), completed: try row.int("completed"))
                )
            }
        }
        let earlier = Dictionary(
            uniqueKeysWithValues: try volumes(turn.adding(days: -window), turn).map { ($0.key, $0.volume) })
        return try volumes(turn, day).flatMap { now -> [FoundSuspicion] in
            guard let before = earlier[now.key] else { return [] }
            return SuspicionDetection.jumps(from: before, to: now.volume, by: thresholds).map {
                FoundSuspicion($0, institution: now.code, city: now.city, since: turn.adding(days: 1))
            }
        }
    }

    /// Ids of the classes of a region that are open, or ended in the `window` days before `day`, after one.
    static func classes(
        in region: RegionCode, since day: CivilDay, after last: String?, limit: Int, _ transaction: some Transaction
    ) throws -> [String] {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: region.codes)
        conditions.add("state <> \(ClassState.cancelled.rawValue) AND ends_on >= \(day.daysSince1970)")
        conditions.add("id", isAfter: last)
        return try transaction.query(
            "SELECT id FROM training_class \(where: conditions) ORDER BY id LIMIT \(limit)"
        ) { try $0.text("id") }
    }
}
