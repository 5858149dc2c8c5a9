import CatalogMessages
import ServiceTesting
import Testing

/// What items make a list, and which list an occupation stands on.
struct ShortageDraftTests {
    @Test func `every reason against the items is given at once`() async throws {
        let world = try await CatalogWorld(on: "2022-12-31")
        let items = [
            ShortageListItem(rank: 1, occupationCode: CatalogWorld.welder),
            ShortageListItem(rank: 1, occupationCode: CatalogWorld.welder),
            ShortageListItem(occupationCode: "6-99-99-99"),
        ]
        await expectRefusal(
            .failedPrecondition,
            refusals: ["quarter_not_begun", "occupation_listed_twice", "rank_given_twice", "occupation_unknown"]
        ) {
            try await world.province.shortageLists.draftShortageList(
                DraftShortageListRequest(quarter: "2023Q1", items: items))
        }
        await expectRefusal(.failedPrecondition, refusals: ["quarter_not_begun", "list_empty"]) {
            try await world.province.shortageLists.draftShortageList(
                DraftShortageListRequest(quarter: "2023Q1"))
        }
    }

    @Test func `malformed fields are named down to the item`() async throws {
        let world = try await CatalogWorld()
        func refused(_ field: String, quarter: String = "2023Q1", _ items: [ShortageListItem]) async {
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.shortageLists.draftShortageList(
                    DraftShortageListRequest(quarter: quarter, items: items))
            }
        }
        let good = ShortageListItem(rank: 1, occupationCode: CatalogWorld.welder)
        for quarter in ["", "2023", "2023Q5", "2023q1", "二三年一季度"] {
            await refused("quarter", quarter: quarter, [good])
        }
        await refused("items[1].occupation_code", [good, ShortageListItem(occupationCode: "6-18-02")])
        await refused("items[0].rank", [ShortageListItem(rank: -1, occupationCode: CatalogWorld.welder)])
        await refused("items[0].rank", [ShortageListItem(rank: 501, occupationCode: CatalogWorld.welder)])
        await refused(
            "items[0].city_codes[0]", [ShortageListItem(occupationCode: CatalogWorld.welder, cityCodes: ["210102"])])
        let long = String(repeating: "长", count: 201)
        await refused("items[0].note", [ShortageListItem(occupationCode: CatalogWorld.welder, note: long)])
        await refused("items", Array(repeating: good, count: 501))
    }

    @Test func `unknown lists and missing reasons are refused`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.notFound, "SHORTAGE_LIST_NOT_FOUND") {
            try await world.publisher.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: "2023Q1-9"))
        }
        await expectRefusal(.invalidArgument, field: "list_id") {
            try await world.publisher.shortageLists.publishShortageList(
                PublishShortageListRequest(listID: "'; DROP TABLE"))
        }
        await expectRefusal(.invalidArgument, field: "opinion") {
            try await world.reviewer.shortageLists.reviewShortageList(
                ReviewShortageListRequest(listID: "2023Q1-1"))
        }
        await expectRefusal(.invalidArgument, field: "reason") {
            try await world.province.shortageLists.correctShortageList(
                CorrectShortageListRequest(listID: "2023Q1-1", items: CatalogWorld.items([CatalogWorld.welder])))
        }
    }

    @Test func `an occupation is listed from publication on, until a newer list without it`() async throws {
        let world = try await CatalogWorld()
        let items = [ShortageListItem(rank: 3, occupationCode: CatalogWorld.welder, cityCodes: ["210100"])]
        let draft = try await world.province.shortageLists.draftShortageList(
            DraftShortageListRequest(quarter: "2023Q1", items: items))
        _ = try await world.approveAndPublish(draft.listID)
        try world.move(to: "2023-07-20")
        try await world.publishedList("2023Q2", [CatalogWorld.turner])
        func status(_ day: String, _ region: String = "210102") async throws -> ShortageStatus {
            try await world.anyone.shortageLists.getShortageStatus(
                GetShortageStatusRequest(occupationCode: CatalogWorld.welder, onDate: day, regionCode: region))
        }
        #expect(try await status("2023-04-17").listed == false)
        #expect(try await status("2023-04-17").listID == "")
        let during = try await status("2023-04-18")
        #expect(during.listed && during.rank == 3 && during.listID == "2023Q1-1" && during.typicalDemand)
        let elsewhere = try await status("2023-07-19", "210200")
        #expect(elsewhere.listed && !elsewhere.typicalDemand)
        let after = try await status("2023-07-20")
        #expect(!after.listed && after.listID == "2023Q2-1")
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.anyone.shortageLists.getShortageStatus(
                GetShortageStatusRequest(occupationCode: "6-99-99-99"))
        }
        await expectRefusal(.invalidArgument, field: "on_date") { try await status("gestern") }
    }

    @Test func `before the policy asked for lists there is no due day`() async throws {
        let world = try await CatalogWorld(on: "2022-02-01")
        let list = try await world.publishedList("2021Q4")
        #expect(list.dueOn == "" && !list.late)
        try world.move(to: "2022-04-21")
        #expect(try await world.publishedList("2022Q1").late)
    }
}
