@testable internal import AwardsService
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Testing

/// Queries that run with every nomination, score or question about a person go by an index.
@Suite(.sqliteOnly) struct QueryPlanTests {
    static let share = NominationShareStore.Key(
        round: "r", region: .province, sector: "", place: "liaoning_craftsman")

    static let hot: [(SQL, String)] = [
        (ProgrammeStore.statement("p"), "programme_id"),
        (RoundStore.statement("r"), "round_id"),
        (RoundStore.placesStatement(["r", "s"]), "round_id"),
        (RoundStore.earlierStatement("p"), "round_of_year"),
        (NominationShareStore.statement(share), "nomination_share"),
        (TalentFundStore.statement("r"), "round_id"),
        (NominationStore.statement("n"), "nomination_id"),
        (NominationEvidenceStore.statement("n"), "nomination_id"),
        (PlanStore.statement("n"), "nomination_id"),
        (NominationStore.countStatement(share), "nomination_by_region"),
        (NominationStore.listStatement(.init(round: "r"), limit: 9), "round_id"),
        (NominationStore.listStatement(.init(round: "r", after: (9000, "n")), limit: 9), "round_id"),
        (ReviewStore.statement("n"), "nomination_id"),
        (ReviewStore.scoresStatement("n"), "nomination_id"),
        (ReviewStore.roundStatement("r", expert: "p"), "nomination_id"),
        (ShortlistStore.scoresStatement("r"), "nomination_id"),
        (ShortlistStore.candidatesStatement("r", [.nominated]), "round_id"),
        (ShortlistStore.listStatement("r"), "round_id"),
        (HonourStore.statement("h"), "honour_id"),
        (PaymentStore.statement("p"), "payment_id"),
        (PaymentStore.listStatement("h"), "award_payment_by_honour"),
        (DebtStore.statement("d"), "debt_id"),
        (MilestoneStore.statement("n"), "nomination_id"),
        (NominatorBarStore.statement(region: "210100", creditCode: "", on: .earliest), "nominator_bar_by_region"),
        (NominatorBarStore.statement(region: "", creditCode: "9", on: .earliest), "nominator_bar_by_organisation"),
        (MentorshipStore.listStatement(mentor: "p", after: "m", limit: 9), "mentorship_by_mentor"),
        (HonourStore.heldStatement("p"), "person_id"),
        (HonourStore.awardedStatement("r"), "round_id"),
        (HonourStore.listStatement(.init(person: "p"), limit: 9), "honour_by_person"),
        (HonourStore.listStatement(.init(person: "p", after: (1, "h")), limit: 9), "honour_by_person"),
        (HonourStore.listStatement(.init(kind: .modelWorker, year: 2021), limit: 9), "honour_by_kind"),
    ]

    @Test func `hot queries go by an index`() async throws {
        let awards = try await TestService<AwardsService>()
        for (query, index) in Self.hot {
            let plan = try await awards.database.explainQueryPlan(query).joined(separator: "\n")
            #expect(plan.contains("SEARCH") && plan.contains(index) && !plan.contains("SCAN"), "\(plan)")
        }
    }
}
