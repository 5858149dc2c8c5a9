internal import CompetitionMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct OutsideResultTests {
    private static func request(_ person: String) -> FileOutsideResultRequest {
        FileOutsideResultRequest(
            personID: person, regionCode: Arena.city, tier: .nationalFirstClass, competitionName: "第二届全国技能大赛",
            eventName: "焊接", occupationCode: Arena.welder, place: 2, competitorCount: 60, medal: .silver,
            endedOn: "2022-05-01", document: "人社部函〔2022〕1号")
    }

    private static let second = TestCaller(Identity(subject: "province-2", role: .province))

    @Test func `a place reached elsewhere counts once its document is examined by a second person`() async throws {
        let arena = try await Arena()
        let person = try await arena.person(1)
        let filed = try await arena.province.outsideResults.fileOutsideResult(Self.request(person))
        #expect(filed.state == .filed)
        let list = ListPersonResultsRequest(personID: person)
        #expect(try await arena.province.results.listPersonResults(list).results.isEmpty)
        let examine = ExamineOutsideResultRequest(
            outsideResultID: filed.outsideResultID, accepted: true, reason: "与公布名单一致")
        await expectRefusal(.failedPrecondition, "SECOND_PERSON_NEEDED") {
            try await arena.province.outsideResults.examineOutsideResult(examine)
        }
        let other = arena.client(Self.second).outsideResults
        await expectRefusal(.failedPrecondition, "OUTSIDE_RESULT_NOT_ACCEPTED") {
            try await other.revokeOutsideResult(.init(outsideResultID: filed.outsideResultID, reason: "有误"))
        }
        #expect(try await other.examineOutsideResult(examine).state == .accepted)
        await expectRefusal(.failedPrecondition, "OUTSIDE_RESULT_EXAMINED") {
            try await other.examineOutsideResult(examine)
        }
        let own = try await arena.client(.worker(person)).results.listPersonResults(list).results
        #expect(own.map(\.rank) == [2] && own.map(\.medal) == [.silver] && own[0].outside)
        let peer = LedgerClient(arena.service.channel(as: .service("evaluation")))
        let told = try #require(try await peer.listChanges(.init(kinds: ["results.published"])).changes.first)
        let results = try EventResults(packed: told.payload)
        #expect(results.tier == .nationalFirstClass && results.results.map(\.personID) == [person])
        #expect(results.results.map(\.rank) == [2] && results.competitorCount == 60)

        let revoked = try await other.revokeOutsideResult(
            .init(outsideResultID: filed.outsideResultID, reason: "主办方取消成绩"))
        #expect(revoked.state == .revoked)
        let corrected = try #require(try await peer.listChanges(.init(kinds: ["results.corrected"])).changes.first)
        #expect(try EventResults(packed: corrected.payload).results.map(\.rank) == [0])
        #expect(try await arena.province.results.listPersonResults(list).results.map(\.rank) == [0])
        #expect(try await other.getOutsideResult(.init(outsideResultID: filed.outsideResultID)) == revoked)
    }

    @Test func `a place is filed once, of a competition that is held elsewhere and over`() async throws {
        let arena = try await Arena()
        let person = try await arena.person(1)
        let request = Self.request(person)
        let worker = arena.client(.worker(person)).outsideResults
        let filed = try await worker.fileOutsideResult(request)
        await expectRefusal(.alreadyExists, "OUTSIDE_RESULT_FILED") { try await worker.fileOutsideResult(request) }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.worker("per_x")).outsideResults.fileOutsideResult(request)
        }
        var wrong = request
        wrong.tier = .city
        wrong.endedOn = "2022-05-21"
        wrong.place = 61
        let refused = wrong
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: [
                "outside_result_held_here", "outside_result_not_ended", "outside_result_place_beyond_competitors",
                "outside_result_medal_beyond_place",
            ]
        ) { try await worker.fileOutsideResult(refused) }
        let bureau = arena.bureau.outsideResults
        #expect(
            try await bureau.listOutsideResults(.init(regionCode: Arena.city, state: .filed)).outsideResults == [filed])
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).outsideResults.getOutsideResult(
                .init(outsideResultID: filed.outsideResultID))
        }
        await expectRefusal(.notFound, "OUTSIDE_RESULT_NOT_FOUND") {
            try await bureau.getOutsideResult(.init(outsideResultID: "out_none"))
        }
        let rejected = try await arena.province.outsideResults.examineOutsideResult(
            .init(outsideResultID: filed.outsideResultID, accepted: false, reason: "名单中没有"))
        #expect(rejected.state == .rejected)
        #expect(try await worker.fileOutsideResult(request).state == .filed)
    }
}
