internal import CompetitionMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ActivityTests {
    @Test func `an activity counts as a whole, once, and is taken back when it was recorded in error`() async throws {
        let arena = try await Arena()
        let bureau = arena.bureau.activities
        var request = RecordActivityRequest(
            kind: .jobDrill, name: "岗位练兵月", regionCode: "210102", endedOn: "2022-05-10", personTimes: 1200,
            document: "沈人社〔2022〕8号", sponsor: "沈阳某机械厂")
        let recorded = try await bureau.recordActivity(request)
        #expect(recorded.personTimes == 1200 && recorded.sponsor == "沈阳某机械厂")
        let again = request
        await expectRefusal(.alreadyExists, "ACTIVITY_RECORDED") { try await bureau.recordActivity(again) }
        request.endedOn = "2022-05-21"
        request.name = "未到期"
        let early = request
        await expectRefusal(.failedPrecondition, "ACTIVITY_NOT_OVER") { try await bureau.recordActivity(early) }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).activities.recordActivity(again)
        }
        let anyone = arena.client(.anonymous).activities
        #expect(try await anyone.listActivities(.init(regionCode: Arena.city)).activities == [recorded])
        let participation = try await anyone.getParticipation(.init(year: 2022))
        #expect(participation.activities.map(\.personTimes) == [1200] && participation.tiers.isEmpty)
        let ledger = LedgerClient(arena.service.channel(as: .province))
        let counted = ListCountersRequest(tasks: ["competition.participation"])
        #expect(try await ledger.listCounters(counted).counters.map(\.personTimes) == [1200])

        let void = VoidActivityRequest(activityID: recorded.activityID, reason: "重复登记")
        #expect(try await bureau.voidActivity(void).voided)
        await expectRefusal(.failedPrecondition, "ACTIVITY_VOIDED") { try await bureau.voidActivity(void) }
        await expectRefusal(.notFound, "ACTIVITY_NOT_FOUND") {
            try await bureau.voidActivity(.init(activityID: "act_none", reason: "重复登记"))
        }
        #expect(try await ledger.listCounters(counted).counters.map(\.personTimes).reduce(0, +) == 0)
        #expect(try await anyone.getParticipation(.init(year: 2022)).activities.isEmpty)
    }
}
