internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Storage

/// One person's trainings and subsidies, as the passport shows them.
enum TrainingRecordStore {
    /// A person's trainings, latest first, those given up left out.
    static func trainings(of personID: String, in transaction: some Transaction) throws -> [TrainingRecordEntry] {
        try transaction.query(
            """
            SELECT e.id, c.id, c.title, c.institution_credit_code, c.region_code, c.programme, c.occupation_code, c.level,
                c.hours, e.attended_hours, c.begins_on, c.ends_on, e.state, e.completed_on
            FROM enrolment e JOIN training_class c ON c.id = e.class_id
            WHERE e.person_id = \(personID) AND e.state <> \(EnrolmentState.withdrawn.rawValue)
            ORDER BY e.id DESC
            """
        ) { row in
            TrainingRecordEntry(
                enrolmentID: row.text(0), classID: row.text(1), title: row.text(2),
                institutionCreditCode: row.text(3), regionCode: row.text(4),
                programme: TrainingProgramme(rawValue: row.int32(5)), occupationCode: row.text(6),
                level: Level(rawValue: row.int32(7)), hours: row.int32(8), attendedHours: row.int32(9),
                beginsOn: row.dayText(10), endsOn: row.dayText(11), state: EnrolmentState(rawValue: row.int32(12)),
                completedOn: row.dayText(13))
        }
    }

    /// Subsidies claimed for a person, latest first.
    static func subsidies(of personID: String, in transaction: some Transaction) throws -> [SubsidyRecordEntry] {
        try transaction.query(
            """
            SELECT c.id, c.class_id, c.payee, c.state, l.amount_yuan, c.paid_on
            FROM subsidy_line l JOIN subsidy_claim c ON c.id = l.claim_id
            WHERE l.person_id = \(personID) ORDER BY c.id DESC
            """
        ) { row in
            SubsidyRecordEntry(
                claimID: row.text(0), classID: row.text(1), payee: SubsidyPayee(rawValue: row.int32(2)),
                state: SubsidyClaimState(rawValue: row.int32(3)), amountYuan: row.integer(4), paidOn: row.dayText(5))
        }
    }
}
