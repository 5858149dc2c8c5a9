internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

/// What organisations are recognised as.
enum RoleRecognitionStore {
    private static let columns: SQL = """
        r.recognition_id, r.credit_code, r.role, r.region_code, r.evidence, r.issuer, r.valid_from, r.valid_to,
        r.decided_on, r.adds_role, r.ended_on, r.end_reason, o.name
        """
    private static let tables: SQL = "role_recognition r JOIN organisation o ON o.credit_code = r.credit_code"

    /// A recognition as stored.
    struct Stored: Sendable {
        let message: RoleRecognition
        let region: RegionCode
        let creditCode: CreditCode
        let part: OrganisationPart
        let period: DayPeriod
        let decidedOn: CivilDay?
        let endedOn: CivilDay?
        let addsRole: Bool
    }

    /// What narrows a list of decided recognitions; nil narrows nothing.
    struct Filter: Sendable {
        var part: OrganisationPart?
        /// Only those that hold on this day.
        var day: CivilDay?
        /// A city or county.
        var region: RegionCode?
        var creditCode: CreditCode?
    }

    /// A recognition.
    ///
    /// - Throws: `RECOGNITION_NOT_FOUND`.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first(
            "SELECT \(columns) FROM \(tables) WHERE r.recognition_id = \(id)", decode)
        guard let found else { throw CatalogError.recognitionNotFound }
        return found
    }

    /// Decided recognitions by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try transaction.query(statement(filter, after: id, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("r.decided_on IS NOT NULL")
        conditions.add("r.recognition_id", isAfter: id)
        conditions.add("r.role", equals: filter.part?.rawValue)
        conditions.add("r.credit_code", equals: filter.creditCode?.text)
        if let region = filter.region {
            conditions.add(region.isCity ? "r.city_code" : "r.region_code", equals: region.code)
        }
        if let day = filter.day?.daysSince1970 {
            conditions.add(
                """
                r.valid_from <= \(day) AND (r.valid_to IS NULL OR r.valid_to >= \(day))
                    AND (r.ended_on IS NULL OR r.ended_on > \(day))
                """)
        }
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY r.recognition_id LIMIT \(limit)"
    }

    /// Enters a recognition that is filed; false when one of the role is open. The unique index decides.
    static func insert(
        _ recognition: RoleRecognition, _ region: RegionCode, _ period: DayPeriod, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO role_recognition (recognition_id, credit_code, role, region_code, city_code, evidence, issuer,
                valid_from, valid_to, is_open, adds_role, end_reason)
            VALUES (\(recognition.recognitionID), \(recognition.creditCode), \(recognition.role.rawValue),
                \(region.code), \((region.city ?? region).code), \(recognition.evidence), \(recognition.issuer),
                \(period.first.daysSince1970), \(period.last?.daysSince1970), 1, 0, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Closes one that is not decided.
    static func close(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE role_recognition SET is_open = 0 WHERE recognition_id = \(id)")
    }

    /// Notes the decision.
    static func decide(_ id: String, addsRole: Bool, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            UPDATE role_recognition SET is_open = 0, decided_on = \(day.daysSince1970), adds_role = \(addsRole ? 1 : 0)
            WHERE recognition_id = \(id)
            """)
    }

    /// Ends one that was decided; false when it is ended already.
    static func end(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE role_recognition SET ended_on = \(day.daysSince1970), end_reason = \(reason)
            WHERE recognition_id = \(id) AND decided_on IS NOT NULL AND ended_on IS NULL
            """) == 1
    }

    /// Hands on to another recognition of the same role that has not ended that the organisation has its role by it; false when there is none.
    static func handOn(from stored: Stored, in write: WriteTransaction) throws -> Bool {
        let other = try write.first(
            """
            SELECT recognition_id FROM role_recognition
            WHERE credit_code = \(stored.creditCode.text) AND role = \(stored.part.rawValue) AND decided_on IS NOT NULL
                AND ended_on IS NULL AND recognition_id <> \(stored.message.recognitionID) ORDER BY recognition_id LIMIT 1
            """
        ) { try $0.text("recognition_id") }
        guard let other else { return false }
        try write.execute("UPDATE role_recognition SET adds_role = 1 WHERE recognition_id = \(other)")
        return true
    }

    private static func decode(_ row: Row) throws -> Stored {
        let (first, last) = (try row.day("valid_from"), try row.optionalDay("valid_to"))
        guard let period = DayPeriod(from: first, through: last) else {
            throw row.unreadable("valid_to", as: "day from valid_from on")
        }
        let part = try row.value("role", OrganisationPart.init(rawValue:))
        let (region, code) = (try row.region("region_code"), try row.text("credit_code"))
        let (decidedOn, endedOn) = (try row.optionalDay("decided_on"), try row.optionalDay("ended_on"))
        let message = RoleRecognition(
            recognitionID: try row.text("recognition_id"), creditCode: code, organisationName: try row.text("name"),
            regionCode: region.code, role: part.message, evidence: try row.text("evidence"),
            issuer: try row.text("issuer"), validFrom: first.description, validTo: last?.description ?? "",
            decidedOn: decidedOn?.description ?? "", endedOn: endedOn?.description ?? "",
            endReason: try row.text("end_reason"))
        return Stored(
            message: message, region: region, creditCode: try row.creditCode("credit_code"),
            part: part, period: period, decidedOn: decidedOn, endedOn: endedOn, addsRole: try row.bool("adds_role"))
    }
}
