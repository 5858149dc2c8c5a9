import CatalogMessages
@testable import CatalogService
import RPC
import ServiceTesting
import Testing

/// Lists that are drafted from surveys, and what leads back from reviewed.
struct CompileShortageListTests {
    @Test func `a draft from surveys says for every place what it rests on`() async throws {
        let world = try await CatalogWorld()
        try await world.publishedList("2022Q4", [CatalogWorld.welder])
        try await world.wants(1, CatalogWorld.welder, 30)
        try await world.wants(2, CatalogWorld.turner, 40)
        let compile = CompileShortageListRequest(quarter: "2023Q1")
        let draft = try await world.province.shortageLists.compileShortageList(compile)
        #expect(draft.items.map(\.occupationCode) == [CatalogWorld.turner, CatalogWorld.welder])
        #expect(draft.items.map(\.newlyListed) == [true, false] && draft.items.map(\.previousRank) == [0, 1])
        #expect(draft.bases.map { $0.basis?.gap } == [40, 30] && draft.bases.map { $0.basis?.enterprises } == [1, 1])
        await expectRefusal(.alreadyExists, "SHORTAGE_LIST_EXISTS") {
            try await world.province.shortageLists.compileShortageList(compile)
        }
        let updated = try await world.province.shortageLists.updateShortageList(
            UpdateShortageListRequest(
                listID: draft.listID, items: CatalogWorld.items([CatalogWorld.welder, CatalogWorld.aiTrainer])))
        #expect(updated.bases.map { $0.basis?.wanted } == [30, nil])
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND", field: "exclusions[0].occupation_code") {
            try await world.province.shortageLists.updateShortageList(
                UpdateShortageListRequest(
                    listID: draft.listID, items: CatalogWorld.items([CatalogWorld.welder]),
                    exclusions: [ShortageExclusion(occupationCode: "6-99-99-99", reason: "没有需求")]))
        }
        let published = try await world.approveAndPublish(draft.listID)
        #expect(published.bases == updated.bases)
    }

    @Test func `without surveys, or without a planned number, nothing is compiled`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_empty"]) {
            try await world.province.shortageLists.compileShortageList(CompileShortageListRequest(quarter: "2023Q1"))
        }
        try world.move(to: "2022-04-09")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.province.shortageLists.compileShortageList(CompileShortageListRequest(quarter: "2022Q1"))
        }
    }

    @Test func `newly announced AI occupations are listed or left out with a reason`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.wants(1, CatalogWorld.welder, 30, quarter: "2025Q2")
        let compiled = try await world.province.shortageLists.compileShortageList(
            CompileShortageListRequest(quarter: "2025Q2"))
        let added = compiled.items.filter { $0.rank == 0 }
        #expect(!added.isEmpty && compiled.missingOccupationCodes.isEmpty)
        let without = UpdateShortageListRequest(
            listID: compiled.listID, items: CatalogWorld.items([CatalogWorld.welder]))
        let missing = try await world.province.shortageLists.updateShortageList(without)
        #expect(missing.missingOccupationCodes == added.map(\.occupationCode))
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: Array(repeating: "ai_occupation_missing", count: added.count)
        ) {
            try await world.reviewer.shortageLists.reviewShortageList(
                ReviewShortageListRequest(listID: compiled.listID, approved: true))
        }
        var leftOut = without
        leftOut.exclusions = added.map { ShortageExclusion(occupationCode: $0.occupationCode, reason: "省内暂无岗位") }
        let explained = try await world.province.shortageLists.updateShortageList(leftOut)
        #expect(explained.missingOccupationCodes.isEmpty && explained.exclusions.count == added.count)
        let published = try await world.approveAndPublish(compiled.listID)
        #expect(published.exclusions == explained.exclusions)
    }

    @Test func `a reviewed list goes back, and what is given up makes place for another`() async throws {
        let world = try await CatalogWorld()
        let province = world.province.shortageLists
        let request = DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder]))
        let draft = try await province.draftShortageList(request)
        let back = ReturnShortageListRequest(listID: draft.listID, opinion: "排名有误")
        let discard = DiscardShortageListRequest(listID: draft.listID, reason: "重新编制")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_not_reviewed"]) {
            try await province.returnShortageList(back)
        }
        let review = ReviewShortageListRequest(listID: draft.listID, approved: true)
        _ = try await world.reviewer.shortageLists.reviewShortageList(review)
        let returned = try await province.returnShortageList(back)
        #expect(returned.state == .draft && returned.reviewOpinion == "排名有误")
        _ = try await world.reviewer.shortageLists.reviewShortageList(review)
        let discarded = try await province.discardShortageList(discard)
        #expect(discarded.state == .discarded && discarded.discardReason == "重新编制")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_discarded"]) {
            try await province.discardShortageList(discard)
        }
        await expectRefusal(.notFound, "SHORTAGE_LIST_NOT_FOUND") {
            try await world.anyone.shortageLists.getShortageList(GetShortageListRequest(listID: draft.listID))
        }
        for call in [
            { _ = try await province.discardShortageList(.init(listID: "2020Q1-1", reason: "没有")) },
            { _ = try await province.returnShortageList(.init(listID: "2020Q1-1", opinion: "没有")) },
        ] { await expectRefusal(.notFound, "SHORTAGE_LIST_NOT_FOUND") { try await call() } }
        let next = try await province.draftShortageList(request)
        #expect(next.listID == "2023Q1-2")
        let published = try await world.approveAndPublish(next.listID)
        #expect(!published.late)
        let correct = CorrectShortageListRequest(
            listID: next.listID, items: CatalogWorld.items([CatalogWorld.turner]), reason: "编码有误")
        let correction = try await province.correctShortageList(correct)
        _ = try await province.discardShortageList(DiscardShortageListRequest(listID: correction.listID, reason: "无误"))
        #expect(try await province.correctShortageList(correct).listID == "2023Q1-4")
        let counters = try await world.service.database.counters(
            tasks: ["shortage_list"], fromMonth: 202_304, toMonth: 202_304)
        #expect(counters.map(\.personTimes) == [1])
    }

    @Test func `one official drafts, another reviews, a third publishes`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder])))
        let review = ReviewShortageListRequest(listID: draft.listID, approved: true)
        let publish = PublishShortageListRequest(listID: draft.listID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_reviewer_drafted"]) {
            try await world.province.shortageLists.reviewShortageList(review)
        }
        _ = try await world.reviewer.shortageLists.reviewShortageList(review)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_publisher_drafted"]) {
            try await world.province.shortageLists.publishShortageList(publish)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["list_publisher_reviewed"]) {
            try await world.reviewer.shortageLists.publishShortageList(publish)
        }
        #expect(try await world.publisher.shortageLists.publishShortageList(publish).state == .published)
    }
}
