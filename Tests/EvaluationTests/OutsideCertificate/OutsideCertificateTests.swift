internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TypeMessages

struct OutsideCertificateTests {
    static let number = "Y000041000001224000001"

    static func register(
        _ client: EvaluationContract.Clients, _ person: String = "per_1", number: String = number,
        level: Level = .intermediate, occupation: String = EvaluationWorld.welder
    ) async throws -> OutsideCertificate {
        try await client.outsideCertificates.registerOutsideCertificate(
            RegisterOutsideCertificateRequest(
                certificateNumber: number, personID: person, occupationCode: occupation, level: level,
                issuedOn: "2022-03-01", issuerName: "河南某机构", evidence: "全国联网查询"))
    }

    static func void(_ client: EvaluationContract.Clients, _ number: String = number) async throws -> OutsideCertificate
    {
        try await client.outsideCertificates.voidOutsideCertificate(
            VoidOutsideCertificateRequest(certificateNumber: number, reason: "发证机构已撤销"))
    }

    static func list(_ client: EvaluationContract.Clients, _ person: String = "per_1") async throws
        -> [OutsideCertificate]
    {
        try await client.outsideCertificates.listOutsideCertificates(
            ListOutsideCertificatesRequest(personID: person)
        ).certificates
    }

    @Test func `a certificate of another system is registered once, shown to its holder, and serves nobody else`()
        async throws
    {
        let world = try await EvaluationWorld()
        for person in ["per_1", "per_2"] { world.people.register(person) }
        let bureau = world.client(.cityBureau("210100"))
        let registered = try await Self.register(bureau)
        #expect(registered.level == .intermediate && registered.regionCode == "210102" && !registered.voided)
        await expectRefusal(.alreadyExists, "OUTSIDE_CERTIFICATE_EXISTS") { try await Self.register(bureau) }
        #expect(try await Self.list(world.client(.worker("per_1"))) == [registered])
        await expectRefusal(.permissionDenied) { try await Self.list(world.client(.worker("per_2"))) }
        await expectRefusal(.permissionDenied) { try await Self.list(world.client(.cityBureau("210200"))) }
        let batch = try await world.newBatch()
        var facts = EvaluationWorld.facts
        facts.certificates = [
            HeldCertificate(certificateNumber: Self.number, level: .intermediate, issuedOn: "2022-03-01")
        ]
        await expectRefusal(.failedPrecondition, refusals: ["declared_certificate_serves_another"]) { [facts] in
            try await world.admit("per_2", to: batch, facts)
        }
        await expectRefusal(.permissionDenied) { try await Self.void(world.client(.cityBureau("210200"))) }
        #expect(try await Self.void(bureau).voidReason == "发证机构已撤销")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["outside_certificate_voided"]) {
            try await Self.void(bureau)
        }
        await expectRefusal(.failedPrecondition, refusals: ["outside_certificate_voided"]) { [facts] in
            try await world.admit("per_1", to: batch, facts)
        }
        await expectRefusal(.notFound, "OUTSIDE_CERTIFICATE_NOT_FOUND") { try await Self.void(bureau, "Y1") }
    }

    @Test func `what is no certificate of another system, or not this person's, is refused`() async throws {
        let world = try await EvaluationWorld()
        world.people.register("per_1")
        await expectRefusal(.invalidArgument, field: "certificate_number") {
            try await Self.register(world.province, number: "123")
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["declared_certificate_contradicts_number"]) {
            try await Self.register(world.province, level: .senior)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await Self.register(world.province, "per_9") }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await Self.register(world.province, occupation: "6-18-02-99")
        }
        await expectRefusal(.permissionDenied) { try await Self.register(world.client(.cityBureau("210200"))) }
        let ours = try await world.issue(try await world.passed("per_2"))
        await expectRefusal(
            .failedPrecondition, refusals: ["certificate_issued_here", "declared_certificate_contradicts_number"]
        ) { try await Self.register(world.province, number: ours.certificateNumber, level: .senior) }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.register(world.province) }
    }
}
