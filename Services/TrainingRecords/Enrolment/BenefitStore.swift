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

    /// How many trainings of the same occupation a person takes or took whose level is the same or was left open, so that a second project
    /// without a level is no way round.
    ///
    /// - Parameter level: 0 for a class without a level, which is like every other of the occupation.
    static func sameTrainings(
        of personID: String, occupation: String, level: Int32, in transaction: some Transaction
    ) throws -> Int {
        guard !occupation.isEmpty else { return 0 }
        return try transaction.query(statement(of: personID, occupation: occupation)) { try $0.text("benefit_key") }
            .count { $0 == "\(occupation)|0" || level == 0 || $0 == "\(occupation)|\(level)" }
    }

    /// The statement of ``sameTrainings(of:occupation:level:in:)``: keys are the occupation and the level.
    static func statement(of personID: String, occupation: String) -> SQL {
        """
        SELECT benefit_key FROM enrolment
        WHERE person_id = \(personID) AND benefit_slot IS NOT NULL
            AND benefit_key >= \(occupation + "|") AND benefit_key < \(occupation + "}")
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
