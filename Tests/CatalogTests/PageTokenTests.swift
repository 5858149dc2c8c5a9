import CatalogMessages
import ServiceTesting
import Testing

/// A page token goes with the question it was given for: with another one the list would begin in the middle.
struct PageTokenTests {
    private static func refused<Answer>(_ call: () async throws -> Answer) async {
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") { try await call() }
    }

    @Test func `organisations of another city, and by another name`() async throws {
        let world = try await CatalogWorld()
        for number in 1...2 { try await world.register(number) }
        var request = ListOrganisationsRequest(regionCode: "210100", namePrefix: "测试", pageSize: 1)
        request.pageToken = try await world.anyone.organisations.listOrganisations(request).nextPageToken
        #expect(try await world.anyone.organisations.listOrganisations(request).organisations.count == 1)
        let (asked, client) = (request, world.anyone.organisations)
        await Self.refused {
            var other = asked
            other.regionCode = "210200"
            return try await client.listOrganisations(other)
        }
        await Self.refused {
            var other = asked
            other.namePrefix = "测"
            return try await client.listOrganisations(other)
        }
    }

    @Test func `occupations of another depth, and figures of another region`() async throws {
        let world = try await CatalogWorld()
        let occupations = try await world.anyone.occupations.listOccupations(
            ListOccupationsRequest(depth: 2, pageSize: 1))
        await Self.refused {
            try await world.anyone.occupations.listOccupations(
                ListOccupationsRequest(depth: 3, pageSize: 1, pageToken: occupations.nextPageToken))
        }
        let figures = try await world.anyone.policyBooks.listFigures(ListFiguresRequest(pageSize: 1))
        await Self.refused {
            try await world.anyone.policyBooks.listFigures(
                ListFiguresRequest(regionCode: "210100", pageSize: 1, pageToken: figures.nextPageToken))
        }
    }

    @Test func `projects of another day`() async throws {
        let world = try await CatalogWorld()
        for _ in 1...2 { _ = try await world.publishedProject() }
        let page = try await world.anyone.trainingProjects.listTrainingProjects(
            ListTrainingProjectsRequest(onDate: "2023-04-18", pageSize: 1))
        await Self.refused {
            try await world.anyone.trainingProjects.listTrainingProjects(
                ListTrainingProjectsRequest(onDate: "2023-04-19", pageSize: 1, pageToken: page.nextPageToken))
        }
    }
}
