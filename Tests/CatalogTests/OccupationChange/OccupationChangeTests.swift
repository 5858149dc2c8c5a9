import CatalogMessages
import ServiceTesting
import Testing
import TypeMessages

/// What the province enters of the classification while the system runs.
struct OccupationChangeTests {
    private static let announced = EnterOccupationChangeRequest(
        kind: .announced, occupationCode: "4-04-05-90", name: "智能体训练员", pinyin: "zhi neng ti xun lian yuan",
        skilled: true, effectiveFrom: "2023-04-01", document: "人社厅发〔2023〕1号")

    private func enter(
        _ world: CatalogWorld, _ kind: OccupationChangeKind, of code: String = CatalogWorld.welder,
        _ change: (inout EnterOccupationChangeRequest) -> Void = { _ in }
    ) async throws -> OccupationChange {
        var request = EnterOccupationChangeRequest(kind: kind, occupationCode: code, document: "人社厅发〔2023〕2号")
        change(&request)
        return try await world.province.occupationChanges.enterOccupationChange(request)
    }

    private func codes(_ world: CatalogWorld, _ request: ListOccupationsRequest) async throws -> [String] {
        try await world.anyone.occupations.listOccupations(request).occupations.map(\.code)
    }

    @Test func `an announced occupation is found at once, and no more when its entry is taken back`() async throws {
        let world = try await CatalogWorld()
        let change = try await world.province.occupationChanges.enterOccupationChange(Self.announced)
        #expect(change.changeID.hasPrefix("occ_") && change.enteredOn == "2023-04-18")
        let occupation = try await world.anyone.occupations.getOccupation(.init(code: "4-04-05-90"))
        #expect(occupation.name == "智能体训练员" && occupation.announcedYear == 2023 && occupation.tags == [.new])
        #expect(occupation.levels.count == 8 && !occupation.levelsKnown && occupation.parentCode == "4-04-05")
        for query in ["体训练", "zhinengti", "zntxly", "4-04-05-9"] {
            #expect(try await codes(world, .init(query: query, announcedYear: 2023)) == ["4-04-05-90"], "\(query)")
        }
        await expectRefusal(.alreadyExists, "OCCUPATION_EXISTS") {
            try await world.province.occupationChanges.enterOccupationChange(Self.announced)
        }
        let voided = try await world.province.occupationChanges.voidOccupationChange(
            .init(changeID: change.changeID, reason: "编码有误"))
        #expect(voided.voidReason == "编码有误" && voided.voidedOn == "2023-04-18")
        #expect(try await codes(world, .init(query: "体训练")).isEmpty)
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.anyone.occupations.getOccupation(.init(code: "4-04-05-90"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_change_voided"]) {
            try await world.province.occupationChanges.voidOccupationChange(
                .init(changeID: change.changeID, reason: "再次"))
        }
        // Entered anew, by however many at once, it is there again, once.
        let outcomes = await race(4) { _ in
            try await world.province.occupationChanges.enterOccupationChange(Self.announced)
        }
        #expect(outcomes.successes.count == 1 && outcomes.reasons == Array(repeating: "OCCUPATION_EXISTS", count: 3))
        #expect(try await codes(world, .init(query: "体训练")) == ["4-04-05-90"])
        let history = try await world.anyone.occupationChanges.listOccupationChanges(
            .init(occupationCode: "4-04-05-90"))
        #expect(history.changes.count == 2)
    }

    @Test func `a tag holds from its day until it is taken away`() async throws {
        let world = try await CatalogWorld()
        _ = try await enter(world, .tagged) { ($0.tag, $0.effectiveFrom) = (.ai, "2023-05-01") }
        func tagged(_ day: String) async throws -> Bool {
            try world.move(to: day)
            let isListed = try await codes(world, .init(query: "焊工", tag: .ai)).contains(CatalogWorld.welder)
            let tags = try await world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder)).tags
            #expect(tags.contains(.ai) == isListed)
            return isListed
        }
        #expect(try await !tagged("2023-04-30"))
        #expect(try await tagged("2023-05-01"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_tag_unchanged"]) {
            try await enter(world, .tagged) { $0.tag = .ai }
        }
        _ = try await enter(world, .untagged) { ($0.tag, $0.effectiveFrom) = (.ai, "2023-06-01") }
        #expect(try await tagged("2023-05-31"))
        #expect(try await !tagged("2023-06-01"))
    }

    @Test func `a newly announced AI occupation raises the standard and is asked for by the next list`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.set("subsidy.uplift.ai", 10)
        var request = Self.announced
        request.effectiveFrom = "2025-07-20"
        _ = try await world.province.occupationChanges.enterOccupationChange(request)
        _ = try await enter(world, .tagged, of: "4-04-05-90") { ($0.tag, $0.effectiveFrom) = (.ai, "2025-07-20") }
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2025Q2", items: CatalogWorld.items([CatalogWorld.welder])))
        #expect(draft.missingOccupationCodes.contains("4-04-05-90"))
        var project = CatalogWorld.project
        (project.occupationCode, project.programme) = ("4-04-05-90", .digitalSkills)
        let published = try await world.publishedProject(project)
        let standard = try await world.anyone.subsidyStandards.deriveSubsidyStandard(
            .init(projectID: published.projectID))
        #expect(standard.combinedYuan == 2200)
    }

    @Test func `levels that the province enters decide, and before nobody is refused for them`() async throws {
        let world = try await CatalogWorld()
        var project = CatalogWorld.project
        project.level = .junior
        _ = try await world.province.trainingProjects.addTrainingProject(project)
        let change = try await enter(world, .levels) {
            ($0.lowestLevel, $0.highestLevel) = (.intermediate, .seniorTechnician)
        }
        let welder = try await world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder))
        #expect(welder.levelsKnown && welder.levelsSource == "人社厅发〔2023〕2号")
        #expect(welder.levels.first == .intermediate && welder.levels.last == .chiefTechnician)
        #expect(welder.standardLevels.last == .seniorTechnician)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_not_in_occupation"]) { [project] in
            try await world.province.trainingProjects.addTrainingProject(project)
        }
        #expect(try await !codes(world, .init(query: "焊工", level: .junior)).contains(CatalogWorld.welder))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_levels_reversed"]) {
            try await enter(world, .levels) { ($0.lowestLevel, $0.highestLevel) = (.senior, .junior) }
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_not_skilled"]) {
            try await enter(world, .levels, of: "2-02-38-01") { ($0.lowestLevel, $0.highestLevel) = (.junior, .senior) }
        }
        _ = try await world.province.occupationChanges.voidOccupationChange(
            .init(changeID: change.changeID, reason: "有误"))
        #expect(
            try await !world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder)).levelsKnown)
    }

    @Test func `an occupation that others follow takes nothing new after its transition`() async throws {
        let world = try await CatalogWorld()
        let change = try await enter(world, .split) {
            $0.successorCodes = [CatalogWorld.turner, CatalogWorld.aiTrainer]
            ($0.effectiveFrom, $0.transitionUntil) = ("2023-05-01", "2023-06-30")
        }
        let welder = try await world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder))
        #expect(welder.follow?.how == "split" && welder.follow?.successorCodes.count == 2)
        #expect(welder.follow?.transitionUntil == "2023-06-30" && welder.follow?.changeID == change.changeID)
        var project = CatalogWorld.project
        project.effectiveFrom = "2023-06-30"
        _ = try await world.province.trainingProjects.addTrainingProject(project)
        project.effectiveFrom = "2023-07-01"
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_ended"]) { [project] in
            try await world.province.trainingProjects.addTrainingProject(project)
        }
        await expectRefusal(.alreadyExists, "OCCUPATION_FOLLOWED") { try await enter(world, .ended) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_successor_ended"]) {
            try await enter(world, .replaced, of: CatalogWorld.turner) {
                ($0.successorCodes, $0.effectiveFrom) = ([CatalogWorld.welder], "2023-05-01")
            }
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await enter(world, .merged, of: CatalogWorld.turner) { $0.successorCodes = ["6-18-99-99"] }
        }
        let outcomes = await race(4) { _ in try await enter(world, .ended, of: CatalogWorld.turner) }
        #expect(outcomes.successes.count == 1 && outcomes.reasons.allSatisfy { $0 == "OCCUPATION_FOLLOWED" })
    }

    @Test func `a work type is found by its name`() async throws {
        let world = try await CatalogWorld()
        let change = try await enter(world, .workType) { $0.name = "水下焊接切割工" }
        #expect(try await codes(world, .init(query: "水下焊接")) == [CatalogWorld.welder])
        let welder = try await world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder))
        #expect(welder.workTypes.contains("水下焊接切割工"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_name_known"]) {
            try await enter(world, .workType) { $0.name = "水下焊接切割工" }
        }
        _ = try await world.province.occupationChanges.voidOccupationChange(
            .init(changeID: change.changeID, reason: "重复"))
        let after = try await world.anyone.occupations.getOccupation(.init(code: CatalogWorld.welder))
        #expect(!after.workTypes.contains("水下焊接切割工"))
        #expect(try await codes(world, .init(query: "水下焊接")).isEmpty)
    }

    @Test func `what a kind needs is asked for, and only the province enters`() async throws {
        let world = try await CatalogWorld()
        for (kind, field) in [
            (.announced, "name"), (.tagged, "tag"), (.levels, "lowest_level"), (.workType, "name"),
        ] as [(OccupationChangeKind, String)] {
            await expectRefusal(.invalidArgument, field: field) { try await enter(world, kind, of: "4-04-05-90") }
        }
        var request = Self.announced
        request.pinyin = "智能"
        await expectRefusal(.invalidArgument, field: "pinyin") { [request] in
            try await world.province.occupationChanges.enterOccupationChange(request)
        }
        (request.pinyin, request.effectiveFrom) = ("zhi neng", "2023-04-19")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["occupation_change_in_future"]) { [request] in
            try await world.province.occupationChanges.enterOccupationChange(request)
        }
        request.occupationCode = "4-99-05-90"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await world.province.occupationChanges.enterOccupationChange(request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.occupationChanges.enterOccupationChange(Self.announced)
        }
        await expectRefusal(.notFound, "OCCUPATION_CHANGE_NOT_FOUND") {
            try await world.province.occupationChanges.voidOccupationChange(.init(changeID: "occ_none", reason: "无"))
        }
    }
}
