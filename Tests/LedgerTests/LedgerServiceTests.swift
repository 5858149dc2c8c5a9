internal import Ledger
internal import CatalogMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

@Suite(.timeLimit(.minutes(1))) struct LedgerServiceTests {
    private func notebook(_ count: Int) async throws -> TestService<NotebookService> {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        for number in 0..<count {
            let region = number % 2 == 0 ? "210102" : "210200"
            _ = try await client.policyBooks.setCityFigure(
                SetCityFigureRequest(regionCode: region, key: "n\(number)", value: Int64(number)))
        }
        return notebook
    }

    @Test func `the feed gives pages in order, and its cursor passes what the kinds leave out`() async throws {
        let notebook = try await notebook(5)
        let ledger = LedgerClient(notebook.channel(as: .auditor))
        let first = try await ledger.listChanges(ListChangesRequest(pageSize: 3))
        #expect(first.changes.map(\.subject) == ["n0", "n1", "n2"])
        #expect(first.nextCursor == 3)
        let second = try await ledger.listChanges(ListChangesRequest(cursor: first.nextCursor, pageSize: 3))
        #expect(second.changes.map(\.sequence) == [4, 5] && second.nextCursor == 5)
        let others = try await ledger.listChanges(ListChangesRequest(kinds: ["something.else"]))
        #expect(others.changes.isEmpty && others.nextCursor == 5)
        let change = try #require(first.changes.first)
        #expect(change.kind == "note.written" && change.regionCode == "210102" && change.instant == notebook.now)
        #expect(try change.decode(Figure.self).key == "n0")
    }

    @Test func `a long poll waits for a change, gives up in time, and ends when the process stops`() async throws {
        let notebook = try await notebook(1)
        let ledger = LedgerClient(notebook.channel(as: .auditor))
        async let waiting = ledger.listChanges(ListChangesRequest(cursor: 1, waitMilliseconds: 20_000))
        try await Task.sleep(for: .milliseconds(100))
        _ = try await CatalogContract.Clients(notebook.channel(as: .province)).policyBooks.setCityFigure(
            SetCityFigureRequest(regionCode: "210000", key: "new", value: 1))
        #expect(try await waiting.changes.map(\.subject) == ["new"])
        #expect(try await ledger.listChanges(ListChangesRequest(cursor: 2, waitMilliseconds: 50)).changes.isEmpty)
        async let stopping = ledger.listChanges(ListChangesRequest(cursor: 2, waitMilliseconds: 30_000))
        try await Task.sleep(for: .milliseconds(100))
        notebook.state.advance(to: .stopping)
        #expect(try await stopping.nextCursor == 2)
    }

    @Test(arguments: [
        (ListChangesRequest(cursor: -1), StatusCode.invalidArgument, "FIELD_INVALID", "cursor"),
        (ListChangesRequest(cursor: 6), .outOfRange, "CURSOR_AHEAD_OF_FEED", "cursor"),
        (ListChangesRequest(cursor: 5, cursorHash: [1]), .invalidArgument, "FIELD_INVALID", "cursor_hash"),
        (
            ListChangesRequest(cursor: 5, cursorHash: [UInt8](repeating: 1, count: 32)), .outOfRange,
            "CURSOR_AHEAD_OF_FEED",
            "cursor_hash"
        ),
        (ListChangesRequest(pageSize: 1001), .invalidArgument, "FIELD_INVALID", "page_size"),
        (ListChangesRequest(pageSize: -1), .invalidArgument, "FIELD_INVALID", "page_size"),
        (ListChangesRequest(waitMilliseconds: 30_001), .invalidArgument, "FIELD_INVALID", "wait_milliseconds"),
        (ListChangesRequest(kinds: (0..<51).map { "k\($0)" }), .invalidArgument, "FIELD_INVALID", "kinds"),
        (ListChangesRequest(process: "awards"), .invalidArgument, "PROCESS_UNKNOWN", "process"),
    ])
    func `a request for changes that makes no sense is refused`(
        request: ListChangesRequest, code: StatusCode, reason: String, field: String
    ) async throws {
        let notebook = try await notebook(5)
        await expectRefusal(code, reason, field: field) {
            try await LedgerClient(notebook.channel(as: .auditor)).listChanges(request)
        }
    }

    @Test func `the audit trail names who did what, goes by pages and holds together`() async throws {
        let notebook = try await notebook(5)
        let ledger = LedgerClient(notebook.channel(as: .auditor))
        let first = try await ledger.listAuditEntries(ListAuditEntriesRequest(process: "catalog", pageSize: 3))
        let second = try await ledger.listAuditEntries(
            ListAuditEntriesRequest(process: "catalog", pageSize: 3, pageToken: first.nextPageToken))
        #expect((first.entries + second.entries).map(\.subject) == ["n0", "n1", "n2", "n3", "n4"])
        #expect(second.nextPageToken.isEmpty)
        let entry = try #require(first.entries.first)
        #expect(entry.actor == "province" && entry.role == "ROLE_PROVINCE" && entry.kind == "note.written")
        #expect(entry.rightUsed == "liaoning.skills.catalog.v1.PolicyBooks/SetCityFigure")
        #expect(first.entries[1].previousHash == entry.entryHash)
        let found = try await ledger.verifyAudit(VerifyAuditRequest())
        #expect(found.intact && found.entries == 5 && found.lastHash == second.entries.last?.entryHash)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await ledger.listAuditEntries(ListAuditEntriesRequest(pageToken: "x"))
        }
    }

    @Test func `counters are by city and month, and count a person once`() async throws {
        let notebook = try await notebook(20)
        let ledger = LedgerClient(notebook.channel(as: .province))
        let all = try await ledger.listCounters(ListCountersRequest(tasks: ["notes"]))
        #expect(all.counters.map(\.regionCode) == ["210100", "210200"])
        #expect(all.counters.map(\.month) == ["2023-03", "2023-03"])
        #expect(all.counters.map(\.personTimes) == [10, 10])
        #expect(all.counters.map(\.persons) == [5, 5])
        let one = try await ledger.listCounters(
            ListCountersRequest(regionCode: "210200", fromMonth: "2023-03", toMonth: "2023-03"))
        #expect(one.counters.count == 1)
        #expect(try await ledger.listCounters(ListCountersRequest(fromMonth: "2023-04")).counters.isEmpty)
        await expectRefusal(.invalidArgument, field: "from_month") {
            try await ledger.listCounters(ListCountersRequest(fromMonth: "2023-13"))
        }
        await expectRefusal(.invalidArgument, field: "to_month") {
            try await ledger.listCounters(ListCountersRequest(fromMonth: "2023-03", toMonth: "2023-02"))
        }
        let bureau = LedgerClient(notebook.channel(as: .cityBureau("210200")))
        #expect(try await bureau.listCounters(ListCountersRequest(regionCode: "210200")).counters.count == 1)
        await expectRefusal(.permissionDenied) {
            try await bureau.listCounters(ListCountersRequest(regionCode: "210100"))
        }
    }

    @Test func `counters add up over the months of a span`() async throws {
        let notebook = try await notebook(20)
        let ledger = LedgerClient(notebook.channel(as: .service("gateway")))
        let notes = CounterSpan(task: "notes", fromMonth: "2023-03", toMonth: "2023-03")
        let later = CounterSpan(task: "notes", fromMonth: "2023-04")
        let sums = try await ledger.sumCounters(SumCountersRequest(spans: [later, notes])).sums
        #expect(sums.map(\.task) == ["notes", "notes"] && sums.map(\.regionCode) == ["210100", "210200"])
        #expect(sums.map(\.personTimes) == [10, 10] && sums.map(\.persons) == [5, 5])
        let open = try await ledger.sumCounters(SumCountersRequest(spans: [CounterSpan(task: "notes")]))
        #expect(open.sums == sums)
        let bureau = LedgerClient(notebook.channel(as: .cityBureau("210200")))
        let own = try await bureau.sumCounters(SumCountersRequest(spans: [notes], regionCode: "210200"))
        #expect(own.sums == [sums[1]])
        await expectRefusal(.permissionDenied) {
            try await bureau.sumCounters(SumCountersRequest(spans: [notes], regionCode: "210100"))
        }
    }

    private static func span(from first: String, to last: String) -> CounterSpan {
        CounterSpan(task: "t", fromMonth: first, toMonth: last)
    }

    @Test(arguments: [
        (SumCountersRequest(), "FIELD_REQUIRED", "spans"),
        (SumCountersRequest(spans: Array(repeating: CounterSpan(task: "t"), count: 101)), "FIELD_INVALID", "spans"),
        (SumCountersRequest(spans: [CounterSpan(task: "t"), CounterSpan()]), "FIELD_REQUIRED", "spans[1].task"),
        (SumCountersRequest(spans: [span(from: "2023-13", to: "")]), "FIELD_INVALID", "spans[0].from_month"),
        (SumCountersRequest(spans: [span(from: "2023-03", to: "2023-02")]), "FIELD_INVALID", "spans[0].to_month"),
        (SumCountersRequest(spans: [CounterSpan(task: "t")], regionCode: "110000"), "FIELD_INVALID", "region_code"),
        (SumCountersRequest(process: "awards", spans: [CounterSpan(task: "t")]), "PROCESS_UNKNOWN", "process"),
    ])
    func `spans out of range are refused`(request: SumCountersRequest, reason: String, field: String) async throws {
        let notebook = try await notebook(0)
        await expectRefusal(.invalidArgument, reason, field: field) {
            try await LedgerClient(notebook.channel(as: .province)).sumCounters(request)
        }
    }

    @Test func `the ledger is for those the contract names`() async throws {
        let notebook = try await notebook(0)
        await expectRefusal(.unauthenticated) {
            try await LedgerClient(notebook.channel(as: .anonymous)).listChanges(ListChangesRequest())
        }
        await expectRefusal(.permissionDenied) {
            try await LedgerClient(notebook.channel(as: .operator)).listChanges(ListChangesRequest())
        }
        await expectRefusal(.permissionDenied) {
            try await LedgerClient(notebook.channel(as: .service("awards"))).listAuditEntries(ListAuditEntriesRequest())
        }
    }

    @Test func `a process is told the kinds of change it follows, and nothing else`() async throws {
        let notebook = try await notebook(1)
        func changes(_ process: String, _ kinds: [String]) async throws -> Int {
            let ledger = LedgerClient(notebook.channel(as: .service(process)))
            return try await ledger.listChanges(ListChangesRequest(kinds: kinds)).changes.count
        }
        #expect(try await changes("awards", ["note.written"]) == 1)
        for kinds in [[], ["person.employed"], ["note.written", "person.employed"]] {
            await expectRefusal(.permissionDenied, "FEED_NOT_ALLOWED") { try await changes("awards", kinds) }
        }
        await expectRefusal(.permissionDenied, "SERVICE_NOT_ALLOWED") { try await changes("catalog", ["note.written"]) }
    }

    @Test func `the state of a ledger is told`() async throws {
        let notebook = try await notebook(2)
        let state = try await LedgerClient(notebook.channel(as: .operator)).getLedger(GetLedgerRequest())
        #expect(state.process == "catalog" && state.lastChange == 2 && state.lastAuditEntry == 2)
    }
}
