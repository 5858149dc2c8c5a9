internal import Crypto
internal import MessageRuntime
internal import CatalogMessages
internal import Ground
@testable internal import Ledger
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

@Suite struct IdempotencyTests {
    private func request(_ key: String = "a", value: Int64 = 1, id: String = "r-1") -> SetCityFigureRequest {
        SetCityFigureRequest(regionCode: "210100", key: key, value: value, requestID: id)
    }

    @Test func `a repetition gets the first answer, also where the handler would refuse it now`() async throws {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        let first = try await client.policyBooks.setCityFigure(request())
        #expect(try await client.policyBooks.setCityFigure(request()) == first)
        #expect(try await notebook.database.lastSequence() == 1)
        await expectRefusal(.alreadyExists, "NOTE_EXISTS") {
            try await client.policyBooks.setCityFigure(request(id: "r-2"))
        }
        await expectRefusal(.alreadyExists, "NOTE_EXISTS") {
            try await client.policyBooks.setCityFigure(request(id: ""))
        }
    }

    @Test func `a repetition after a restart gets the first answer`() async throws {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        let first = try await client.policyBooks.setCityFigure(request())
        try await notebook.restart()
        #expect(try await client.policyBooks.setCityFigure(request()) == first)
        #expect(try await notebook.database.lastSequence() == 1)
    }

    @Test func `the same id with another body is refused and changes nothing`() async throws {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        _ = try await client.policyBooks.setCityFigure(request())
        await expectRefusal(.invalidArgument, "REQUEST_ID_REUSED", field: "request_id") {
            try await client.policyBooks.setCityFigure(request("b", value: 2))
        }
        #expect(try await notebook.database.lastSequence() == 1)
    }

    @Test func `an id belongs to its caller`() async throws {
        let notebook = try await TestService<NotebookService>()
        let bureau = CatalogContract.Clients(notebook.channel(as: .cityBureau("210100")))
        _ = try await CatalogContract.Clients(notebook.channel(as: .province)).policyBooks.setCityFigure(request())
        _ = try await bureau.policyBooks.setCityFigure(request("b"))
        #expect(try await notebook.database.lastSequence() == 2)
    }

    @Test func `an id that one stranger uses is free for every other, and names his own attempt again`() throws {
        func attempt(_ request: SetCityFigureRequest) throws -> RequestAttempt? {
            try RequestAttempt(request, secret: [1, 2, 3], on: CivilDay.earliest, isAnonymous: true)
        }
        let first = try #require(try attempt(request()))
        #expect(try attempt(request()) == first)
        #expect(try attempt(request("b"))?.id != first.id)
        #expect(first.requestID == "r-1" && first.id.hasPrefix("r-1#"))
        // Who has a name has his ids to himself.
        #expect(try RequestAttempt(request(), secret: [1, 2, 3], on: CivilDay.earliest)?.id == "r-1")
    }

    @Test func `a refused attempt may be tried again under its id`() async throws {
        let notebook = try await TestService<NotebookService>(settings: ["note.max-value": "5"])
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "value") {
            try await client.policyBooks.setCityFigure(request(value: 6))
        }
        _ = try await client.policyBooks.setCityFigure(request(value: 5))
    }

    @Test(arguments: ["a b", "编号", "a\u{7F}", String(repeating: "x", count: 129)])
    func `an id that is no id is refused`(id: String) async throws {
        let notebook = try await TestService<NotebookService>()
        await expectRefusal(.invalidArgument, "REQUEST_ID_INVALID", field: "request_id") {
            try await CatalogContract.Clients(notebook.channel(as: .province)).policyBooks.setCityFigure(
                request(id: id))
        }
    }

    @Test(arguments: [
        ("219901199001010002", "219901199001010003"),
        ("register-21990119900101007x", "register-219901199001010071"),
        ("0219901199001010002123", "0219901199001010003123"),
    ])
    func `an id with a citizen's number in it is refused, one with a wrong check digit is not`(
        id: String, harmless: String
    ) async throws {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        await expectRefusal(.invalidArgument, "REQUEST_ID_CITIZEN_NUMBER", field: "request_id") {
            try await client.policyBooks.setCityFigure(request(id: id))
        }
        #expect(try await notebook.database.lastSequence() == 0)
        _ = try await client.policyBooks.setCityFigure(request(id: harmless))
    }

    @Test func `of repetitions that race one writes and all get its answer`() async throws {
        let notebook = try await TestService<NotebookService>()
        let client = CatalogContract.Clients(notebook.channel(as: .province))
        let answers = try await withThrowingTaskGroup(of: Figure.self) { group in
            for _ in 0..<20 { group.addTask { try await client.policyBooks.setCityFigure(request()) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers).count == 1)
        #expect(try await notebook.database.lastSequence() == 1)
    }

    @Test func `no plain hash of a request is kept`() async throws {
        let notebook = try await TestService<NotebookService>()
        _ = try await CatalogContract.Clients(notebook.channel(as: .province)).policyBooks.setCityFigure(request())
        let kept = try await notebook.database.idempotentAnswer(
            caller: "province", method: PolicyBooksMethods.setCityFigure.fullName, requestID: "r-1")
        #expect(kept?.requestHash.count == 32)
        #expect(kept?.requestHash != Array(SHA256.hash(data: request(id: "").packed())))
        #expect(kept?.requestHash != Array(SHA256.hash(data: request().packed())))
    }
}
