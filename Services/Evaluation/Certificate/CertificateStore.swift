internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Issued certificates. Nothing of one ever changes but its state.
enum CertificateStore {
    private static let columns: SQL = """
        c.number, c.person_id, c.occupation_code, c.occupation_name, c.level, c.organisation_credit_code, \
        c.organisation_name, c.region_code, c.issued_on, c.issued_at, c.evaluation_id, c.conclusion, c.level_grant_id, c.replaces_number, \
        c.state, c.state_reason, c.state_changed_on, c.holder_digest, c.key_id, c.signed_text, c.signature, \
        (SELECT r.number FROM certificate r WHERE r.replaces_number = c.number AND r.person_id = c.person_id) \
        AS replaced_by_number
        """

    /// Stores a new certificate; false when there is one of the number, for the same evaluation or grant, or for the one it replaces.
    /// A write that is answered false must be undone: the number may be taken by then.
    ///
    /// - Parameter conclusion: which of the evaluation's conclusions it rests on; 0 for a grant.
    static func issue(
        _ certificate: Certificate, conclusion: Int32, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let isNewNumber = try write.execute(
            """
            INSERT INTO certificate_number (number, person_id) \
            VALUES (\(certificate.certificateNumber), \(certificate.personID)) ON CONFLICT DO NOTHING
            """)
        guard isNewNumber == 1 else { return false }
        return try write.execute(
            """
            INSERT INTO certificate (number, person_id, occupation_code, occupation_name, level, organisation_credit_code, \
            organisation_name, region_code, issued_on, issued_at, evaluation_id, conclusion, level_grant_id, replaces_number, \
            state, state_reason, state_changed_on, holder_digest, key_id, signed_text, signature) \
            VALUES (\(certificate.certificateNumber), \(certificate.personID), \(certificate.occupationCode), \
            \(certificate.occupationName), \(certificate.level.rawValue), \(certificate.organisationCreditCode), \
            \(certificate.organisationName), \(certificate.regionCode), \(day.daysSince1970), \
            \(write.act.instantNanoseconds), \(certificate.evaluationID.ifNotEmpty as String?), \(conclusion), \
            \(certificate.levelGrantID.ifNotEmpty as String?), \(certificate.replacesNumber.ifNotEmpty as String?), \
            \(CertificateStanding.valid.rawValue), '', NULL, \
            \(certificate.holderDigest), \(certificate.keyID), \(certificate.signedText), \(certificate.signature)) \
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The certificate of that number, nil when there is none: its holder is looked up first, by whom certificates are spread.
    static func find(_ number: String, in transaction: some Transaction) throws -> Certificate? {
        guard let holder = try transaction.first(holderStatement(number), { try $0.text("person_id") }) else {
            return nil
        }
        return try transaction.first(statement(number, of: holder), decode)
    }

    /// The first statement of ``find(_:in:)``.
    static func holderStatement(_ number: String) -> SQL {
        "SELECT person_id FROM certificate_number WHERE number = \(number)"
    }

    /// The second statement of ``find(_:in:)``.
    static func statement(_ number: String, of person: String) -> SQL {
        "SELECT \(columns) FROM certificate c WHERE c.number = \(number) AND c.person_id = \(person)"
    }

    /// The certificate, which must be there.
    ///
    /// - Throws: ``EvaluationError/certificateNotFound``.
    static func existing(_ number: String, in transaction: some Transaction) throws -> Certificate {
        guard let certificate = try find(number, in: transaction) else { throw EvaluationError.certificateNotFound }
        return certificate
    }

    /// Whether a certificate was issued on this conclusion of the evaluation.
    static func exists(
        forEvaluation id: String, conclusion: Int32, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM certificate WHERE evaluation_id = \(id) AND conclusion = \(conclusion)")
    }

    /// Whether a certificate of the evaluation is valid or suspended.
    static func stands(forEvaluation id: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM certificate WHERE evaluation_id = \(id) \
            AND state IN (\(CertificateStanding.valid.rawValue), \(CertificateStanding.suspended.rawValue))
            """)
    }

    /// Which conclusion of its evaluation a certificate rests on; 0 for one on a grant.
    static func conclusion(of number: String, in transaction: some Transaction) throws -> Int32 {
        try transaction.first("SELECT conclusion FROM certificate WHERE number = \(number)") {
            try $0.int32("conclusion")
        } ?? 0
    }

    /// Whether a certificate was issued for the level grant.
    static func exists(forLevelGrant id: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists("SELECT 1 FROM certificate WHERE level_grant_id = \(id)")
    }

