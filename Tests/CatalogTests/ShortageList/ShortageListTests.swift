import CatalogMessages
import Ground
import ServiceTesting
import Testing

/// From draft to publication, and what cannot be done in between.
struct ShortageListTests {
    @Test func `the list of the first quarter of 2023 is drafted, reviewed and published`() async throws {
        let world = try await CatalogWorld()
        let items = try await Self.publishedItems(world)
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: items))
        #expect(draft.listID == "2023Q1-1" && draft.state == .draft && draft.items.count == 16)
        #expect(draft.dueOn == "2023-04-20" && !draft.late && draft.plannedOccupations == 50)
        let returned = try await world.reviewer.shortageLists.reviewShortageList(
            ReviewShortageListRequest(listID: draft.listID, approved: false, opinion: "请补充来源"))
        #expect(returned.state == .draft && returned.reviewOpinion == "请补充来源")
        let published = try await world.approveAndPublish(draft.listID)
        #expect(published.state == .published && published.publishedOn == "2023-04-18" && !published.late)
        #expect(published.items.first?.occupationName == "保洁员" && published.items.first?.rank == 1)
        #expect(published.items.first?.cityCodes.count == 6)
        #expect(
            try await world.anyone.shortageLists.getShortageList(
                GetShortageListRequest(listID: draft.listID))
                == published)
    }

    @Test(arguments: [("2023-04-20", false), ("2023-04-21", true)])
    func `published after its due day it is late`(_ day: String, _ late: Bool) async throws {
        let world = try await CatalogWorld(on: day)
        #expect(try await world.publishedList().late == late)
    }

    @Test func `a published list is immutable`() async throws {
        let world = try await CatalogWorld()
        let list = try await world.publishedList()
        let already = ["list_already_published"]
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: already) {
            try await world.province.shortageLists.updateShortageList(
                UpdateShortageListRequest(listID: list.listID, items: CatalogWorld.items([CatalogWorld.turner])))
        }
        await expectRefusal(.failedPrecondition, refusals: already) {
            try await world.reviewer.shortageLists.reviewShortageList(
                ReviewShortageListRequest(listID: list.listID, approved: true))
        }
        await expectRefusal(.failedPrecondition, refusals: already) {
            try await world.publisher.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: list.listID))
        }
        await expectRefusal(.alreadyExists, "SHORTAGE_LIST_EXISTS") {
            try await world.province.shortageLists.draftShortageList(
                DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.turner])))
        }
        #expect(
            try await world.anyone.shortageLists.getShortageList(
                GetShortageListRequest(listID: list.listID)) == list)
    }

    @Test func `of 16 publications one succeeds, and counts the occupations once`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(
                quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder, CatalogWorld.turner])))
        _ = try await world.reviewer.shortageLists.reviewShortageList(
            ReviewShortageListRequest(listID: draft.listID, approved: true))
        let client = world.publisher
        let outcomes = await race(16) { _ in
            try await client.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: draft.listID))
        }
        #expect(outcomes.successes.count == 1 && outcomes.reasons.count == 15 && Set(outcomes.reasons) == ["REFUSED"])
        let counters = try await world.service.database.counters(
            tasks: ["shortage_list"], fromMonth: 202_304, toMonth: 202_304)
        #expect(counters.map(\.personTimes) == [2] && counters.map(\.regionCode) == ["210000"])
        let changes = try await world.service.database.changes(
            after: 0, limit: 1000, kinds: ["shortage_list.published"])
        #expect(changes.count == 1)
    }

    @Test func `of 16 drafts of one quarter one succeeds`() async throws {
        let world = try await CatalogWorld()
        let client = world.province
        let outcomes = await race(16) { _ in
            try await client.shortageLists.draftShortageList(
                DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder])))
        }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["SHORTAGE_LIST_EXISTS"])
    }

    @Test func `a correction is a new version, and the first one stays as it was`() async throws {
        let world = try await CatalogWorld()
        let first = try await world.publishedList()
        try world.move(to: "2023-05-10")
        let draft = try await world.province.shortageLists.correctShortageList(
            CorrectShortageListRequest(
                listID: first.listID, items: CatalogWorld.items([CatalogWorld.turner]), reason: "职业编码有误"))
        #expect(draft.listID == "2023Q1-2" && draft.version == 2 && draft.correctionReason == "职业编码有误")
        await expectRefusal(.alreadyExists, "SHORTAGE_LIST_EXISTS") {
            try await world.province.shortageLists.correctShortageList(
                CorrectShortageListRequest(
                    listID: first.listID, items: CatalogWorld.items([CatalogWorld.turner]), reason: "再次更正"))
        }
        let second = try await world.approveAndPublish(draft.listID)
        #expect(!second.late)
        #expect(
            try await world.anyone.shortageLists.getShortageList(
                GetShortageListRequest(listID: first.listID)) == first)
        let lists = try await world.anyone.shortageLists.listShortageLists(
            ListShortageListsRequest(quarter: "2023Q1")
        )
        .lists
        #expect(lists.map(\.listID) == ["2023Q1-2", "2023Q1-1"] && lists.allSatisfy(\.items.isEmpty))
    }

    @Test func `only a reviewed list is published, only a published one corrected`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder])))
        await expectRefusal(.failedPrecondition, refusals: ["list_not_reviewed"]) {
            try await world.publisher.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: draft.listID))
        }
        await expectRefusal(.failedPrecondition, refusals: ["list_not_published"]) {
            try await world.province.shortageLists.correctShortageList(
                CorrectShortageListRequest(
                    listID: draft.listID, items: CatalogWorld.items([CatalogWorld.turner]), reason: "更正"))
        }
        _ = try await world.reviewer.shortageLists.reviewShortageList(
            ReviewShortageListRequest(listID: draft.listID, approved: true))
        await expectRefusal(.failedPrecondition, refusals: ["list_not_draft"]) {
            try await world.province.shortageLists.updateShortageList(
                UpdateShortageListRequest(listID: draft.listID, items: CatalogWorld.items([CatalogWorld.turner])))
        }
    }

    @Test func `a draft's items are replaced`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder])))
        let updated = try await world.province.shortageLists.updateShortageList(
            UpdateShortageListRequest(
                listID: draft.listID, items: CatalogWorld.items([CatalogWorld.turner, CatalogWorld.welder])))
        #expect(updated.items.map(\.occupationName) == ["车工", "焊工"])
    }

    @Test func `drafts are for the province, auditors and services`() async throws {
        let world = try await CatalogWorld()
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: CatalogWorld.items([CatalogWorld.welder])))
        for caller in [TestCaller.anonymous, .cityBureau("210100"), .worker("p_1"), .operator] {
            await expectRefusal(.notFound, "SHORTAGE_LIST_NOT_FOUND") {
                try await world.client(caller).shortageLists.getShortageList(
                    GetShortageListRequest(listID: draft.listID))
            }
            let lists = try await world.client(caller).shortageLists.listShortageLists(
                ListShortageListsRequest()
            ).lists
            #expect(lists.isEmpty)
            let drafts = try await world.client(caller).shortageLists.listShortageLists(
                ListShortageListsRequest(state: .draft)
            ).lists
            #expect(drafts.isEmpty)
        }
        for caller in [TestCaller.province, .auditor, .service("gateway")] {
            let seen = try await world.client(caller).shortageLists.getShortageList(
                GetShortageListRequest(listID: draft.listID))
            #expect(seen == draft)
        }
        await expectRefusal(.permissionDenied) {
            try await world.shenyang.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: draft.listID))
        }
    }

    /// The items as published, as far as they are known.
    private static func publishedItems(_ world: CatalogWorld) async throws -> [ShortageListItem] {
        EmbeddedTable.shortage2023q1.rows.map { row in
            ShortageListItem(
                rank: Int32(row.integer("rank") ?? 0), occupationCode: row["code_2022"],
                occupationName: row["occupation"], previousRank: Int32(row.integer("previous_rank") ?? 0),
                cityCodes: row["cities"].split(separator: ";").compactMap { name in
                    RegionCode.cities.first { $0.name == name + "市" }?.code
                },
                newlyListed: row["new_in_list"] == "yes", note: row["note"])
        }
    }
}
