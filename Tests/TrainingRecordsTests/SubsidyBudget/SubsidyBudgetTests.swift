internal import Ground
internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

struct SubsidyBudgetTests {
    @Test func `a budget that nobody set is not found, and one that was set shows what is left`() async throws {
        let town = try await Town()
        await expectRefusal(.notFound, "SUBSIDY_BUDGET_NOT_FOUND") { try await town.budget() }
        try await town.budget(1000)
        try await town.budget(5000)
        let budget = try await town.budget()
        #expect((budget.totalYuan, budget.paidYuan, budget.clawedBackYuan) == (5000, 0, 0))
        #expect((budget.regionCode, budget.year, budget.fundSource) == (Town.city, 2022, .employmentSubsidy))
        #expect(budget.availableYuan == 5000)
        await expectRefusal(.notFound, "SUBSIDY_BUDGET_NOT_FOUND") {
            try await town.bureau.subsidyBudgets.getSubsidyBudget(
                .init(regionCode: Town.city, year: 2023, fundSource: .employmentSubsidy))
        }
    }

    @Test func `a budget is never set below what is paid`() async throws {
        let town = try await Town()
        let closed = try await town.completedClass([try await town.member(1)])
        try await town.budget(1500)
        let claim = try await town.decidedClaim(closed)
        await expectRefusal(.failedPrecondition, refusals: ["budget_below_paid"]) { try await town.budget(1499) }
        _ = try await town.pay(claim)
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED", field: "total_yuan") {
            try await town.budget(1499)
        }
        #expect(refusal?.refusalReasonsContain("budget_below_paid") == true)
        #expect(try await town.budget().totalYuan == 1500)
    }

    @Test func `everything that is wrong with a budget is said at once`() async throws {
        let town = try await Town()
        let refusal = await expectRefusal(.invalidArgument, "FIELD_INVALID") {
            try await town.province.subsidyBudgets.setSubsidyBudget(
                .init(regionCode: Town.district, year: 1999, fundSource: .unspecified, totalYuan: 100_000_000_001))
        }
        #expect(refusal?.violatedFields == ["region_code", "year", "fund_source", "total_yuan"])
    }

    @Test(.sqliteOnly) func `a budget is found by its key`() async throws {
        let key = SubsidyBudgetStore.Key(
            region: try #require(RegionCode(Town.city)), year: 2022, fund: .employmentSubsidy)
        try await expectPlan(of: SubsidyBudgetStore.statement(key), uses: "region_code=?")
    }
}
