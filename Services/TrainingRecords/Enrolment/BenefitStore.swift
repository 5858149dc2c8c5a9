internal import Storage

/// What a person has taken of the trainings that are subsidised: slots of the table of seats.
enum BenefitStore {
    /// Slots of the same occupation and level; none for a training that has none.
    static func slots(of personID: String, key: String, in transaction: some Transaction) throws -> [Int] {
        guard !key.isEmpty else { return [] }
        return try transaction.query(statement(of: personID, key: key)) { try $0.int("benefit_slot") }
    }

    /// The statement of ``slots(of:key:in:)``.
    static func statement(of personID: String, key: String) -> SQL {
        """
        SELECT benefit_slot FROM enrolment
        WHERE person_id = \(personID) AND benefit_key = \(key) AND benefit_slot IS NOT NULL
        """
    }

    /// Slots of a year.
    static func slots(of personID: String, year: Int, in transaction: some Transaction) throws -> [Int] {
        try transaction.query(statement(of: personID, year: year)) { try $0.int("year_slot") }
    }

    /// The statement of ``slots(of:year:in:)``.
    static func statement(of personID: String, year: Int) -> SQL {
        """
        SELECT year_slot FROM enrolment
        WHERE person_id = \(personID) AND benefit_year = \(year) AND year_slot IS NOT NULL
        """
    }
}
