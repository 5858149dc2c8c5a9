@testable internal import AwardsService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every nomination, score or question about a person go by an index.
@Suite(.sqliteOnly) struct QueryPlanTests {
    static let hot: [(SQL, String)] = [
        (RoundStore.statement("r"), "round_id"),
        (RoundStore.quotaStatement(["r", "s"]), "round_id"),
        (NominationShareStore.statement(.province, .craftsman, round: "r"), "nomination_share"),
        (TalentFundStore.statement("r"), "round_id"),
        (NominationStore.statement("n"), "nomination_id"),
        (NominationStore.evidenceStatement("n"), "nomination_id"),
        (NominationStore.countStatement(.province, .craftsman, round: "r"), "nomination_by_region"),
        (NominationStore.listStatement(.init(round: "r"), limit: 9), "round_id"),
        (NominationStore.listStatement(.init(round: "r", after: (9000, "n")), limit: 9), "round_id"),
        (ReviewStore.scoresStatement("n"), "nomination_id"),
        (ReviewStore.roundScoresStatement("r"), "nomination_id"),
        (ReviewStore.candidatesStatement("r"), "round_id"),
        (ReviewStore.shortlistStatement("r"), "round_id"),
        (ObjectionStore.statement("o"), "objection_id"),
        (ObjectionStore.openStatement("n"), "objection_by_nomination"),
        (HonourStore.statement("h"), "honour_id"),
        (HonourStore.kindsStatement("p"), "person_id"),
        (HonourStore.listStatement(.init(person: "p"), limit: 9), "honour_by_person"),
        (HonourStore.listStatement(.init(person: "p", after: (1, "h")), limit: 9), "honour_by_person"),
    ]

    @Test func `hot queries go by an index`() async throws {
        let awards = try await TestService<AwardsService>()
        for (query, index) in Self.hot {
            let plan = try await awards.database.explainQueryPlan(query).joined(separator: "\n")
            #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
        }
    }
}
