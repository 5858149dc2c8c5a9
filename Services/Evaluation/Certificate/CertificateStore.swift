internal import Requests
internal import MessageRuntime
package import EvaluationMessages
package import Ground
package import Rules
package import Storage
internal import WireMessages

/// Issued certificates. Nothing of one ever changes but its state.
package enum CertificateStore {
    private static let columns: SQL = """
        c.number, c.person_id, c.occupation_code, c.occupation_name, c.level, c.organisation_credit_code, \
        c.organisation_name, c.region_code, c.issued_on, c.issued_at, c.evaluation_id, c.level_grant_id, c.replaces_number, \
        c.state, c.state_reason, c.state_changed_on, c.holder_digest, c.key_id, c.signed_text, c.signature, \
        (SELECT r.number FROM certificate r WHERE r.replaces_number = c.number AND r.person_id = c.person_id)
        """

    /// Stores a new certificate; false when there is one of the number, for the same evaluation or grant, or for the one it replaces.
    /// A write that is answered false must be undone: the number may be taken by then.
    package static func issue(
        _ certificate: Certificate, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        let isNewNumber = try transaction.execute(
            """
            INSERT INTO certificate_number (number, person_id) \
            VALUES (\(certificate.certificateNumber), \(certificate.personID)) ON CONFLICT DO NOTHING
            """)
        guard isNewNumber == 1 else { return false }
        return try transaction.execute(
            """
            INSERT INTO certificate (number, person_id, occupation_code, occupation_name, level, organisation_credit_code, \
            organisation_name, region_code, issued_on, issued_at, evaluation_id, level_grant_id, replaces_number, state, \
            state_reason, state_changed_on, holder_digest, key_id, signed_text, signature) \
            VALUES (\(certificate.certificateNumber), \(certificate.personID), \(certificate.occupationCode), \
            \(certificate.occupationName), \(certificate.level.rawValue), \(certificate.organisationCreditCode), \
            \(certificate.organisationName), \(certificate.regionCode), \(day.daysSince1970), \
            \(transaction.act.instantNanoseconds), \(certificate.evaluationID.ifNotEmpty as String?), \
            \(certificate.levelGrantID.ifNotEmpty as String?), \(certificate.replacesNumber.ifNotEmpty as String?), 1, '', NULL, \
            \(certificate.holderDigest), \(certificate.keyID), \(certificate.signedText), \(certificate.signature)) \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The certificate of that number: its holder is looked up first, by whom certificates are spread.
    package static func certificate(_ number: String, in transaction: some Transaction) throws -> Certificate? {
        guard let holder = try transaction.first(holderStatement(number), { $0.text(0) }) else { return nil }
        return try transaction.first(statement(number, of: holder), read)
    }

    /// The first statement of ``certificate(_:in:)``.
    package static func holderStatement(_ number: String) -> SQL {
        "SELECT person_id FROM certificate_number WHERE number = \(number)"
    }

    /// The second statement of ``certificate(_:in:)``.
    package static func statement(_ number: String, of person: String) -> SQL {
        "SELECT \(columns) FROM certificate c WHERE c.number = \(number) AND c.person_id = \(person)"
    }

    /// The certificate, which must be there.
    ///
    /// - Throws: ``EvaluationError/notFound(_:)``.
    package static func requireCertificate(_ number: String, in transaction: some Transaction) throws -> Certificate {
        guard let certificate = try certificate(number, in: transaction) else {
            throw EvaluationError.notFound(.certificate)
        }
        return certificate
    }

    /// Whether a certificate was issued for the evaluation.
    package static func exists(forEvaluation id: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM certificate WHERE evaluation_id = \(id)")
    }

    /// Whether a certificate was issued for the level grant.
    package static func exists(forLevelGrant id: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM certificate WHERE level_grant_id = \(id)")
    }

    /// The person's valid certificates, latest first.
    package static func valid(of person: String, in transaction: some Transaction) throws -> [Certificate] {
        try transaction.query(
            """
            SELECT \(columns) FROM certificate c WHERE c.person_id = \(person) AND c.state = 1 \
            ORDER BY c.issued_at DESC, c.number DESC
            """, read)
    }

    /// What narrows a list of certificates.
    package struct Filter: Sendable {
        package var person: String?
        package var organisation: String?
        package var region: RegionCode?
        package var state: Int32?
        package var occupation: String?
        package var lowestLevel: SkillLevel?
        /// Instant and number of the last one of the page before.
        package var before: (issuedAt: Int64, number: String)?
    }

    /// Certificates, latest issued first.
    package static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Certificate] {
        try transaction.query(listStatement(filter, limit: limit), read)
    }

    /// The statement of ``list(_:limit:in:)``.
    package static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions: [SQL] = []
        if let person = filter.person { conditions.append("c.person_id = \(person)") }
        if let organisation = filter.organisation { conditions.append("c.organisation_credit_code = \(organisation)") }
        if let region = filter.region, !region.isProvince { conditions.append(region.condition(on: "c.region_code")) }
        if let state = filter.state { conditions.append("c.state = \(state)") }
        if let occupation = filter.occupation { conditions.append("c.occupation_code = \(occupation)") }
        if let level = filter.lowestLevel { conditions.append("c.level >= \(level.rawValue)") }
        if let before = filter.before {
            conditions.append("(c.issued_at, c.number) < (\(before.issuedAt), \(before.number))")
        }
        return """
            SELECT \(columns) FROM certificate c\(conditions.whereClause) ORDER BY c.issued_at DESC, c.number DESC LIMIT \(limit)
            """
    }

    /// Moves a certificate from one state to another; false when it is not in that state.
    package static func move(
        _ number: String, from: CertificateStanding, to: CertificateStanding, reason: String, on day: CivilDay,
        in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE certificate SET state = \(to.rawValue), state_reason = \(reason), state_changed_on = \(day.daysSince1970) \
            WHERE number = \(number) AND state = \(from.rawValue)
            """) == 1
    }

    private static func read(_ row: Row) -> Certificate {
        Certificate(
            certificateNumber: row.text(0), personID: row.text(1), occupationCode: row.text(2),
            occupationName: row.text(3), level: .init(rawValue: Int32(row.int(4))), organisationCreditCode: row.text(5),
            organisationName: row.text(6), regionCode: row.text(7),
            issuedOn: "\(CivilDay(daysSince1970: row.int(8)))", basis: row.isNull(10) ? .competition : .evaluation,
            evaluationID: row.optionalText(10) ?? "", levelGrantID: row.optionalText(11) ?? "",
            state: .init(rawValue: Int32(row.int(13))), stateReason: row.text(14),
            stateChangedOn: row.optionalInt(15).map { "\(CivilDay(daysSince1970: $0))" } ?? "",
            replacesNumber: row.optionalText(12) ?? "", replacedByNumber: row.optionalText(20) ?? "",
            holderDigest: row.text(16), keyID: row.text(17), signedText: row.text(18), signature: row.blob(19),
            issuedAt: Timestamp(nanosecondsSince1970: row.integer(9)))
    }
}

extension String {
    /// Nil when empty: an empty reference is none.
    fileprivate var ifNotEmpty: String? { isEmpty ? nil : self }
}