    /// The person's valid certificates, latest first.
    static func valid(of person: String, in transaction: some Transaction) throws -> [Certificate] {
        try transaction.query(
            """
            SELECT \(columns) FROM certificate c \
            WHERE c.person_id = \(person) AND c.state = \(CertificateStanding.valid.rawValue) \
            ORDER BY c.issued_at DESC, c.number DESC
            """, decode)
    }

    /// The person's highest certificate that is valid or suspended; the earliest of equals.
    static func highest(of person: String, in transaction: some Transaction) throws -> Certificate? {
        let standing: [CertificateStanding] = [.valid, .suspended]
        return try transaction.first(
            """
            SELECT \(columns) FROM certificate c \
            WHERE c.person_id = \(person) AND c.state IN (\(list: standing.map(\.rawValue))) \
            ORDER BY c.level DESC, c.issued_at, c.number LIMIT 1
            """, decode)
    }

    /// What narrows a list of certificates.
    struct Filter: Sendable {
        var person: String?
        var organisation: CreditCode?
        /// In which the organisation is filed.
        var region: RegionCode?
        var state: CertificateState?
        var occupation: OccupationCode?
        var lowestLevel: Level?
        var level: Level?
        var issuedFrom: CivilDay?
        var issuedTo: CivilDay?
        var basis: CertificateBasis?
    }

    /// Where a list goes on: instant and number of the last certificate of the page before.
    struct Place: Sendable {
        var issuedAt: Int64
        var number: String
    }

    /// Certificates, latest issued first, from the one before `last` on.
    static func list(
        _ filter: Filter, before last: Place?, limit: Int, in transaction: some Transaction
    ) throws -> [Certificate] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: Place?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("c.person_id", equals: filter.person)
        conditions.add("c.organisation_credit_code", equals: filter.organisation?.text)
        conditions.add("c.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("c.state", equals: filter.state?.rawValue)
        conditions.add("c.occupation_code", equals: filter.occupation?.description)
        if let level = filter.lowestLevel { conditions.add("c.level >= \(level.rawValue)") }
        conditions.add("c.level", equals: filter.level?.rawValue)
        if let day = filter.issuedFrom?.daysSince1970 { conditions.add("c.issued_on >= \(day)") }
        if let day = filter.issuedTo?.daysSince1970 { conditions.add("c.issued_on <= \(day)") }
        switch filter.basis {
        case .evaluation: conditions.add("c.evaluation_id IS NOT NULL")
        case .competition: conditions.add("c.level_grant_id IS NOT NULL")
        case nil, .unspecified, .unrecognized: break
        }
        if let last { conditions.add("(c.issued_at, c.number) < (\(last.issuedAt), \(last.number))") }
        return """
            SELECT \(columns) FROM certificate c \(where: conditions) ORDER BY c.issued_at DESC, c.number DESC LIMIT \(limit)
            """
    }

    /// Moves a certificate from one state to another; false when it is not in that state.
    static func move(
        _ number: String, from: CertificateStanding, to: CertificateStanding, reason: String, on day: CivilDay,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE certificate SET state = \(to.rawValue), state_reason = \(reason), state_changed_on = \(day.daysSince1970) \
            WHERE number = \(number) AND state = \(from.rawValue)
            """) == 1
    }

    private static func decode(_ row: Row) throws -> Certificate {
        let evaluation = try row.optionalText("evaluation_id")
        return Certificate(
            certificateNumber: try row.text("number"), personID: try row.text("person_id"),
            occupationCode: try row.occupation("occupation_code").description,
            occupationName: try row.text("occupation_name"), level: try row.level("level").level,
            organisationCreditCode: try row.text("organisation_credit_code"),
            organisationName: try row.text("organisation_name"), regionCode: try row.region("region_code").code,
            issuedOn: "\(try row.day("issued_on"))", basis: evaluation == nil ? .competition : .evaluation,
            evaluationID: evaluation ?? "", levelGrantID: try row.optionalText("level_grant_id") ?? "",
            state: try row.choice("state"), stateReason: try row.text("state_reason"),
            stateChangedOn: try row.dayText("state_changed_on"),
            replacesNumber: try row.optionalText("replaces_number") ?? "",
            replacedByNumber: try row.optionalText("replaced_by_number") ?? "",
            holderDigest: try row.text("holder_digest"), keyID: try row.text("key_id"),
            signedText: try row.text("signed_text"), signature: try row.blob("signature"),
            issuedAt: try row.timestamp("issued_at"))
    }
}

extension String {
    /// Nil when empty: an empty reference is none.
    fileprivate var ifNotEmpty: String? { isEmpty ? nil : self }
}
