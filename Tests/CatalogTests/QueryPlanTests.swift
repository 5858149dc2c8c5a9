@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

/// Hot queries go by an index, whatever narrows them.
@Suite(.sqliteOnly) struct QueryPlanTests {
    private static func expect(
        _ statement: SQL, uses index: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let world = try await CatalogWorld()
        let plan = try await world.service.database.explainQueryPlan(statement)
        #expect(plan.contains { $0.contains(index) }, "\(plan)", sourceLocation: sourceLocation)
        let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("USING") && !$0.contains("CONSTANT ROW") }
        #expect(scans.isEmpty, "\(plan)", sourceLocation: sourceLocation)
    }

    @Test func `a search for an occupation goes by its terms`() async throws {
        let filter = OccupationStore.Filter(term: "焊", depth: 4)
        try await Self.expect(
            OccupationStore.statement(filter, on: try #require(CivilDay("2023-04-18")), after: nil, limit: 51),
            uses: "sqlite_autoindex_occupation_term")
    }

    @Test func `organisations of a city and by name`() async throws {
        let ofCity = OrganisationStore.Filter(region: RegionCode("210100"))
        try await Self.expect(
            OrganisationStore.statement(ofCity, after: [], limit: 51), uses: "organisation_by_city")
        let byName = OrganisationStore.Filter(namePrefix: "沈阳")
        try await Self.expect(
            OrganisationStore.statement(byName, after: ["沈阳一厂", "9"], limit: 51), uses: "organisation_by_name")
    }

    @Test func `projects of a city and of an occupation`() async throws {
        let ofCity = TrainingProjectStore.Filter(region: RegionCode("210100"), day: CivilDay("2023-05-01"))
        try await Self.expect(
            TrainingProjectStore.statement(ofCity, after: nil, limit: 51), uses: "training_project_by_region")
        let ofOccupation = TrainingProjectStore.Filter(occupation: OccupationCode("6-18-02-04"))
        try await Self.expect(
            TrainingProjectStore.statement(ofOccupation, after: nil, limit: 51), uses: "training_project_by_occupation")
    }

    @Test func `regions of a city, and published shortage lists`() async throws {
        let ofCity = RegionStore.Filter(parent: RegionCode("210100"))
        try await Self.expect(RegionStore.statement(ofCity, after: "210100", limit: 51), uses: "region_by_parent")
        let published = ShortageListStore.Filter(state: .published)
        try await Self.expect(
            ShortageListStore.statement(published, after: (quarter: "2023Q1", version: 1), limit: 21),
            uses: "shortage_list_by_state")
    }

    @Test func `institutions of a city`() async throws {
        let filter = InstitutionStore.Filter(region: RegionCode("210100"), programme: .veterans)
        try await Self.expect(
            InstitutionStore.statement(filter, after: nil, limit: 51), uses: "institution_admission_by_region")
    }
}
