internal import Ledger
internal import TrainingRecordsMessages
internal import Storage

/// One person's trainings and subsidies, as the passport shows them.
enum TrainingRecordStore {
    /// A person's trainings, latest first, those given up left out.
    static func trainings(of personID: String, in transaction: some Transaction) throws -> [TrainingRecordEntry] {
        try transaction.query(trainingsStatement(of: personID), training)
    }

    /// The statement of ``trainings(of:in:)``.
    static func trainingsStatement(of personID: String) -> SQL {
        """
        SELECT e.id AS enrolment_id, c.id AS class_id, c.title, c.institution_credit_code, c.region_code, c.programme,
            c.occupation_code, c.level, c.hours, e.attended_hours, c.begins_on, c.ends_on, e.state, e.completed_on
        FROM enrolment e JOIN training_class c ON c.id = e.class_id
        WHERE e.person_id = \(personID) AND e.state <> \(EnrolmentState.withdrawn.rawValue)
        ORDER BY e.id DESC
        """
    }

    /// Subsidies claimed for a person, latest first.
    static func subsidies(of personID: String, in transaction: some Transaction) throws -> [SubsidyRecordEntry] {
        try transaction.query(subsidiesStatement(of: personID), subsidy)
    }

    /// The statement of ``subsidies(of:in:)``.
    static func subsidiesStatement(of personID: String) -> SQL {
        """
        SELECT c.id AS claim_id, c.class_id, c.payee, c.state, l.amount_yuan, c.paid_on
        FROM subsidy_line l JOIN subsidy_claim c ON c.id = l.claim_id
        WHERE l.person_id = \(personID) ORDER BY c.id DESC
        """
    }

    private static func training(_ row: Row) throws -> TrainingRecordEntry {
        TrainingRecordEntry(
            enrolmentID: try row.text("enrolment_id"), classID: try row.text("class_id"), title: try row.text("title"),
            institutionCreditCode: try row.text("institution_credit_code"),
            regionCode: try row.region("region_code").code, programme: try row.choice("programme"),
            occupationCode: try row.text("occupation_code"), level: try row.choiceOrUnspecified("level"),
            hours: try row.int32("hours"), attendedHours: try row.int32("attended_hours"),
            beginsOn: try row.dayText("begins_on"), endsOn: try row.dayText("ends_on"), state: try row.choice("state"),
            completedOn: try row.dayText("completed_on"))
    }

    private static func subsidy(_ row: Row) throws -> SubsidyRecordEntry {
        SubsidyRecordEntry(
            claimID: try row.text("claim_id"), classID: try row.text("class_id"), payee: try row.choice("payee"),
            state: try row.choice("state"), amountYuan: try row.integer("amount_yuan"),
            paidOn: try row.dayText("paid_on"))
    }
}
