import Ledger
import Requests
import CatalogMessages
import Ground
import ServiceTesting
import Testing

struct PolicyBookTests {
    @Test func `the first edition holds every figure that comes with the system`() async throws {
        let world = try await CatalogWorld()
        let edition = try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest())
        #expect(edition.edition == 1)
        let book = try #require(PolicyBook(edition))
        #expect(Set(book.figures) == Set(PolicyBook.firstEdition.figures))
        #expect(edition.figures.allSatisfy { $0.edition == 1 })
    }

    @Test func `every edition stands whole in the change feed, the first too`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        let changes = try await world.service.database.changes(after: 0, limit: 1000, kinds: ["policy.edition"])
        let editions = try changes.map { try PolicyEdition(packed: $0.payload) }
        #expect(editions.map(\.edition) == [1, 2])
        #expect(editions[1].figures.count == editions[0].figures.count + 1)
        #expect(changes.map(\.subject) == ["1", "2"])
    }

    @Test func `a second start loads nothing`() async throws {
        let world = try await CatalogWorld()
        let before = try await world.service.database.lastSequence()
        try await world.service.restart()
        #expect(try await world.service.database.lastSequence() == before)
        #expect(try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest()).edition == 1)
    }

    @Test func `an edition of the past can still be read`() async throws {
        let world = try await CatalogWorld()
        try await world.set("subsidy.uplift.shortage", 20)
        try await world.set("subsidy.uplift.shortage", 25)
        func values(_ edition: Int64) async throws -> [String] {
            let book = try await world.anyone.policyBooks.getPolicyBook(
                GetPolicyBookRequest(edition: edition))
            return book.figures.filter { $0.key == "subsidy.uplift.shortage" }.map(\.value)
        }
        #expect(try await values(1) == [])
        #expect(try await values(2) == ["20"])
        #expect(try await values(3) == ["25"])
        await expectRefusal(.notFound, "POLICY_EDITION_NOT_FOUND") {
            try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest(edition: 4))
        }
        await expectRefusal(.invalidArgument, field: "edition") {
            try await world.anyone.policyBooks.getPolicyBook(GetPolicyBookRequest(edition: -1))
        }
    }

    @Test func `a figure is looked up by day and region, the most specific first`() async throws {
        let world = try await CatalogWorld()
        func value(_ key: String, _ day: String, _ region: String = "") async throws -> String {
            try await world.anyone.policyBooks.getFigure(
                GetFigureRequest(key: key, onDate: day, regionCode: region)
            )
            .value
        }
        #expect(try await value("schools.per_city.max", "2022-06-01") == "2")
        #expect(try await value("schools.per_city.max", "2022-06-01", "210100") == "5")
        #expect(try await value("schools.per_city.max", "2022-06-01", "210102") == "5")
        #expect(try await value("subsidy.uplift.shortage.max", "2022-04-10") == "30")
        #expect(try await value("brands.due", "2022-06-01") == "06-30")
        await expectRefusal(.notFound, "FIGURE_NOT_FOUND") {
            try await value("subsidy.uplift.shortage.max", "2022-04-09")
        }
        await expectRefusal(.invalidArgument, field: "key") { try await value("Not A Key", "2022-04-09") }
        await expectRefusal(.invalidArgument, field: "on_date") { try await value("brands.due", "2022-02-30") }
        await expectRefusal(.invalidArgument, field: "region_code") {
            try await value("brands.due", "2022-06-01", "999999")
        }
    }

    @Test func `figures are listed by key, region and day, in pages`() async throws {
        let world = try await CatalogWorld()
        var request = ListFiguresRequest(keyPrefix: "schools.per_city.", pageSize: 2)
        var places: [String] = []
        repeat {
            let page = try await world.anyone.policyBooks.listFigures(request)
            places += page.figures.map { $0.key + " " + $0.regionCode }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        let regions = ["210000", "210100", "210200"]
        #expect(places == ["max", "min"].flatMap { end in regions.map { "schools.per_city.\(end) \($0)" } })
        let ofAnshan = try await world.anyone.policyBooks.listFigures(
            ListFiguresRequest(keyPrefix: "schools.per_city.", regionCode: "210300", onDate: "2022-06-01"))
        #expect(ofAnshan.figures.map(\.regionCode) == ["210000", "210000"])
        let before = try await world.anyone.policyBooks.listFigures(
            ListFiguresRequest(onDate: "2020-01-01"))
        #expect(before.figures.allSatisfy { $0.effectiveFrom <= "2020-01-01" })
    }
}
