internal import AwardsService
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every nomination, score or question about a person go by an index.
struct QueryPlanTests {
    static let hot: [(SQL, String)] = [
        ("SELECT nomination_id FROM nomination WHERE nomination_id = \("n")", "nomination_id"),
        ("SELECT summary FROM nomination_evidence WHERE nomination_id = \("n") ORDER BY position", "nomination_id"),
        (
            "SELECT count(*) FROM nomination WHERE round_id = \("r") AND region_code = \("210100") AND kind = \(1)",
            "nomination_by_region"
        ),
        (
            """
            SELECT nomination_id FROM nomination WHERE round_id = \("r")
            ORDER BY average_hundredths DESC, nomination_id LIMIT 9
            """, "round_id"
        ),
        ("SELECT score FROM nomination_score WHERE nomination_id = \("n") ORDER BY expert_person_id", "nomination_id"),
        ("SELECT kind FROM honour WHERE person_id = \("p") AND state = \(1)", "person_id"),
        (
            "SELECT kind FROM honour WHERE person_id = \("p") ORDER BY conferred_at DESC, honour_id DESC LIMIT 9",
            "honour_by_person"
        ),
    ]

    @Test func `hot queries go by an index`() async throws {
        let awards = try await TestService<AwardsService>()
        for (query, index) in Self.hot {
            let plan = try await awards.database.explainQueryPlan(query).joined(separator: "\n")
            #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
        }
    }
}
