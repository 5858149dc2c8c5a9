internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct EntryTests {
    @Test func `entries are listed in the order of entry, page by page, for the organiser`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        var entered: [String] = []
        for person in try await arena.persons(1...3) {
            entered.append(try await arena.enter(person, event, delegation).entryID)
        }
        let page = try await arena.bureau.entries.listEntries(.init(eventID: event.eventID, pageSize: 2))
        #expect(page.entries.map(\.entryID) == Array(entered.prefix(2)))
        let rest = try await arena.bureau.entries.listEntries(
            .init(eventID: event.eventID, pageSize: 2, pageToken: page.nextPageToken))
        #expect(rest.entries.map(\.entryID) == Array(entered.suffix(1)))
        #expect(rest.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await arena.bureau.competitions.listCompetitions(.init(pageToken: page.nextPageToken))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).entries.listEntries(.init(eventID: event.eventID))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND", field: "event_id") {
            try await arena.bureau.entries.listEntries(.init(eventID: "evt_none"))
        }
    }

    @Test func `a withdrawal says why, without an identity number`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let entry = try await arena.enter(try await arena.person(1), event, delegation)
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "reason") {
            try await arena.bureau.entries.withdrawEntry(.init(entryID: entry.entryID))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "reason") {
            try await arena.bureau.entries.withdrawEntry(
                .init(entryID: entry.entryID, reason: "110101199003077939 受伤"))
        }
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND", field: "entry_id") {
            try await arena.bureau.entries.withdrawEntry(.init(entryID: "ent_none", reason: "受伤"))
        }
    }

    @Test func `whom training-records does not show cannot be entered or appointed for now`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let person = try await arena.person(1)
        for way in [ClosedChannel(), nil] as [ClosedChannel?] {
            arena.wayToRecords.connect(to: way)
            await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
                try await arena.enter(person, event, delegation)
            }
            await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await arena.judge(person, event) }
        }
    }

    @Test func `an entry of a delegation that cannot be read is not counted for the province`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        try await arena.damage("UPDATE delegation SET region_code = '999999'")
        let person = try await arena.person(1)
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.entries.enterCompetitor(
                    .init(eventID: event.eventID, delegationID: delegation.delegationID, personID: person))
            }
        }
    }
}
