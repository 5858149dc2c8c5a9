internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// Suspension, resumption, revocation, reissue, and the list of certificates.
struct CertificateTests {
    static func suspend(_ client: EvaluationContract.Clients, _ number: String) async throws -> Certificate {
        try await client.certificates.suspendCertificate(
            SuspendCertificateRequest(certificateNumber: number, reason: "接到举报，核查中"))
    }
    static func resume(_ client: EvaluationContract.Clients, _ number: String) async throws -> Certificate {
        try await client.certificates.resumeCertificate(
            ResumeCertificateRequest(certificateNumber: number, reason: "举报不实"))
    }
    static func revoke(_ client: EvaluationContract.Clients, _ number: String) async throws -> Certificate {
        try await client.certificates.revokeCertificate(
            RevokeCertificateRequest(certificateNumber: number, reason: "替考"))
    }
    static func reissue(_ client: EvaluationContract.Clients, _ number: String) async throws -> Certificate {
        try await client.certificates.reissueCertificate(
            ReissueCertificateRequest(certificateNumber: number, reason: "姓名更正"))
    }

    @Test func `a certificate is suspended, resumed and revoked, and nothing else of it changes`() async throws {
        let world = try await EvaluationWorld()
        let issued = try await world.issue(try await world.passed())
        let number = issued.certificateNumber
        world.day("2023-07-01")
        let suspended = try await Self.suspend(world.province, number)
        var expected = issued
        expected.state = .suspended
        expected.stateReason = "接到举报，核查中"
        expected.stateChangedOn = "2023-07-01"
        #expect(suspended == expected)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["certificate_suspended"]
        ) { try await Self.suspend(world.province, number) }
        #expect(try await Self.resume(world.province, number).state == .valid)
        await expectRefusal(.failedPrecondition, refusals: ["certificate_valid"]) {
            try await Self.resume(world.province, number)
        }
        #expect(try await Self.revoke(world.province, number).state == .revoked)
        for step in [Self.suspend, Self.resume, Self.revoke, Self.reissue] {
            await expectRefusal(.failedPrecondition, refusals: ["certificate_revoked"]) {
                try await step(world.province, number)
            }
        }
    }

    @Test func `a revoked certificate no longer counts, nor does its holder as highly skilled`() async throws {
        let world = try await EvaluationWorld()
        let old = try await world.issue(try await world.passed())
        #expect(try await world.count("plan.high_skilled") == [1, 1])
        world.day("2023-07-01")
        let new = try await Self.reissue(world.evaluator(), old.certificateNumber)
        _ = try await Self.suspend(world.province, new.certificateNumber)
        _ = try await Self.revoke(world.province, new.certificateNumber)
        for task in ["plan.certificates", "plan.high_skilled"] {
            #expect(try await world.count(task) == [0, 0])
            #expect(try await world.count(task, month: 202307) == [0, 0])
        }
        let adjustments = try await world.service.database.counterAdjustments(correctedFrom: 202307, to: 202307)
        #expect(adjustments.map(\.task) == ["plan.certificates", "plan.high_skilled"])
    }

    @Test func `who has another certificate of that height stays highly skilled by it`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let first = try await world.issue(try await world.passed(in: batch))
        world.day("2023-06-01")
        let higher = try await world.announce(level: .technician)
        let second = try await world.issue(try await world.passed(in: higher))
        world.day("2023-07-01")
        _ = try await Self.revoke(world.province, first.certificateNumber)
        #expect(try await world.count("plan.high_skilled") == [0, 0])
        #expect(try await world.count("plan.high_skilled", month: 202307) == [1, 1])
        #expect(try await world.count("plan.certificates") == [1, 1])
        _ = try await Self.revoke(world.province, second.certificateNumber)
        #expect(try await world.count("plan.high_skilled", month: 202307) == [0, 0])
        #expect(try await world.count("plan.certificates") == [0, 0])
    }

    @Test func `a reissued certificate has a new number and the holder's name of today`() async throws {
        let world = try await EvaluationWorld()
        let old = try await world.issue(try await world.passed())
        world.people.register("per_1", name: "王晓明")
        world.day("2024-02-01")
        let new = try await Self.reissue(world.evaluator(), old.certificateNumber)
        #expect(new.certificateNumber == "S000021000001243000001" && new.replacesNumber == old.certificateNumber)
        #expect(new.holderDigest != old.holderDigest && new.evaluationID == old.evaluationID)
        let replaced = try await world.province.certificates.getCertificate(
            GetCertificateRequest(certificateNumber: old.certificateNumber))
        #expect(replaced.state == .replaced && replaced.replacedByNumber == new.certificateNumber)
        #expect(replaced.signedText == old.signedText && replaced.signature == old.signature)
        #expect(try CertificateSignatureTests.verifies(new, by: await CertificateSignatureTests.keys(world)))
        await expectRefusal(.failedPrecondition, refusals: ["certificate_replaced"]) {
            try await Self.reissue(world.evaluator(), old.certificateNumber)
        }
        let evaluation = try await world.evaluator().evaluations.getEvaluation(
            GetEvaluationRequest(evaluationID: old.evaluationID))
        #expect(evaluation.certificateNumber == new.certificateNumber)
        #expect(try await world.count("plan.certificates", month: 202402) == [0, 0], "a reissue is not counted")
    }

    @Test func `of many reissues at the same time one wins`() async throws {
        let world = try await EvaluationWorld()
        let old = try await world.issue(try await world.passed())
        let won = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<32 {
                group.addTask { (try? await Self.reissue(world.evaluator(), old.certificateNumber)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
    }

    @Test func `who may do what with a certificate`() async throws {
        let world = try await EvaluationWorld()
        let number = try await world.issue(try await world.passed()).certificateNumber
        await expectRefusal(.permissionDenied) { try await Self.revoke(world.evaluator(), number) }
        await expectRefusal(.permissionDenied) { try await Self.suspend(world.client(.cityBureau("210200")), number) }
        await expectRefusal(.permissionDenied) {
            try await Self.suspend(world.evaluator(EvaluationWorld.firm), number)
        }
        await expectRefusal(.permissionDenied) {
            try await Self.reissue(world.evaluator(EvaluationWorld.firm), number)
        }
        #expect(try await Self.suspend(world.evaluator(), number).state == .suspended)
        #expect(try await Self.resume(world.client(.cityBureau("210100")), number).state == .valid)
        let read = GetCertificateRequest(certificateNumber: number)
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("per_2")).certificates.getCertificate(read)
        }
        await expectRefusal(.unauthenticated) {
            try await world.client(.anonymous).certificates.getCertificate(read)
        }
        await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
            try await Self.suspend(world.province, "S000021000001233000009")
        }
        await expectRefusal(.invalidArgument, field: "certificate_number") {
            try await Self.suspend(world.province, "S0000")
        }
    }

    @Test func `certificates are listed for holder, organisation and region, latest first`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let lower = try await world.announce(level: .intermediate)
        var numbers: [String] = []
        for (index, batch) in [batch, batch, lower].enumerated() {
            let evaluation = try await world.passed("per_\(index)", in: batch)
            world.day("2023-07-0\(index + 1)")
            numbers.insert(try await world.issue(evaluation).certificateNumber, at: 0)
        }
        let list = { (client: EvaluationContract.Clients, change: (inout ListCertificatesRequest) -> Void) in
            var request = ListCertificatesRequest()
            change(&request)
            return try await client.certificates.listCertificates(request)
        }
        let province = world.province
        #expect(try await list(province) { $0.regionCode = "210000" }.certificates.map(\.certificateNumber) == numbers)
        #expect(try await list(province) { $0.regionCode = "210100" }.certificates.count == 3)
        #expect(try await list(province) { $0.regionCode = "210200" }.certificates.isEmpty)
        #expect(
            try await list(province) {
                $0.organisationCreditCode = EvaluationWorld.social
                $0.lowestLevel = .senior
            }.certificates.count == 2)
        #expect(
            try await list(world.client(.worker("per_0"))) { $0.personID = "per_0" }.certificates.map(
                \.certificateNumber)
                == [numbers[2]])
        let page = try await list(province) {
            $0.regionCode = "210102"
            $0.pageSize = 2
        }
        let rest = try await list(province) {
            $0.regionCode = "210102"
            $0.pageSize = 2
            $0.pageToken = page.nextPageToken
        }
        #expect((page.certificates + rest.certificates).map(\.certificateNumber) == numbers)
        #expect(rest.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, field: "person_id") { try await list(province) { _ in } }
        await expectRefusal(.permissionDenied) {
            try await list(world.client(.worker("per_1"))) { $0.personID = "per_0" }
        }
        await expectRefusal(.permissionDenied) {
            try await list(world.client(.cityBureau("210200"))) { $0.regionCode = "210100" }
        }
    }

    @Test func `certificates are listed by day of issue, level and basis`() async throws {
        let world = try await EvaluationWorld()
        let number = try await world.issue(try await world.passed()).certificateNumber
        let list = { (change: (inout ListCertificatesRequest) -> Void) in
            var request = ListCertificatesRequest(regionCode: "210100")
            change(&request)
            return try await world.province.certificates.listCertificates(request).certificates.map(\.certificateNumber)
        }
        #expect(try await list { $0.issuedFromOn = "2023-06-12" } == [number])
        #expect(try await list { $0.issuedFromOn = "2023-06-13" }.isEmpty)
        #expect(try await list { $0.issuedToOn = "2023-06-11" }.isEmpty)
        #expect(try await list { $0.level = .senior } == [number])
        #expect(try await list { $0.level = .intermediate }.isEmpty)
        #expect(try await list { $0.basis = .evaluation } == [number])
        #expect(try await list { $0.basis = .competition }.isEmpty)
    }

    @Test func `a certificate that was revoked in error is reinstated by the province`() async throws {
        let world = try await EvaluationWorld()
        let number = try await world.issue(try await world.passed()).certificateNumber
        let request = ReinstateCertificateRequest(certificateNumber: number, reason: "复核后撤回撤销决定")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["certificate_valid"]) {
            try await world.province.certificates.reinstateCertificate(request)
        }
        _ = try await Self.revoke(world.province, number)
        await expectRefusal(.permissionDenied) {
            try await world.client(.cityBureau("210100")).certificates.reinstateCertificate(request)
        }
        let certificate = try await world.province.certificates.reinstateCertificate(request)
        #expect(certificate.state == .valid && certificate.stateReason == "复核后撤回撤销决定")
        await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
            try await world.province.certificates.reinstateCertificate(
                ReinstateCertificateRequest(certificateNumber: "S000021000001233000999", reason: "复核"))
        }
        // What it rested on is reversed meanwhile.
        _ = try await Self.revoke(world.province, number)
        _ = try await world.province.evaluations.reverseConclusion(
            ReverseConclusionRequest(evaluationID: certificate.evaluationID, reason: "成绩登记有误"))
        await expectRefusal(.failedPrecondition, refusals: ["conclusion_reversed"]) {
            try await world.province.certificates.reinstateCertificate(request)
        }
    }

    @Test func `what is no certificate's number is found nowhere`() async throws {
        let world = try await EvaluationWorld()
        let number = "S000021000001233000009"
        for step in [Self.suspend, Self.resume, Self.revoke, Self.reissue] {
            await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") { try await step(world.province, number) }
        }
        await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
            try await world.province.certificates.getCertificate(GetCertificateRequest(certificateNumber: number))
        }
    }

    @Test func `a suspended organisation reissues nothing, nor is one without a holder`() async throws {
        let world = try await EvaluationWorld()
        let number = try await world.issue(try await world.passed()).certificateNumber
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.reissue(world.evaluator(), number) }
        world.peopleWay.connect(to: StandInPeople().channel)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await Self.reissue(world.evaluator(), number) }
        world.peopleWay.connect(to: world.people.channel)
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_suspended"]) {
            try await Self.reissue(world.evaluator(), number)
        }
    }

    @Test func `a page of certificates goes on only with its own question`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        for person in ["per_1", "per_2"] { _ = try await world.issue(try await world.passed(person, in: batch)) }
        let client = world.province.certificates
        let page = try await client.listCertificates(ListCertificatesRequest(regionCode: "210100", pageSize: 1))
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await client.listCertificates(
                ListCertificatesRequest(
                    organisationCreditCode: EvaluationWorld.firm, pageSize: 1, pageToken: page.nextPageToken))
        }
    }
}
