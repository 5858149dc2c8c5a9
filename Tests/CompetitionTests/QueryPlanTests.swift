internal import CompetitionService
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every entry, mark or question about a person go by an index.
struct QueryPlanTests {
    static let hot: [(SQL, String)] = [
        ("SELECT entry_id FROM entry WHERE entry_id = \("e")", "entry_id"),
        (
            "SELECT entry_id FROM entry WHERE event_id = \("v") AND start_number > \(0) ORDER BY start_number LIMIT 9",
            "start_number"
        ),
        ("SELECT count(*) FROM entry WHERE event_id = \("v") AND delegation_id = \("d")", "event_id"),
        (
            "SELECT results FROM published_results WHERE event_id = \("v") ORDER BY version DESC LIMIT 1",
            "sqlite_autoindex_published_results"
        ),
        (
            "SELECT result FROM person_result WHERE person_id = \("p") ORDER BY ended_on DESC, event_id LIMIT 9",
            "person_id"
        ),
        ("SELECT competition_id FROM competition WHERE contest_year = \(2022) ORDER BY competition_id", "by_year"),
    ]

    @Test func `hot queries go by an index`() async throws {
        let competitions = try await TestService<CompetitionService>()
        for (query, index) in Self.hot {
            let plan = try await competitions.database.explainQueryPlan(query).joined(separator: "\n")
            #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
        }
    }
}
