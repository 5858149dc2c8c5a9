@testable internal import CompetitionService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every entry, mark or question about a person go by an index.
@Suite(.sqliteOnly) struct QueryPlanTests {
    static let hot: [(SQL, String)] = [
        (EntryStore.statement(ofEntry: "e"), "entry_id"),
        (EntryStore.statement(.init(eventID: "v"), after: 7, limit: 9), "start_number"),
        (EntryStore.statement(.init(eventID: "v", isCompeting: true)), "event_id"),
        (EntryStore.countStatement(of: "d", in: "v"), "event_id"),
        (EventStore.statement(.init(competitionID: "c"), after: "焊接", limit: 9), "competition_id"),
        (EventStore.coveringStatement(2022), "competition_by_year"),
        (SchemeStore.statement(of: "v"), "event_id"),
        (MarkStore.statement(of: "e"), "entry_id"),
        (ResultStore.statement(of: "v"), "sqlite_autoindex_published_results"),
        (ResultStore.statement(of: "v", version: 2), "sqlite_autoindex_published_results"),
        (ResultStore.statement(.init(personID: "p"), after: .init(endedOn: 1, eventID: "v"), limit: 9), "person_id"),
        (CompetitionStore.statement(.init(tier: .city, year: 2022), after: "c", limit: 9), "competition_by_year"),
        (CompetitionStore.lastStatement(ofSeries: "技师杯", tier: .provincial), "competition_by_series"),
    ]

    @Test(arguments: hot) func `hot queries go by an index`(_ query: SQL, _ index: String) async throws {
        let competitions = try await TestService<CompetitionService>()
        let plan = try await competitions.database.explainQueryPlan(query).joined(separator: "\n")
        #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
    }
}
