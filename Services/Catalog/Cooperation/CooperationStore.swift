internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage

extension CooperationEntry.Kind: RuleValue {
    typealias Contract = CooperationKind
}

/// Cooperation of schools with firms and others.
enum CooperationStore {
    private static let columns: SQL = """
        c.cooperation_id, c.kind, c.title, c.credit_code, c.region_code, c.major_id, c.places, c.agreement,
        c.effective_from, c.effective_to, c.is_ended, c.end_reason
        """

    /// A cooperation as stored.
    struct Stored: Sendable {
        var message: Cooperation
        let region: RegionCode
        let isEnded: Bool
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var kind: CooperationEntry.Kind?
        /// The leading school or a partner.
        var organisation: CreditCode?
        var day: CivilDay?
    }

    /// A cooperation.
    ///
    /// - Throws: ``CatalogError/cooperationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.query("SELECT \(columns) FROM cooperation c WHERE c.cooperation_id = \(id)", decode)
        guard let stored = try completed(found, in: transaction).first else { throw CatalogError.cooperationNotFound }
        return stored
    }

    /// Cooperations by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try completed(transaction.query(statement(filter, after: id, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("c.cooperation_id", isAfter: id)
        conditions.add("c.region_code", isWithin: filter.regions)
        conditions.add("c.kind", equals: filter.kind?.rawValue)
        if let code = filter.organisation?.text {
            conditions.add(
                """
                c.cooperation_id IN (SELECT cooperation_id FROM cooperation WHERE credit_code = \(code)
                    UNION SELECT cooperation_id FROM cooperation_partner WHERE credit_code = \(code))
                """)
        }
        if let day = filter.day { conditions.add(holds(day)) }
        return "SELECT \(columns) FROM cooperation c \(where: conditions) ORDER BY c.cooperation_id LIMIT \(limit)"
    }

    /// Records one; false when the school has one of that kind and title that has not ended.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, _ request: RecordCooperationRequest.Checked, in region: RegionCode, _ write: WriteTransaction
    ) throws -> Bool {
        let entered = try write.execute(
            """
            INSERT INTO cooperation (cooperation_id, kind, title, credit_code, region_code, major_id, places, agreement,
                effective_from, effective_to, is_ended, end_reason)
            VALUES (\(id), \(request.kind.rawValue), \(request.title), \(request.schoolCreditCode.text), \(region.code),
                \(request.majorID.isEmpty ? nil : request.majorID), \(request.places), \(request.agreement),
                \(request.effectiveFrom.daysSince1970), \(request.effectiveTo?.daysSince1970), 0, '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for code in Set(request.partnerCreditCodes.map(\.text)) {
            try write.execute("INSERT INTO cooperation_partner (cooperation_id, credit_code) VALUES (\(id), \(code))")
        }
        return true
    }

    /// Ends one; false when it has ended.
    static func end(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE cooperation SET is_ended = 1, end_reason = \(reason), effective_to = \(day.daysSince1970)
            WHERE cooperation_id = \(id) AND is_ended = 0
            """) == 1
    }

    /// How the technical schools of regions stand on a day.
    static func standing(
        in regions: ClosedRange<String>?, on day: CivilDay, _ transaction: some Transaction
    ) throws -> [SchoolCooperation] {
        var conditions = Conditions()
        let parts: [OrganisationPart] = [.technicalSchool, .seniorTechnicalSchool, .technicianCollege]
        conditions.add("o.region_code", isWithin: regions)
        conditions.add("r.until_revision IS NULL")
        conditions.add("o.state < 3")
        conditions.add("r.role", isOneOf: parts.map(\.rawValue))
        let kind = CooperationEntry.Kind.self
        return try transaction.query(
            """
            SELECT o.credit_code, o.name, o.region_code,
                CAST(COALESCE(SUM(CASE WHEN c.kind = \(kind.trainingStation.rawValue) THEN 1 ELSE 0 END), 0) AS BIGINT)
                    AS stations,
                CAST(COALESCE(SUM(CASE WHEN c.kind IN (\(kind.orderedClass.rawValue), \(kind.namedClass.rawValue))
                    THEN 1 ELSE 0 END), 0) AS BIGINT) AS classes,
                CAST(COALESCE(SUM(CASE WHEN c.kind = \(kind.longTermPartner.rawValue) THEN 1 ELSE 0 END), 0) AS BIGINT)
                    AS partners
            FROM organisation o JOIN organisation_role r ON r.credit_code = o.credit_code
                LEFT JOIN cooperation c ON c.credit_code = o.credit_code AND \(holds(day))
            \(where: conditions) GROUP BY o.credit_code, o.name, o.region_code ORDER BY o.credit_code
            """
        ) { row in
            SchoolCooperation(
                creditCode: try row.text("credit_code"), name: try row.text("name"),
                regionCode: try row.text("region_code"), trainingStations: try row.int32("stations"),
                orderedAndNamedClasses: try row.int32("classes"), hasLongTermPartner: try row.integer("partners") > 0)
        }
    }

    private static func holds(_ day: CivilDay) -> SQL {
        """
        c.effective_from <= \(day.daysSince1970) AND (c.effective_to IS NULL OR c.effective_to >= \(day.daysSince1970))
        """
    }

    /// Adds the partners.
    private static func completed(_ found: [Stored], in transaction: some Transaction) throws -> [Stored] {
        guard !found.isEmpty else { return [] }
        var partners: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT cooperation_id, credit_code FROM cooperation_partner
            WHERE cooperation_id IN (\(list: found.map(\.message.cooperationID))) ORDER BY credit_code
            """
        ) { partners[try $0.text("cooperation_id"), default: []].append(try $0.text("credit_code")) }
        return found.map { stored in
            var stored = stored
            stored.message.partnerCreditCodes = partners[stored.message.cooperationID] ?? []
            return stored
        }
    }

    private static func decode(_ row: Row) throws -> Stored {
        let message = Cooperation(
            cooperationID: try row.text("cooperation_id"), kind: try row.choice("kind"), title: try row.text("title"),
            schoolCreditCode: try row.text("credit_code"), regionCode: try row.text("region_code"),
            majorID: try row.optionalText("major_id") ?? "", places: try row.int32("places"),
            agreement: try row.text("agreement"), effectiveFrom: try row.dayText("effective_from"),
            effectiveTo: try row.dayText("effective_to"), endReason: try row.text("end_reason"))
        return Stored(message: message, region: try row.region("region_code"), isEnded: try row.bool("is_ended"))
    }
}
