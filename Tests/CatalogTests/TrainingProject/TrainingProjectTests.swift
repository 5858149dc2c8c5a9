import CatalogMessages
import ServiceTesting
import Testing

struct TrainingProjectTests {
    @Test func `a project is drafted, changed, published and withdrawn`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.shenyang.trainingProjects.addTrainingProject(CatalogWorld.project)
        #expect(draft.state == .draft && draft.unit == .perPerson && draft.effectiveFrom == "2023-04-18")
        #expect(draft.policyEdition == 1 && draft.revision == 1)
        let changed = try await world.shenyang.trainingProjects.updateTrainingProject(
            UpdateTrainingProjectRequest(
                projectID: draft.projectID, hours: 100, standardYuan: 2500, effectiveTo: "2023-12-31", revision: 1))
        #expect(changed.hours == 100 && changed.standardYuan == 2500 && changed.name == draft.name)
        #expect(changed.effectiveTo == "2023-12-31" && changed.revision == 2)
        let published = try await world.shenyang.trainingProjects.publishTrainingProject(
            PublishTrainingProjectRequest(projectID: draft.projectID))
        #expect(published.state == .published && published.publishedOn == "2023-04-18")
        try world.move(to: "2023-06-01")
        let withdrawn = try await world.shenyang.trainingProjects.withdrawTrainingProject(
            WithdrawTrainingProjectRequest(projectID: draft.projectID, reason: "需求不足"))
        #expect(withdrawn.state == .withdrawn && withdrawn.withdrawnOn == "2023-06-01" && withdrawn.revision == 4)
        #expect(
            try await world.anyone.trainingProjects.getTrainingProject(
                GetTrainingProjectRequest(projectID: draft.projectID))
                == withdrawn)
        let kinds = try await world.service.database.changes(after: 0, limit: 1000, kinds: []).map(\.kind)
        #expect(
            kinds.filter { $0.hasPrefix("training_project.") }
                == ["added", "updated", "published", "withdrawn"].map { "training_project." + $0 })
    }

    @Test func `what the programme does not admit is refused with every reason`() async throws {
        let world = try await CatalogWorld()
        var request = CatalogWorld.project
        (request.programme, request.level, request.standardYuan) = (.apprenticeship, .unspecified, 100)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_missing"]) {
            try await world.shenyang.trainingProjects.addTrainingProject(request)
        }
        (request.level, request.occupationCode) = (.senior, "")
        await expectRefusal(
            .failedPrecondition, field: "standard_yuan", refusals: ["occupation_missing", "standard_below_minimum"]
        ) { try await world.shenyang.trainingProjects.addTrainingProject(request) }
        request = CatalogWorld.project
        request.standardYuan = 5001
        await expectRefusal(.failedPrecondition, refusals: ["standard_above_maximum"]) {
            try await world.shenyang.trainingProjects.addTrainingProject(request)
        }
        request = CatalogWorld.project
        request.occupationCode = "2-02-38-01"
        await expectRefusal(.failedPrecondition, refusals: ["level_not_in_occupation"]) {
            try await world.shenyang.trainingProjects.addTrainingProject(request)
        }
        request = CatalogWorld.project
        request.effectiveFrom = "2022-04-09"
        await expectRefusal(.failedPrecondition, refusals: ["programme_not_in_force"]) {
            try await world.shenyang.trainingProjects.addTrainingProject(request)
        }
        let all = try await world.province.trainingProjects.listTrainingProjects(
            ListTrainingProjectsRequest())
        #expect(all.projects.isEmpty)
    }

    @Test(arguments: [
        (TrainingProgramme.enterpriseTraining, Int64(999), "辽人社发〔2022〕7号 二(二)"),
        (.graduates, 1499, "辽人社发〔2022〕7号 二(三)"), (.graduates, 2001, "辽人社发〔2022〕7号 二(三)"),
        (.workInLieu, 500, "辽人社〔2021〕15号 (二)"),
    ])
    func `a standard is refused by the article that lays its programme down`(
        programme: TrainingProgramme, yuan: Int64, article: String
    ) async throws {
        let world = try await CatalogWorld()
        var project = CatalogWorld.project
        (project.programme, project.standardYuan) = (programme, yuan)
        let refusal = await expectRefusal(.failedPrecondition, "REFUSED") {
            try await world.shenyang.trainingProjects.addTrainingProject(project)
        }
        #expect(refusal?.message.contains("（\(article)）") == true, "\(refusal?.message ?? "")")
    }

    @Test func `of 16 publications one succeeds`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.shenyang.trainingProjects.addTrainingProject(CatalogWorld.project)
        let client = world.shenyang
        let outcomes = await race(16) { _ in
            try await client.trainingProjects.publishTrainingProject(
                PublishTrainingProjectRequest(projectID: draft.projectID))
        }
        #expect(outcomes.successes.count == 1 && outcomes.reasons == Array(repeating: "REFUSED", count: 15))
    }

    @Test func `what is published is not changed, what is withdrawn is out`() async throws {
        let world = try await CatalogWorld()
        let project = try await world.publishedProject()
        let id = project.projectID
        await expectRefusal(.failedPrecondition, refusals: ["project_not_draft"]) {
            try await world.shenyang.trainingProjects.updateTrainingProject(
                UpdateTrainingProjectRequest(projectID: id, hours: 90))
        }
        await expectRefusal(.failedPrecondition, refusals: ["project_not_draft"]) {
            try await world.shenyang.trainingProjects.publishTrainingProject(
                PublishTrainingProjectRequest(projectID: id))
        }
        let withdrawal = WithdrawTrainingProjectRequest(projectID: id, reason: "停办")
        _ = try await world.shenyang.trainingProjects.withdrawTrainingProject(withdrawal)
        await expectRefusal(.failedPrecondition, refusals: ["project_withdrawn"]) {
            try await world.shenyang.trainingProjects.withdrawTrainingProject(withdrawal)
        }
        await expectRefusal(.failedPrecondition, refusals: ["project_withdrawn"]) {
            try await world.shenyang.trainingProjects.publishTrainingProject(
                PublishTrainingProjectRequest(projectID: id))
        }
    }

    @Test func `a stale revision is aborted`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.shenyang.trainingProjects.addTrainingProject(CatalogWorld.project)
        let change = UpdateTrainingProjectRequest(projectID: draft.projectID, hours: 90, revision: 1)
        _ = try await world.shenyang.trainingProjects.updateTrainingProject(change)
        await expectRefusal(.aborted, "TRAINING_PROJECT_CHANGED") {
            try await world.shenyang.trainingProjects.updateTrainingProject(change)
        }
    }

    @Test func `a bureau keeps its own city's catalog`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.permissionDenied) {
            try await world.dalian.trainingProjects.addTrainingProject(CatalogWorld.project)
        }
        let draft = try await world.shenyang.trainingProjects.addTrainingProject(CatalogWorld.project)
        let id = draft.projectID
        await expectRefusal(.permissionDenied) {
            try await world.dalian.trainingProjects.updateTrainingProject(
                UpdateTrainingProjectRequest(projectID: id, hours: 1))
        }
        await expectRefusal(.permissionDenied) {
            try await world.dalian.trainingProjects.publishTrainingProject(
                PublishTrainingProjectRequest(projectID: id))
        }
        await expectRefusal(.permissionDenied) {
            try await world.dalian.trainingProjects.withdrawTrainingProject(
                WithdrawTrainingProjectRequest(projectID: id, reason: "x"))
        }
        for client in [world.dalian, world.anyone] {
            await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
                try await client.trainingProjects.getTrainingProject(
                    GetTrainingProjectRequest(projectID: id))
            }
            #expect(
                try await client.trainingProjects.listTrainingProjects(ListTrainingProjectsRequest())
                    .projects.isEmpty)
        }
        #expect(
            try await world.shenyang.trainingProjects.listTrainingProjects(
                ListTrainingProjectsRequest()
            ).projects == [
                draft
            ])
    }

    @Test func `projects are listed by city, programme, occupation and day`() async throws {
        let world = try await CatalogWorld()
        let first = try await world.publishedProject()
        var later = CatalogWorld.project
        (later.effectiveFrom, later.occupationCode) = ("2023-06-01", CatalogWorld.turner)
        let second = try await world.publishedProject(later)
        func ids(_ request: ListTrainingProjectsRequest) async throws -> [String] {
            try await world.anyone.trainingProjects.listTrainingProjects(request).projects.map(
                \.projectID)
        }
        let both = [first.projectID, second.projectID].sorted()
        #expect(try await ids(ListTrainingProjectsRequest(regionCode: "210100")) == both)
        #expect(try await ids(ListTrainingProjectsRequest(regionCode: "210102")) == both)
        #expect(try await ids(ListTrainingProjectsRequest(regionCode: "210200")).isEmpty)
        #expect(try await ids(ListTrainingProjectsRequest(onDate: "2023-05-31")) == [first.projectID])
        #expect(try await ids(ListTrainingProjectsRequest(occupationCode: CatalogWorld.turner)) == [second.projectID])
        #expect(try await ids(ListTrainingProjectsRequest(programme: .veterans)).isEmpty)
        let page = try await world.anyone.trainingProjects.listTrainingProjects(
            ListTrainingProjectsRequest(pageSize: 1))
        #expect(try await ids(ListTrainingProjectsRequest(pageToken: page.nextPageToken)) == [both[1]])
    }

    @Test func `malformed fields are named`() async throws {
        let world = try await CatalogWorld()
        func refused(_ field: String, _ change: (inout AddTrainingProjectRequest) -> Void) async {
            var request = CatalogWorld.project
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.trainingProjects.addTrainingProject(request)
            }
        }
        await refused("region_code") { $0.regionCode = "210102" }
        await refused("region_code") { $0.regionCode = "" }
        await refused("programme") { $0.programme = .unspecified }
        await refused("programme") { $0.programme = .unrecognized(77) }
        await refused("name") { $0.name = "" }
        await refused("occupation_code") { $0.occupationCode = "焊工" }
        await refused("level") { $0.level = .unrecognized(9) }
        await refused("hours") { $0.hours = 0 }
        await refused("hours") { $0.hours = -5 }
        await refused("standard_yuan") { $0.standardYuan = -1 }
        await refused("standard_yuan") { $0.standardYuan = .max }
        await refused("effective_from") { $0.effectiveFrom = "2023/05/01" }
        await refused("effective_to") { $0.effectiveTo = "2023-04-17" }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            var request = CatalogWorld.project
            request.occupationCode = "6-99-99-99"
            return try await world.province.trainingProjects.addTrainingProject(request)
        }
        await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
            try await world.province.trainingProjects.publishTrainingProject(
                PublishTrainingProjectRequest(projectID: "prj_none"))
        }
    }
}
