package import EvaluationMessages
package import Ground
package import Storage

/// Examiners and quality supervisors with their cards.
package enum ExaminerStore {
    /// Registers an examiner; false when the card is registered.
    package static func register(
        _ examiner: Examiner, from first: CivilDay, through last: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        let inserted = try transaction.execute(
            """
            INSERT INTO examiner (id, person_id, kind, card_number, region_code, highest_level, valid_from_on, valid_to_on, \
            employer_credit_code) \
            VALUES (\(examiner.examinerID), \(examiner.personID), \(examiner.kind.rawValue), \(examiner.cardNumber), \
            \(examiner.regionCode), \(examiner.highestLevel.rawValue), \(first.daysSince1970), \(last.daysSince1970), \
            \(examiner.employerCreditCode)) \
            ON CONFLICT (card_number) DO NOTHING
            """)
        guard inserted == 1 else { return false }
        for code in examiner.occupationCodes {
            try transaction.execute(
                "INSERT INTO examiner_occupation (examiner_id, occupation_code) VALUES (\(examiner.examinerID), \(code))"
            )
        }
        return true
    }

    /// What narrows a list of examiners.
    package struct Filter: Sendable {
        package var region: RegionCode?
        package var kind: Int32?
        package var occupation: String?
        package var validOn: CivilDay?
        /// The last id of the page before.
        package var after: String?
    }

    /// Examiners by id.
    package static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Examiner] {
        var conditions: [SQL] = []
        if let region = filter.region, !region.isProvince { conditions.append(region.condition(on: "e.region_code")) }
        if let kind = filter.kind { conditions.append("e.kind = \(kind)") }
        if let occupation = filter.occupation {
            // A supervisor watches over any occupation.
            conditions.append(
                """
                (e.kind = 2 OR EXISTS (SELECT 1 FROM examiner_occupation o \
                WHERE o.examiner_id = e.id AND o.occupation_code = \(occupation)))
                """)
        }
        if let day = filter.validOn?.daysSince1970 {
            conditions.append("e.valid_from_on <= \(day) AND e.valid_to_on >= \(day)")
        }
        if let after = filter.after { conditions.append("e.id > \(after)") }
        let rows = try transaction.query(
            """
            SELECT e.id, e.person_id, e.kind, e.card_number, e.region_code, e.highest_level, e.valid_from_on, e.valid_to_on, \
            e.employer_credit_code FROM examiner e\(conditions.whereClause) ORDER BY e.id LIMIT \(limit)
            """, read)
        return try rows.map { examiner in
            var examiner = examiner
            examiner.occupationCodes = try transaction.query(
                """
                SELECT occupation_code FROM examiner_occupation WHERE examiner_id = \(examiner.examinerID) \
                ORDER BY occupation_code
                """
            ) { $0.text(0) }
            return examiner
        }
    }

    private static func read(_ row: Row) -> Examiner {
        Examiner(
            examinerID: row.text(0), personID: row.text(1), kind: .init(rawValue: Int32(row.int(2))),
            cardNumber: row.text(3), regionCode: row.text(4), highestLevel: .init(rawValue: Int32(row.int(5))),
            validFromOn: "\(CivilDay(daysSince1970: row.int(6)))", validToOn: "\(CivilDay(daysSince1970: row.int(7)))",
            employerCreditCode: row.text(8))
    }
}
