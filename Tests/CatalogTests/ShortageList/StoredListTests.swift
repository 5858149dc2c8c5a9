import CatalogMessages
import ServiceTesting
import Testing

struct StoredListTests {
    @Test func `a list that cannot be read fails the list of lists and the status`() async throws {
        let world = try await CatalogWorld()
        let list = try await world.publishedList()
        try await world.damage(["UPDATE shortage_list SET quarter = '2023Q9' WHERE list_id = \(list.listID)"])
        await expectDamage("shortage_list \(list.listID): quarter") {
            try await world.anyone.shortageLists.listShortageLists(ListShortageListsRequest())
        }
        await expectDamage("shortage_list \(list.listID): quarter") {
            try await world.anyone.shortageLists.getShortageStatus(
                GetShortageStatusRequest(occupationCode: CatalogWorld.welder))
        }
    }

    @Test func `lists are answered in pages, the newest first`() async throws {
        let world = try await CatalogWorld(on: "2024-02-01")
        for quarter in ["2023Q1", "2023Q2", "2023Q3"] { try await world.publishedList(quarter) }
        var request = ListShortageListsRequest(pageSize: 2)
        var ids: [String] = []
        repeat {
            let page = try await world.anyone.shortageLists.listShortageLists(request)
            ids += page.lists.map(\.listID)
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        #expect(ids == ["2023Q3-1", "2023Q2-1", "2023Q1-1"])
    }
}
