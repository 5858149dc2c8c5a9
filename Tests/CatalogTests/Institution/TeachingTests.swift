import CatalogMessages
import ServiceTesting
import Testing

/// "Who teaches welding near me from May" is one call, and what a catalog lacks is another.
struct TeachingTests {
    @Test func `who teaches an occupation near a place from a day on is found by one call`() async throws {
        let world = try await CatalogWorld()
        for number in 1...4 { try await world.register(number) }
        let admissions: [(number: Int, codes: [String], from: String)] = [
            (1, [], "2023-05-01"), (2, ["6-18"], "2023-04-18"), (3, ["6-18-01"], "2023-04-18"),
            (4, [CatalogWorld.welder], "2023-05-02"),
        ]
        for admission in admissions {
            _ = try await world.shenyang.institutions.admitInstitution(
                .init(
                    regionCode: "210100", institutionCreditCode: CreditCodes.make(admission.number),
                    occupationCodes: admission.codes, effectiveFrom: admission.from))
        }
        func teachers(_ request: ListInstitutionsRequest) async throws -> [String] {
            try await world.anyone.institutions.listInstitutions(request).admissions.map(\.institutionName)
        }
        var request = ListInstitutionsRequest(
            regionCode: "210102", onDate: "2023-05-01", occupationCode: CatalogWorld.welder)
        #expect(try await teachers(request) == ["测试机构1", "测试机构2"])
        request.onDate = "2023-05-02"
        #expect(try await teachers(request) == ["测试机构1", "测试机构2", "测试机构4"])
        request.namePart = "机构4"
        #expect(try await teachers(request) == ["测试机构4"])
        request.regionCode = "210200"
        #expect(try await teachers(request).isEmpty)
    }

    @Test func `what a city's catalog lacks is shown with the article that asks for it`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        func gaps(_ day: String = "") async throws -> [CatalogGap] {
            try await world.anyone.trainingProjects.getCatalogGaps(.init(regionCode: "210100", onDate: day)).gaps
        }
        let before = try await gaps()
        #expect(before.contains { $0.occupationName == "快递员" && $0.ground == .migrantWorkers })
        #expect(before.contains { $0.occupationCode == CatalogWorld.aiTrainer && $0.ground == .newAi })
        #expect(before.allSatisfy { !$0.article.isEmpty && !$0.occupationName.isEmpty })
        var project = CatalogWorld.project
        (project.occupationCode, project.programme) = (CatalogWorld.aiTrainer, .digitalSkills)
        _ = try await world.publishedProject(project)
        #expect(try await !gaps().contains { $0.occupationCode == CatalogWorld.aiTrainer })
        // The day before the project began it lacked, and before the policy asks for AI occupations none is asked for.
        #expect(try await gaps("2025-07-31").contains { $0.occupationCode == CatalogWorld.aiTrainer })
        #expect(try await gaps("2023-01-01").allSatisfy { $0.ground == .migrantWorkers })
    }
}
