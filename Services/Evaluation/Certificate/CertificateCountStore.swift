internal import EvaluationMessages
internal import Ground
internal import Ledger
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

/// Numbers of certificates and of their holders.
enum CertificateCountStore {
    /// What is counted.
    struct Question: Sendable {
        var region: RegionCode
        var regionOf: CertificateRegion
        var by: CertificateCountKey
        /// Nil for any.
        var first: CivilDay?
        var last: CivilDay
        var occupation: OccupationCode?
        var lowestLevel: Level?
    }

    /// The numbers, in the order of what is counted by.
    static func counts(_ question: Question, in transaction: some Transaction) throws -> [CertificateCount] {
        var counts: [String: CertificateCount] = [:]
        try transaction.each(issued(question)) { row in
            let key = try row.text("counted_by")
            counts[key] = try Self.count(key, question.by)
            counts[key]?.issuedCertificates = try row.integer("certificates")
            counts[key]?.issuedPersons = try row.integer("persons")
        }
        try transaction.each(standing(question)) { row in
            let key = try row.text("counted_by")
            if counts[key] == nil { counts[key] = try Self.count(key, question.by) }
            counts[key]?.standingCertificates = try row.integer("certificates")
            counts[key]?.standingPersons = try row.integer("persons")
        }
        return counts.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The statement of what was issued: the first of each chain, unless the chain was revoked.
    static func issued(_ question: Question) -> SQL {
        var conditions = conditions(question)
        if let first = question.first { conditions.add("c.issued_on >= \(first.daysSince1970)") }
        conditions.add("c.issued_on <= \(question.last.daysSince1970)")
        conditions.add("c.replaces_number IS NULL")
        conditions.add("NOT EXISTS (SELECT 1 FROM revoked r WHERE r.number = c.number)")
        return """
            WITH RECURSIVE revoked (number, replaces_number) AS (\
            SELECT number, replaces_number FROM certificate WHERE state = \(CertificateStanding.revoked.rawValue) \
            UNION SELECT p.number, p.replaces_number FROM certificate p JOIN revoked n ON p.number = n.replaces_number) \
            \(counted(question, conditions))
            """
    }

    /// The statement of what stood on the last day.
    static func standing(_ question: Question) -> SQL {
        var conditions = conditions(question)
        let day = question.last.daysSince1970
        conditions.add("c.issued_on <= \(day)")
        conditions.add(
            """
            c.state IN (\(CertificateStanding.valid.rawValue), \(CertificateStanding.suspended.rawValue)) \
            OR c.state_changed_on > \(day)
            """)
        return counted(question, conditions)
    }

    private static func counted(_ question: Question, _ conditions: Conditions) -> SQL {
        """
        SELECT \(key(question)) AS counted_by, COUNT(*) AS certificates, COUNT(DISTINCT c.person_id) AS persons \
        FROM certificate c LEFT JOIN evaluation e ON e.id = c.evaluation_id AND e.person_id = c.person_id \
        \(where: conditions) GROUP BY 1
        """
    }

    private static func region(_ question: Question) -> SQL {
        question.regionOf == .person ? "COALESCE(e.person_region_code, '')" : "c.region_code"
    }

    private static func key(_ question: Question) -> SQL {
        switch question.by {
        case .occupation: "c.occupation_code"
        case .level: "CAST(c.level AS TEXT)"
        case .city, .unspecified, .unrecognized:
            """
            CASE WHEN \(region(question)) = '' THEN '' ELSE substr(\(region(question)), 1, 4) || '00' END
            """
        }
    }

    private static func conditions(_ question: Question) -> Conditions {
        var conditions = Conditions()
        if let codes = question.region.codesWithin {
            conditions.add("\(region(question)) BETWEEN \(codes.lowerBound) AND \(codes.upperBound)")
        }
        conditions.add("c.occupation_code", equals: question.occupation?.description)
        if let level = question.lowestLevel { conditions.add("c.level >= \(level.rawValue)") }
        return conditions
    }

    private static func count(_ key: String, _ by: CertificateCountKey) throws(EvaluationError) -> CertificateCount {
        switch by {
        case .occupation: return CertificateCount(occupationCode: key)
        case .level:
            let level = try Int(key).flatMap(SkillLevel.init(rawValue:)).orInconsistent("level of a certificate")
            return CertificateCount(level: level.level)
        case .city, .unspecified, .unrecognized: return CertificateCount(cityCode: key)
        }
    }
}
