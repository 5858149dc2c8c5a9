internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Storage
internal import TypeMessages

/// Programmes with partners abroad.
enum InternationalProgrammeStore {
    private static let columns: SQL = """
        programme_id, title, credit_code, region_code, country, belt_and_road, partner, occupation_code, level,
        recognised_as, recognition_agreement, firm_pays_yuan, service_months, effective_from, effective_to, is_ended,
        end_reason
        """

    /// A programme as stored.
    struct Stored: Sendable {
        let message: InternationalProgramme
        let region: RegionCode
        let isEnded: Bool
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var country: String?
        var onlyBeltAndRoad = false
        var day: CivilDay?
    }

    /// A programme.
    ///
    /// - Throws: ``CatalogError/internationalProgrammeNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first(
            "SELECT \(columns) FROM international_programme WHERE programme_id = \(id)", decode)
        guard let found else { throw CatalogError.internationalProgrammeNotFound }
        return found
    }

    /// The statement of a list, by id.
    static func list(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("programme_id", isAfter: id)
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("country", equals: filter.country)
        if filter.onlyBeltAndRoad { conditions.add("belt_and_road = 1") }
        if let day = filter.day?.daysSince1970 {
            conditions.add("effective_from <= \(day) AND (effective_to IS NULL OR effective_to >= \(day))")
        }
        return """
            SELECT \(columns) FROM international_programme \(where: conditions) ORDER BY programme_id LIMIT \(limit)
            """
    }

    /// Records one; false when who leads it has one of that title in force.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, _ request: RecordInternationalProgrammeRequest.Checked, in region: RegionCode,
        _ write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO international_programme (\(columns))
            VALUES (\(id), \(request.title), \(request.leadCreditCode.text), \(region.code), \(request.country),
                \(request.beltAndRoad), \(request.partner), \(request.occupationCode.description),
                \(request.level?.rawValue ?? 0), \(request.recognisedAs), \(request.recognitionAgreement),
                \(request.firmPaysYuan), \(request.serviceMonths), \(request.effectiveFrom.daysSince1970),
                \(request.effectiveTo?.daysSince1970), 0, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Ends one; false when it has ended.
    static func end(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE international_programme SET is_ended = 1, end_reason = \(reason), effective_to = \(day.daysSince1970)
            WHERE programme_id = \(id) AND is_ended = 0
            """) == 1
    }

    static func decode(_ row: Row) throws -> Stored {
        let message = InternationalProgramme(
            programmeID: try row.text("programme_id"), title: try row.text("title"),
            leadCreditCode: try row.text("credit_code"), regionCode: try row.text("region_code"),
            country: try row.text("country"), beltAndRoad: try row.bool("belt_and_road"),
            partner: try row.text("partner"), occupationCode: try row.text("occupation_code"),
            level: try row.choiceOrUnspecified("level"), recognisedAs: try row.text("recognised_as"),
            recognitionAgreement: try row.text("recognition_agreement"),
            firmPaysYuan: try row.integer("firm_pays_yuan"), serviceMonths: try row.int32("service_months"),
            effectiveFrom: try row.dayText("effective_from"), effectiveTo: try row.dayText("effective_to"),
            endReason: try row.text("end_reason"))
        return Stored(message: message, region: try row.region("region_code"), isEnded: try row.bool("is_ended"))
    }
}
