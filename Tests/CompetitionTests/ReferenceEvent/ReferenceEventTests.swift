internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ReferenceEventTests {
    @Test func `lists say from where each event is known, and are completed by import`() async throws {
        let arena = try await Arena()
        let anyone = arena.client(.anonymous).referenceEvents
        let latest = try await anyone.listReferenceEvents(.init(list: .world))
        #expect(latest.edition == "2026" && latest.events.count == 64)
        #expect(latest.events.allSatisfy { !$0.source.isEmpty && !$0.confidence.isEmpty })
        let edition = try await anyone.listReferenceEvents(.init(list: .world, edition: "2022SE"))
        #expect(edition.events.first { $0.key == "10" }?.nameEn == "Welding")
        let event = ReferenceEvent(key: "99", nameZh: "新项目", source: "通知", confidence: "primary")
        var request = ImportReferenceEventsRequest(
            list: .world, edition: "2028", fromYear: 2028, events: [event, event])
        let twice = request
        await expectRefusal(.invalidArgument, "REFERENCE_EVENT_TWICE") {
            try await arena.province.referenceEvents.importReferenceEvents(twice)
        }
        await expectRefusal(.permissionDenied) { try await arena.bureau.referenceEvents.importReferenceEvents(twice) }
        request.events = [event]
        #expect(try await arena.province.referenceEvents.importReferenceEvents(request).eventCount == 1)
        #expect(try await anyone.listReferenceEvents(.init(list: .world)).events == [event])
        request.edition = "2026"
        request.fromYear = 2026
        #expect(try await arena.province.referenceEvents.importReferenceEvents(request).eventCount == 65)
    }
}
