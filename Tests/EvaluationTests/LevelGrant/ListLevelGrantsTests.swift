internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct ListLevelGrantsTests {
    @Test func `level grants are listed for a person or a competition, page by page`() async throws {
        let stage = try await CompetitionResultsTests.Stage()
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "person_id") {
            try await stage.world.province.levelGrants.listLevelGrants(ListLevelGrantsRequest())
        }
        await expectRefusal(.permissionDenied) {
            try await stage.world.client(.worker("per_1")).levelGrants.listLevelGrants(
                ListLevelGrantsRequest(personID: "per_2"))
        }
        try await stage.publish(CompetitionResultsTests.results([("per_1", 1), ("per_2", 2), ("per_3", 6)]))
        let province = stage.world.province.levelGrants
        let first = try await province.listLevelGrants(ListLevelGrantsRequest(competitionID: "cmp_1", pageSize: 2))
        let rest = try await province.listLevelGrants(
            ListLevelGrantsRequest(competitionID: "cmp_1", pageSize: 2, pageToken: first.nextPageToken))
        #expect(first.levelGrants.count == 2 && rest.levelGrants.count == 1 && rest.nextPageToken.isEmpty)
        #expect(Set((first.levelGrants + rest.levelGrants).map(\.personID)) == ["per_1", "per_2", "per_3"])
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await province.listLevelGrants(
                ListLevelGrantsRequest(competitionID: "cmp_2", pageSize: 2, pageToken: first.nextPageToken))
        }
    }

    @Test func `a bureau is told of people who exist`() async throws {
        let world = try await EvaluationWorld()
        let bureau = world.client(.cityBureau("210100")).levelGrants
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await bureau.listLevelGrants(ListLevelGrantsRequest(personID: "per_9"))
        }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await bureau.listLevelGrants(ListLevelGrantsRequest(personID: "per_9"))
        }
    }
}
