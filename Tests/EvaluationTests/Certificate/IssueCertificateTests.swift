internal import Storage
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct IssueCertificateTests {
    @Test func `a passed evaluation gets a certificate with a number of its body, year and level`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        let certificate = try await world.issue(passed)
        #expect(certificate.certificateNumber == "S000021000001233000001")
        #expect(certificate.state == .valid && certificate.basis == .evaluation && certificate.level == .senior)
        #expect(certificate.occupationName == "焊工" && certificate.organisationName == "辽宁焊接协会")
        #expect(certificate.issuedOn == "2023-06-12" && certificate.evaluationID == passed.evaluationID)
        let read = try await world.client(.worker("per_1")).certificates.getCertificate(
            GetCertificateRequest(certificateNumber: certificate.certificateNumber))
        #expect(read == certificate)
        let evaluation = try await world.evaluator().evaluations.getEvaluation(
            GetEvaluationRequest(evaluationID: passed.evaluationID))
        #expect(evaluation.certificateNumber == certificate.certificateNumber)
    }

    @Test func `however calls race, one certificate is issued`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        for round in 1...10 {
            let passed = try await world.passed("per_\(round)", in: batch)
            let outcomes = await withTaskGroup(of: (String?, String?).self) { group in
                for _ in 0..<32 {
                    group.addTask {
                        do {
                            return (try await world.issue(passed).certificateNumber, nil)
                        } catch {
                            return (nil, (error as? RPCError)?.reason)
                        }
                    }
                }
                var all: [(String?, String?)] = []
                for await outcome in group { all.append(outcome) }
                return all
            }
            let numbers = outcomes.compactMap(\.0)
            #expect(numbers == ["S000021000001233" + pad(round)])
            #expect(outcomes.compactMap(\.1) == Array(repeating: "CERTIFICATE_EXISTS", count: 31))
        }
        #expect(try await world.count("plan.certificates") == [10, 10])
    }

    @Test func `however calls race, all attempts of one request get the same certificate`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        let request = IssueCertificateRequest(requestID: "issue-1", evaluationID: passed.evaluationID)
        let numbers = try await withThrowingTaskGroup(of: Certificate.self) { group in
            for _ in 0..<32 {
                group.addTask { try await world.evaluator().certificates.issueCertificate(request) }
            }
            var all: Set<Certificate> = []
            for try await certificate in group { all.insert(certificate) }
            return all
        }
        #expect(numbers.count == 1)
        try await world.service.restart()
        #expect(try await world.evaluator().certificates.issueCertificate(request) == numbers.first)
    }

    @Test func `many candidates at the same time get consecutive numbers without a gap`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var passed: [Evaluation] = []
        for index in 1...24 { passed.append(try await world.passed("per_\(index)", in: batch)) }
        let numbers = try await withThrowingTaskGroup(of: String.self) { [passed] group in
            for evaluation in passed {
                group.addTask {
                    // Losers in between must leave no gap.
                    async let double = try? await world.issue(evaluation).certificateNumber
                    let single = try? await world.issue(evaluation).certificateNumber
                    return await double ?? single ?? ""
                }
            }
            var all: [String] = []
            for try await number in group { all.append(number) }
            return all.sorted()
        }
        #expect(numbers == (1...24).map { "S000021000001233" + pad($0) })
    }

    @Test func `serials run by body, year and level`() async throws {
        let world = try await EvaluationWorld()
        let senior = try await world.newBatch()
        let intermediate = try await world.announce(level: .intermediate)
        let first = try await world.issue(try await world.passed("per_1", in: senior))
        let second = try await world.issue(try await world.passed("per_2", in: intermediate))
        #expect(second.certificateNumber == "S000021000001234000001")
        let third = try await world.passed("per_3", in: senior)
        world.day("2024-01-01")
        #expect(try await world.issue(third).certificateNumber == "S000021000001243000001")
        #expect(first.certificateNumber == "S000021000001233000001")
    }

    @Test func `nothing is issued for what is not passed`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        world.people.register("per_1")
        let evaluation = try await world.admit("per_1", to: batch)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["evaluation_not_concluded"]) {
            try await world.issue(evaluation)
        }
        let failed = try await world.conclude(evaluation, 599)
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["evaluation_not_passed", "theory_below_minimum", "practice_below_minimum"]
        ) { try await world.issue(failed) }
        #expect(try await world.count("plan.certificates") == [0, 0])
    }

    @Test func `a suspended or withdrawn organisation issues nothing`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_suspended"]) { try await world.issue(passed) }
        _ = try await EvaluationOrganisationTests.resume(world.province)
        #expect(try await world.issue(passed).certificateNumber.hasSuffix("000001"))
    }

    @Test func `who passed gets the certificate of an organisation that left from the bureau`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        _ = try await EvaluationOrganisationTests.suspend(world.province)
        _ = try await EvaluationOrganisationTests.withdraw(world.province)
        await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) { try await world.issue(passed) }
        let bureau = world.client(.cityBureau("210100")).certificates
        let certificate = try await bureau.issueCertificate(IssueCertificateRequest(evaluationID: passed.evaluationID))
        #expect(certificate.certificateNumber == "S000021000001233000001")
        await expectRefusal(.failedPrecondition, refusals: ["organisation_withdrawn"]) {
            try await CertificateTests.reissue(world.evaluator(), certificate.certificateNumber)
        }
        let again = try await bureau.reissueCertificate(
            ReissueCertificateRequest(certificateNumber: certificate.certificateNumber, reason: "证书遗失"))
        #expect(again.replacesNumber == certificate.certificateNumber && again.state == .valid)
    }

    @Test func `who may not, and what does not exist`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        let request = IssueCertificateRequest(evaluationID: passed.evaluationID)
        for caller in [TestCaller.province, .cityBureau("210100")] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_still_active"]) {
                try await world.client(caller).certificates.issueCertificate(request)
            }
        }
        for caller in [
            TestCaller.worker("per_1"), .cityBureau("210200"), .evaluationOrganisation(EvaluationWorld.firm),
        ] {
            await expectRefusal(.permissionDenied) {
                try await world.client(caller).certificates.issueCertificate(request)
            }
        }
        await expectRefusal(.notFound, "EVALUATION_NOT_FOUND") {
            try await world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(evaluationID: "evl_0"))
        }
        await expectRefusal(.invalidArgument, field: "evaluation_id") {
            try await world.evaluator().certificates.issueCertificate(IssueCertificateRequest())
        }
        await expectRefusal(.invalidArgument, field: "level_grant_id") {
            try await world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(evaluationID: "evl_1", levelGrantID: "lvg_1"))
        }
        world.peopleWay.connect(to: nil)
        await expectRefusal(.unavailable) { try await world.issue(passed) }
    }

    @Test func `certificates are counted, and the highly skilled once for all`() async throws {
        let world = try await EvaluationWorld()
        let intermediate = try await world.newBatch(level: .intermediate)
        let senior = try await world.announce(level: .senior)
        let technician = try await world.announce(level: .technician)
        _ = try await world.issue(try await world.passed("per_1", in: intermediate))
        #expect(try await world.count("plan.certificates") == [1, 1])
        #expect(try await world.count("plan.high_skilled") == [0, 0])
        _ = try await world.issue(try await world.passed("per_1", in: senior))
        #expect(try await world.count("plan.high_skilled") == [1, 1])
        _ = try await world.issue(try await world.passed("per_1", in: technician))
        _ = try await world.issue(try await world.passed("per_2", in: senior))
        #expect(try await world.count("plan.high_skilled") == [2, 2])
        #expect(try await world.count("plan.certificates") == [4, 2])
    }

    @Test func `after the last serial of the year nothing is issued or reissued`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let first = try await world.issue(try await world.passed("per_1", in: batch))
        let second = try await world.passed("per_2", in: batch)
        try await world.service.database.write(.test) { transaction in
            try transaction.execute("UPDATE certificate_serial SET last_serial = 999998")
            try transaction.record(.test)
        }
        #expect(try await world.issue(second).certificateNumber == "S000021000001233999999")
        let third = try await world.passed("per_3", in: batch)
        await expectRefusal(.failedPrecondition, "SERIALS_EXHAUSTED") { try await world.issue(third) }
        await expectRefusal(.failedPrecondition, "SERIALS_EXHAUSTED") {
            try await CertificateTests.reissue(world.evaluator(), first.certificateNumber)
        }
        world.day("2024-01-01")
        #expect(try await world.issue(third).certificateNumber == "S000021000001243000001")
    }

    @Test func `a holder who is unknown, or cannot be asked for, gets none`() async throws {
        let world = try await EvaluationWorld()
        let passed = try await world.passed()
        world.peopleWay.connect(to: StandInPeople().channel)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await world.issue(passed) }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await world.issue(passed) }
    }

    @Test func `an evaluation is certified by who evaluated, a grant by who is named`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "organisation_credit_code") {
            try await world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(evaluationID: "evl_1", organisationCreditCode: EvaluationWorld.social))
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "organisation_credit_code") {
            try await world.evaluator().certificates.issueCertificate(IssueCertificateRequest(levelGrantID: "lvg_1"))
        }
    }
}

/// A serial of six digits.
func pad(_ number: Int) -> String {
    String(repeating: "0", count: 6 - String(number).count) + String(number)
}
