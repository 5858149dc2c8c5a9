internal import AwardsMessages
internal import Ledger
internal import Storage

/// The pool of experts, with what may bias them; what was known earlier stays as an earlier revision.
enum ExpertStore {
    /// An expert.
    ///
    /// - Throws: ``AwardsError/expertNotFound``.
    static func existing(_ person: String, in transaction: some Transaction) throws -> Expert {
        guard let found = try list([person], after: nil, limit: 1, in: transaction).first else {
            throw AwardsError.expertNotFound
        }
        return found
    }

    /// Experts by person: some, or all.
    static func list(
        _ persons: [String]? = nil, isActive: Bool = false, after last: String?, limit: Int,
        in transaction: some Transaction
    ) throws -> [Expert] {
        var experts = try transaction.query(listStatement(persons, isActive: isActive, after: last, limit: limit)) {
            row in
            Expert(
                personID: try row.text("person_id"), regionCode: try row.region("region_code").code,
                specialty: try row.text("specialty"), retired: try row.bool("retired"))
        }
        let known = experts.map(\.personID)
        let codes = try transaction.query(affiliationsStatement(known)) {
            (person: try $0.text("person_id"), other: try $0.text("credit_code"))
        }
        let relations = try transaction.query(relationsStatement(known)) {
            (person: try $0.text("person_id"), other: try $0.text("related_person_id"))
        }
        let codesOf = Dictionary(grouping: codes, by: \.person)
        let relatedTo = Dictionary(grouping: relations, by: \.person)
        for index in experts.indices {
            let person = experts[index].personID
            experts[index].affiliatedCreditCodes = codesOf[person, default: []].map(\.other)
            experts[index].relatedPersonIDs = relatedTo[person, default: []].map(\.other)
        }
        return experts
    }

    /// The statement of a list.
    static func listStatement(_ persons: [String]?, isActive: Bool, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("person_id", isOneOf: persons)
        conditions.add("person_id", isAfter: last)
        if isActive { conditions.add("retired = 0") }
        return """
            SELECT person_id, region_code, specialty, retired FROM expert \(where: conditions)
            ORDER BY person_id LIMIT \(limit)
            """
    }

    /// The organisations of some experts.
    static func affiliationsStatement(_ persons: [String]) -> SQL {
        """
        SELECT e.person_id AS person_id, a.credit_code AS credit_code
        FROM expert e JOIN expert_affiliation a ON a.person_id = e.person_id AND a.revision = e.revision
        WHERE e.person_id IN (\(list: persons)) ORDER BY e.person_id, a.credit_code
        """
    }

    /// The relations of some experts.
    static func relationsStatement(_ persons: [String]) -> SQL {
        """
        SELECT e.person_id AS person_id, r.related_person_id AS related_person_id
        FROM expert e JOIN expert_relation r ON r.person_id = e.person_id AND r.revision = e.revision
        WHERE e.person_id IN (\(list: persons)) ORDER BY e.person_id, r.related_person_id
        """
    }

    /// Admits an expert, or says anew what is known of one.
    static func put(_ expert: Expert, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO expert (person_id, region_code, specialty, revision, retired)
            VALUES (\(expert.personID), \(expert.regionCode), \(expert.specialty), 1, 0)
            ON CONFLICT (person_id) DO UPDATE SET region_code = excluded.region_code, specialty = excluded.specialty,
                revision = expert.revision + 1, retired = 0
            """)
        let person = expert.personID
        let revision = try write.first("SELECT revision FROM expert WHERE person_id = \(person)") {
            try $0.integer("revision")
        }
        guard let revision else { throw StorageError.corrupt("expert \(person) is not there") }
        for code in Set(expert.affiliatedCreditCodes).sorted() {
            try write.execute(
                """
                INSERT INTO expert_affiliation (person_id, revision, credit_code) VALUES (\(person), \(revision), \(code))
                """)
        }
        for other in Set(expert.relatedPersonIDs).sorted() {
            try write.execute(
                """
                INSERT INTO expert_relation (person_id, revision, related_person_id)
                VALUES (\(person), \(revision), \(other))
                """)
        }
    }

    /// Takes an expert out of the pool.
    static func retire(_ person: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE expert SET retired = 1 WHERE person_id = \(person)")
    }
}
