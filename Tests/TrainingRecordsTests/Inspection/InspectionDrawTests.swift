internal import Foundation
internal import Ground
internal import MessageRuntime
internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

struct InspectionDrawTests {
    @Test func `a plan is public with its lists and the seed's hash, and after the draw anybody can draw the same`()
        async throws
    {
        let town = try await Town()
        for _ in 0..<5 { _ = try await town.openClass() }
        let plan = try await town.bureau.inspections.publishInspectionPlan(
            town.planRequest(try await town.inspectors(4)))
        #expect((plan.state, plan.objectCount, plan.objects.count, plan.inspectors.count) == (.published, 5, 5, 4))
        #expect(plan.seed.isEmpty && plan.seedHash.count == 64 && plan.lots.isEmpty)
        #expect(plan.inspectors.allSatisfy { $0.name.contains("*") })
        #expect(plan.basis?.figures.map(\.key).contains("inspection.draw.min_share") == true)
        await expectRefusal(.failedPrecondition, refusals: ["draw_day_not_reached"]) {
            try await town.bureau.inspections.drawInspections(.init(planID: plan.planID))
        }
        #expect(try recompute(plan) == 2)

        // A class that is opened afterwards is on no list.
        _ = try await town.openClass()
        try town.move(to: "2022-06-21")
        let drawn = try await town.bureau.inspections.drawInspections(.init(planID: plan.planID))
        #expect((drawn.state, drawn.objects, drawn.seedHash) == (.drawn, plan.objects, plan.seedHash))
        #expect(drawn.seed.count == 64 && drawn.lots.count == 2)
        #expect(drawn.lots.allSatisfy { Set($0.inspectorIDs).count == 2 })
        let published = try await town.client(.anonymous).inspections.getInspectionPlan(.init(planID: plan.planID))
        #expect(published == drawn)
        #expect(try recompute(published) == 0)
        var forged = published
        forged.lots.reverse()
        #expect(try recompute(forged) == 1)
        forged = published
        forged.seed = String(repeating: "0", count: 64)
        #expect(try recompute(forged) == 1)
        await expectRefusal(.failedPrecondition, refusals: ["inspection_plan_drawn"]) {
            try await town.bureau.inspections.drawInspections(.init(planID: plan.planID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["inspection_plan_drawn"]) {
            try await town.bureau.inspections.cancelInspectionPlan(.init(planID: plan.planID, reason: "重复"))
        }
        let listed = try await town.client(.anonymous).inspections.listInspectionPlans(
            .init(regionCode: Town.city, state: .drawn))
        #expect(listed.plans.map(\.planID) == [plan.planID])
        #expect(listed.plans.allSatisfy { $0.objects.isEmpty })
        #expect(
            try await town.client(.anonymous).inspections.listInspections(.init(planID: plan.planID)).inspections.count
                == 2)
    }

    @Test func `officials who draw at once draw once`() async throws {
        let town = try await Town()
        for _ in 0..<3 { _ = try await town.openClass() }
        let plan = try await town.bureau.inspections.publishInspectionPlan(
            town.planRequest(try await town.inspectors(3)))
        try town.move(to: "2022-06-21")
        let outcomes = await race(8) { number in
            try await town.client(town.inspector(number)).inspections.drawInspections(.init(planID: plan.planID)).lots
        }
        #expect(outcomes.successes.count == 1)
        let lots = try await town.bureau.inspections.getInspectionPlan(.init(planID: plan.planID)).lots
        #expect(lots == outcomes.successes.first)
    }

    @Test func `nobody is sent to an organisation they work or worked for, or declared an interest in`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let entries = try await town.inspectors(3)
        _ = try await town.bureau.employments.recordEmployment(
            RecordEmploymentRequest(
                personID: entries[0].personID, employerCreditCode: Town.institution, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2018-01-01"))
        let plan = try await town.bureau.inspections.publishInspectionPlan(
            town.planRequest(entries, kind: .institution, count: 1))
        let own = try #require(plan.inspectors.first { $0.inspectorID == entries[0].personID })
        #expect(own.conflictingObjectIDs == [Town.institution])
        try town.move(to: "2022-06-21")
        let drawn = try await town.bureau.inspections.drawInspections(.init(planID: plan.planID))
        #expect(Set(drawn.lots.flatMap(\.inspectorIDs)) == Set(entries.dropFirst().map(\.personID)))
        #expect(try recompute(drawn) == 0)
        await expectRefusal(.failedPrecondition, refusals: ["inspectors_without_conflict_too_few"]) {
            try await town.bureau.inspections.publishInspectionPlan(
                town.planRequest(Array(entries.prefix(2)), kind: .institution, count: 1, drawsOn: "2022-06-22"))
        }
    }

    @Test func `a plan that cannot be right is refused with its reasons`() async throws {
        let town = try await Town()
        let entries = try await town.inspectors(2)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["nobody_to_inspect"]) {
            try await town.bureau.inspections.publishInspectionPlan(town.planRequest(entries))
        }
        _ = try await town.openClass()
        var request = town.planRequest(entries + [entries[0]], count: 2, drawsOn: "2022-06-20")
        request.inspectorsEach = 1
        await expectRefusal(
            .failedPrecondition,
            refusals: ["draw_beyond_list", "inspectors_below_minimum", "inspector_twice", "draw_too_early"]
        ) { try await town.bureau.inspections.publishInspectionPlan(request) }
        request.inspectors = [InspectorEntry(personID: "p_none", account: "inspector-9")]
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.inspections.publishInspectionPlan(request)
        }
        // Enterprises: none had workers trained.
        await expectRefusal(.failedPrecondition, refusals: ["nobody_to_inspect"]) {
            try await town.bureau.inspections.publishInspectionPlan(town.planRequest(entries, kind: .enterprise))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).inspections.publishInspectionPlan(
                town.planRequest(entries))
        }
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != "inspection.draw.min_share" }
        let bare = try await Town(policy: PolicyBook(edition: 1, figures: figures))
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await bare.bureau.inspections.publishInspectionPlan(
                bare.planRequest([InspectorEntry(personID: "p_1", account: "a")]))
        }
    }

    @Test func `a plan that is called off is never drawn, and stays public`() async throws {
        let town = try await Town()
        _ = try await town.openClass()
        let plan = try await town.bureau.inspections.publishInspectionPlan(
            town.planRequest(try await town.inspectors(2), count: 1))
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).inspections.cancelInspectionPlan(
                .init(planID: plan.planID, reason: "并入省级抽查"))
        }
        _ = try await town.bureau.inspections.cancelInspectionPlan(.init(planID: plan.planID, reason: "并入省级抽查"))
        try town.move(to: "2022-06-21")
        await expectRefusal(.failedPrecondition, refusals: ["inspection_plan_cancelled"]) {
            try await town.bureau.inspections.drawInspections(.init(planID: plan.planID))
        }
        let read = try await town.client(.anonymous).inspections.getInspectionPlan(.init(planID: plan.planID))
        #expect((read.state, read.cancelReason, read.seed) == (.cancelled, "并入省级抽查", ""))
        await expectRefusal(.notFound, "INSPECTION_PLAN_NOT_FOUND") {
            try await town.bureau.inspections.getInspectionPlan(.init(planID: "ipl_none"))
        }
    }

    /// What the published script ends with.
    private func recompute(_ plan: InspectionPlan) throws -> Int32 {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let (process, input) = (Process(), Pipe())
        process.executableURL = root.appending(path: "Deploy/recompute-draw")
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(plan.json().utf8))
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
