internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ExaminerTests {
    static func examiner(_ card: String = "KP-2023-001") -> RegisterExaminerRequest {
        RegisterExaminerRequest(
            personID: "per_1", kind: .examiner, cardNumber: card, regionCode: "210100",
            occupationCodes: [EvaluationWorld.welder], highestLevel: .technician, validFromOn: "2023-01-01",
            validToOn: "2025-12-31")
    }
    static func supervisor(_ card: String = "DD-001") -> RegisterExaminerRequest {
        RegisterExaminerRequest(
            personID: "per_1", kind: .qualitySupervisor, cardNumber: card, regionCode: "210200",
            validFromOn: "2023-01-01", validToOn: "2023-06-30", employerCreditCode: EvaluationWorld.firm)
    }

    @Test func `an examiner is registered with a card and found by occupation and day`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let examiner = try await world.province.examiners.registerExaminer(Self.examiner())
        let supervisor = try await world.province.examiners.registerExaminer(Self.supervisor())
        #expect(examiner.examinerID.hasPrefix("exm_") && examiner.occupationCodes == [EvaluationWorld.welder])
        let list = { (change: (inout ListExaminersRequest) -> Void) in
            var request = ListExaminersRequest()
            change(&request)
            return try await world.province.examiners.listExaminers(request).examiners
        }
        #expect(try await list { _ in } == [examiner, supervisor])
        #expect(try await list { $0.kind = .examiner } == [examiner])
        #expect(try await list { $0.regionCode = "210200" } == [supervisor])
        #expect(try await list { $0.occupationCode = EvaluationWorld.welder } == [examiner, supervisor])
        #expect(try await list { $0.occupationCode = "5-01-02-01" } == [supervisor])
        #expect(try await list { $0.validOn = "2023-06-30" }.count == 2)
        #expect(try await list { $0.validOn = "2023-07-01" } == [examiner])
    }

    @Test func `a card is registered once`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        var request = Self.examiner()
        request.requestID = "card-1"
        let first = try await world.province.examiners.registerExaminer(request)
        #expect(try await world.province.examiners.registerExaminer(request) == first)
        await expectRefusal(.alreadyExists, "EXAMINER_CARD_EXISTS") {
            try await world.province.examiners.registerExaminer(Self.examiner())
        }
    }

    @Test func `the person is registered and the level examined`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await world.province.examiners.registerExaminer(Self.examiner())
        }
        var request = Self.examiner()
        request.highestLevel = .specialTechnician
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_is_appointed"]) {
            try await world.province.examiners.registerExaminer(request)
        }
    }

    @Test(
        arguments: [
            ("card_number", { @Sendable (r: inout RegisterExaminerRequest) in r.cardNumber = "kp1" }),
            ("card_number", { $0.cardNumber = "" }), ("kind", { $0.kind = .unspecified }),
            ("person_id", { $0.personID = "张三" }), ("region_code", { $0.regionCode = "110000" }),
            ("occupation_codes", { $0.occupationCodes = [] }),
            ("occupation_codes[0]", { $0.occupationCodes = ["6-18"] }),
            ("highest_level", { $0.highestLevel = .unspecified }), ("valid_to_on", { $0.validToOn = "2022-01-01" }),
            ("employer_credit_code", { $0.employerCreditCode = "123" }),
            ("occupation_codes", { $0.kind = .qualitySupervisor }),
            (
                "highest_level",
                {
                    $0.kind = .qualitySupervisor
                    $0.occupationCodes = []
                }
            ),
        ] as [(String, @Sendable (inout RegisterExaminerRequest) -> Void)]
            as [(String, @Sendable (inout RegisterExaminerRequest) -> Void)])
    func `a malformed field is named`(
        field: String, spoil: @Sendable (inout RegisterExaminerRequest) -> Void
    ) async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        var request = Self.examiner()
        spoil(&request)
        await expectRefusal(.invalidArgument, field: field) { [request] in
            try await world.province.examiners.registerExaminer(request)
        }
    }

    @Test func `a bureau registers and lists in its own city`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        let bureau = world.client(.cityBureau("210100"))
        _ = try await bureau.examiners.registerExaminer(Self.examiner())
        await expectRefusal(.permissionDenied) {
            try await bureau.examiners.registerExaminer(Self.supervisor())
        }
        #expect(
            try await bureau.examiners.listExaminers(ListExaminersRequest(regionCode: "210100")).examiners
                .count == 1)
        await expectRefusal(.permissionDenied) {
            try await bureau.examiners.listExaminers(ListExaminersRequest())
        }
        await expectRefusal(.unauthenticated) {
            try await world.client(.anonymous).examiners.listExaminers(ListExaminersRequest())
        }
    }

    @Test func `occupations are known, and peers that cannot be asked are unavailable`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        var request = Self.examiner()
        request.occupationCodes = ["6-18-02-99"]
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await world.province.examiners.registerExaminer(request)
        }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await world.province.examiners.registerExaminer(Self.examiner())
        }
    }

    @Test func `examiners are listed page by page, each with the occupations of the card`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        var two = Self.examiner("KP-2")
        two.occupationCodes = ["5-01-02-01", EvaluationWorld.welder]
        for request in [Self.examiner("KP-1"), two, Self.supervisor()] {
            _ = try await world.province.examiners.registerExaminer(request)
        }
        let client = world.province.examiners
        let first = try await client.listExaminers(ListExaminersRequest(pageSize: 2))
        let rest = try await client.listExaminers(
            ListExaminersRequest(pageSize: 2, pageToken: first.nextPageToken))
        let codes = (first.examiners + rest.examiners).map(\.occupationCodes)
        #expect(codes == [[EvaluationWorld.welder], ["5-01-02-01", EvaluationWorld.welder], []])
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await client.listExaminers(
                ListExaminersRequest(kind: .examiner, pageSize: 2, pageToken: first.nextPageToken))
        }
    }
}
