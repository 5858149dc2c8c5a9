@testable import CatalogService
import CatalogMessages
import Ground
import Rules
import ServiceTesting
import Testing

/// What the database says of a project on a day is what the rule says.
struct ProjectDayTests {
    @Test func `a project is listed on the days on which the rule lets classes be opened from it`() async throws {
        let world = try await CatalogWorld(on: "2023-05-01")
        var request = CatalogWorld.project
        request.effectiveFrom = "2023-05-10"
        var withdrawn: [String] = []
        for last in ["2023-05-20", ""] {
            request.effectiveTo = last
            _ = try await world.shenyang.trainingProjects.addTrainingProject(request)
            _ = try await world.publishedProject(request)
            withdrawn.append(try await world.publishedProject(request).projectID)
        }
        try world.move(to: "2023-05-15")
        for id in withdrawn {
            _ = try await world.shenyang.trainingProjects.withdrawTrainingProject(
                WithdrawTrainingProjectRequest(projectID: id, reason: "停办"))
        }
        let stored = try await world.service.database.read { read in
            try TrainingProjectStore.list(TrainingProjectStore.Filter(drafts: .all), after: nil, limit: 10, in: read)
        }
        #expect(stored.count == 6)
        for (text, count) in [
            ("2023-05-09", 0), ("2023-05-10", 4), ("2023-05-14", 4), ("2023-05-15", 2), ("2023-05-20", 2),
            ("2023-05-21", 1),
        ] {
            let day = try #require(CivilDay(text))
            let listed = try await world.province.trainingProjects.listTrainingProjects(
                ListTrainingProjectsRequest(onDate: text))
            let open = stored.filter { $0.refusals(on: day).isEmpty }.map(\.message.projectID)
            #expect(listed.projects.map(\.projectID) == open, "\(text)")
            #expect(open.count == count, "\(text)")
        }
    }

    @Test func `a row that cannot be read fails the list instead of ending it`() async throws {
        let world = try await CatalogWorld()
        for _ in 1...3 { _ = try await world.publishedProject() }
        let first = try await world.anyone.trainingProjects.listTrainingProjects(
            ListTrainingProjectsRequest(pageSize: 1))
        let id = first.projects[0].projectID
        try await world.damage([
            "INSERT INTO region (code, name, parent_code, tier, kind) VALUES ('??????', '?', '210000', 2, '?')",
            "UPDATE training_project SET region_code = '??????' WHERE project_id = \(id)",
        ])
        await expectDamage("training_project \(id): region_code") {
            try await world.anyone.trainingProjects.listTrainingProjects(ListTrainingProjectsRequest(pageSize: 2))
        }
        await expectDamage("training_project \(id): region_code") {
            try await world.anyone.trainingProjects.getTrainingProject(GetTrainingProjectRequest(projectID: id))
        }
    }
}
