internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsService

@Suite(.sqliteOnly) struct QueryPlanTests {
    /// Queries that grow with people or time, and the index each must use.
    static let hot: [(SQL, String)] = [
        ("SELECT person_id FROM person_number WHERE number_digest = \([UInt8]())", "number_digest"),
        ("SELECT attended_hours FROM enrolment WHERE id = \("e")", "(id=?"),
        ("SELECT ends_on FROM employment WHERE id = \("e")", "(id=?"),
        ("SELECT id FROM group_membership WHERE person_id = \("p") ORDER BY valid_from_on, id", "person_id"),
        ("SELECT id FROM employment WHERE person_id = \("p") ORDER BY begins_on, id", "person_id"),
        (
            "SELECT id FROM training_class WHERE city_code = \("210100") AND id < \("z") ORDER BY id DESC",
            "training_class_by_city"
        ),
        (
            "SELECT id FROM training_class WHERE institution_credit_code = \("9") ORDER BY id DESC",
            "training_class_by_institution"
        ),
        ("SELECT id FROM enrolment WHERE class_id = \("c") AND person_id = \("p") AND seat = 1", "class_id"),
        ("SELECT id FROM enrolment WHERE class_id = \("c") AND id > \("e") ORDER BY id", "enrolment_by_class"),
        (
            "SELECT benefit_slot FROM enrolment WHERE person_id = \("p") AND benefit_key = \("k") AND benefit_slot IS NOT NULL",
            "benefit_key"
        ),
        (
            "SELECT year_slot FROM enrolment WHERE person_id = \("p") AND benefit_year = 2022 AND year_slot IS NOT NULL",
            "benefit_year"
        ),
        ("SELECT claim_id FROM subsidy_line WHERE person_id = \("p")", "subsidy_line_by_person"),
    ]

    @Test func `hot queries go by an index and sort nothing`() async throws {
        let records = try await TestService<TrainingRecordsService>()
        for (query, index) in Self.hot {
            let plan = try await records.database.explainQueryPlan(query).joined(separator: "\n")
            #expect(plan.contains("SEARCH"), "\(plan)")
            #expect(plan.contains(index), "\(plan)")
            #expect(!plan.contains("SCAN"), "\(plan)")
        }
    }
}
