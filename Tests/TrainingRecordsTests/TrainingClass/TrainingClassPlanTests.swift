internal import Ground
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct TrainingClassPlanTests {
    @Test func `classes of a city, of a county and of an institution`() async throws {
        let institution = try CreditCode(Town.institution)
        let lists: [(TrainingClassStore.Filter, String)] = [
            (.init(region: RegionCode("210100")), "training_class_by_city"),
            (.init(region: RegionCode("210102"), state: .open), "training_class_by_city"),
            (.init(institution: institution), "training_class_by_institution"),
        ]
        for (filter, index) in lists {
            try await expectPlan(of: TrainingClassStore.statement(filter, after: "cls_1", limit: 51), uses: index)
        }
    }

    @Test func `sessions of a person's other classes`() async throws {
        let day = try #require(CivilDay("2022-07-01"))
        let period = try #require(DayPeriod(from: day))
        try await expectPlan(
            of: SessionStore.statement(of: "p", besides: "c", during: period), uses: "person_id", sorts: true)
    }
}
