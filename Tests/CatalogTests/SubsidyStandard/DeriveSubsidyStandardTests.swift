import CatalogMessages
import ServiceTesting
import Testing

struct DeriveSubsidyStandardTests {
    @Test func `a project's standard is raised for an occupation on the list, and says why`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        let project = try await world.publishedProject()
        try await world.publishedList()
        let standard = try await world.anyone.subsidyStandards.deriveSubsidyStandard(
            DeriveSubsidyStandardRequest(projectID: project.projectID))
        #expect(standard.basicYuan == 2000 && standard.combinedYuan == 2400 && standard.upliftPercent == 20)
        #expect(standard.unit == .perPerson && standard.regionCode == "210100" && standard.onDate == "2023-04-18")
        #expect(standard.onShortageList && standard.shortageListID == "2023Q1-1" && standard.policyEdition == 2)
        #expect(standard.uplifts.map(\.kind) == [.shortage] && standard.uplifts.map(\.applied) == [true])
        let keys = [
            "enterprise_training.subsidy.min", "enterprise_training.subsidy.max", "subsidy.uplift.shortage.max",
            "subsidy.uplift.shortage",
        ]
        #expect(standard.figures.map(\.key) == keys)
        #expect(standard.figures.map(\.value) == [1000, 5000, 30, 20])
        #expect(standard.figures.last?.regionCode == "210100")
        #expect(standard.articles == ["A.2", "C.13", "A.1"])
        #expect(standard.explanation.contains("2400元/人"))
    }

    @Test func `the law and the list of the day decide`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        var request = CatalogWorld.project
        request.effectiveFrom = "2022-05-01"
        let project = try await world.publishedProject(request)
        try await world.publishedList()
        func combined(_ day: String) async throws -> Int64 {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(
                DeriveSubsidyStandardRequest(projectID: project.projectID, onDate: day)
            ).combinedYuan
        }
        #expect(try await combined("2023-04-17") == 2000)
        #expect(try await combined("2023-04-18") == 2400)
    }

    @Test func `shortage and AI do not add up unless the policy book says so`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.set("subsidy.uplift.shortage", 20)
        try await world.set("subsidy.uplift.ai", 10)
        try await world.publishedList("2025Q2", [CatalogWorld.aiTrainer])
        var request = CatalogWorld.project
        (request.occupationCode, request.programme) = (CatalogWorld.aiTrainer, .digitalSkills)
        let project = try await world.publishedProject(request)
        let question = DeriveSubsidyStandardRequest(projectID: project.projectID)
        let larger = try await world.anyone.subsidyStandards.deriveSubsidyStandard(question)
        #expect(larger.combinedYuan == 2400 && larger.uplifts.map(\.applied) == [true, false])
        #expect(larger.figures.contains { $0.key == "subsidy.uplift.combination" && $0.value == 1 })
        _ = try await world.province.policyBooks.amendFigure(
            AmendFigureRequest(
                key: "subsidy.uplift.combination", value: "2", effectiveFrom: "2025-08-01", source: "省级解释"))
        let sum = try await world.anyone.subsidyStandards.deriveSubsidyStandard(question)
        #expect(sum.combinedYuan == 2600 && sum.upliftPercent == 30 && sum.uplifts.map(\.applied) == [true, true])
    }

    @Test func `without a project it is the city's own figure`() async throws {
        let world = try await CatalogWorld()
        var request = DeriveSubsidyStandardRequest(
            programme: .apprenticeship, occupationCode: CatalogWorld.welder, level: .technician, regionCode: "210102")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["city_figure_missing"]) {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(request)
        }
        try await world.set("apprenticeship.subsidy.technician", 8000)
        let standard = try await world.anyone.subsidyStandards.deriveSubsidyStandard(request)
        #expect(standard.combinedYuan == 8000 && standard.unit == .perPersonYear && standard.regionCode == "210100")
        request.level = .junior
        await expectRefusal(.failedPrecondition, refusals: ["level_not_in_programme"]) {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(request)
        }
        (request.level, request.onDate) = (.senior, "2022-04-09")
        await expectRefusal(.failedPrecondition, refusals: ["programme_not_in_force"]) {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(request)
        }
    }

    @Test func `a project that is not in force has no standard`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.trainingProjects.addTrainingProject(CatalogWorld.project)
        let question = DeriveSubsidyStandardRequest(projectID: draft.projectID)
        await expectRefusal(.failedPrecondition, refusals: ["project_not_published"]) {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(question)
        }
        _ = try await world.province.trainingProjects.publishTrainingProject(
            PublishTrainingProjectRequest(projectID: draft.projectID))
        await expectRefusal(.failedPrecondition, refusals: ["project_not_yet_in_force"]) {
            var early = question
            early.onDate = "2023-04-17"
            return try await world.anyone.subsidyStandards.deriveSubsidyStandard(early)
        }
        _ = try await world.province.trainingProjects.withdrawTrainingProject(
            WithdrawTrainingProjectRequest(projectID: draft.projectID, reason: "停办"))
        await expectRefusal(.failedPrecondition, refusals: ["project_withdrawn"]) {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(question)
        }
    }

    @Test func `contradictions and gaps in the question are named`() async throws {
        let world = try await CatalogWorld()
        let project = try await world.publishedProject()
        func refused(_ field: String, _ request: DeriveSubsidyStandardRequest) async {
            await expectRefusal(.invalidArgument, field: field) {
                try await world.anyone.subsidyStandards.deriveSubsidyStandard(request)
            }
        }
        let id = project.projectID
        await refused("level", DeriveSubsidyStandardRequest(projectID: id, level: .junior))
        await refused("programme", DeriveSubsidyStandardRequest(projectID: id, programme: .veterans))
        await refused("occupation_code", DeriveSubsidyStandardRequest(projectID: id, occupationCode: "6-18-01-01"))
        await refused("region_code", DeriveSubsidyStandardRequest(projectID: id, regionCode: "210200"))
        await refused("programme", DeriveSubsidyStandardRequest(regionCode: "210100"))
        await refused("region_code", DeriveSubsidyStandardRequest(programme: .veterans))
        await refused("region_code", DeriveSubsidyStandardRequest(programme: .veterans, regionCode: "210000"))
        await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(
                DeriveSubsidyStandardRequest(projectID: "prj_none"))
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.anyone.subsidyStandards.deriveSubsidyStandard(
                DeriveSubsidyStandardRequest(
                    programme: .veterans, occupationCode: "6-99-99-99", regionCode: "210100"))
        }
    }
}
