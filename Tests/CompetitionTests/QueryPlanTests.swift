@testable internal import CompetitionService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every entry, mark or question about a person go by an index.
@Suite(.sqliteOnly) struct QueryPlanTests {
    static let hot: [(SQL, String)] = [
        (EntryStore.statement(ofEntry: "e"), "entry_id"),
        (EntryStore.statement(.init(eventID: "v"), after: 7, limit: 9), "entry_number"),
        (EntryStore.statement(station: "S01", of: "v"), "station_code"),
        (EntryStore.statement(ofDelegation: "d", after: "e", limit: 9), "entry_by_delegation"),
        (EntryStore.statement(ofPerson: "p", after: "e", limit: 9), "entry_member_by_person"),
        (JudgeStore.statement(of: "p", in: "v"), "event_id"),
        (JudgeStore.statement(ofEvent: "v", after: "j", limit: 9), "event_id"),
        (AppealStore.statement(ofEvent: "v", state: nil, after: "a", limit: 9), "appeal_by_event"),
        (ScoreboardStore.statement(of: "v"), "scoreboard_frozen"),
        (MarkStore.correctionsStatement(of: "e"), "entry_id"),
        (ResultStore.participationStatement(in: 2022), "person_result_by_tier"),
        (EntryStore.statement(.init(eventID: "v", isCompeting: true)), "event_id"),
        (EntryStore.countStatement(event: "v", competition: nil, delegation: "d"), "entry"),
        (EventStore.statement(.init(competitionID: "c"), after: "焊接", limit: 9), "competition_id"),
        (EventStore.coveringStatement(2022), "competition_by_year"),
        (SchemeStore.statement(of: "v"), "event_id"),
        (MarkStore.statement(of: "e"), "entry_id"),
        (ResultStore.statement(of: "v"), "sqlite_autoindex_published_results"),
        (ResultStore.statement(of: "v", version: 2), "sqlite_autoindex_published_results"),
        (ResultStore.statement(.init(personID: "p"), after: .init(endedOn: 1, eventID: "v"), limit: 9), "person_id"),
        (CompetitionStore.statement(.init(tier: .city, year: 2022), after: "c", limit: 9), "competition_by_year"),
        (CompetitionStore.statement(inSeries: "技师杯", besides: "c"), "competition_by_series"),
    ]

    @Test(arguments: hot) func `hot queries go by an index`(_ query: SQL, _ index: String) async throws {
        let competitions = try await TestService<CompetitionService>()
        let plan = try await competitions.database.explainQueryPlan(query).joined(separator: "\n")
        #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
    }
}
