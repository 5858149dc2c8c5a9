@testable internal import EvaluationService
internal import EvaluationMessages
internal import Ground
internal import RPC
internal import Requests
internal import ServiceTesting
internal import Testing

struct VerifyCertificateTests {
    static let citizenNumber = "219901199001010015"

    static func issued(_ world: EvaluationWorld) async throws -> Certificate {
        let passed = try await world.passed()
        world.people.register("per_1", name: "王小明", citizenNumber: citizenNumber)
        return try await world.issue(passed)
    }

    static func verify(
        _ world: EvaluationWorld, _ number: String, name: String = "", citizenNumber: String = ""
    ) async throws -> CertificateVerification {
        try await world.client(.anonymous).certificates.verifyCertificate(
            VerifyCertificateRequest(certificateNumber: number, name: name, citizenNumber: citizenNumber))
    }

    @Test func `who knows number and name is shown what is public`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await Self.issued(world)
        let number = certificate.certificateNumber
        let expected = CertificateVerification(
            certificateNumber: number, maskedName: "王**", occupationCode: "6-18-02-04", occupationName: "焊工",
            level: .senior, organisationName: "辽宁焊接协会", issuedOn: "2023-06-12", state: .valid)
        #expect(try await Self.verify(world, number, name: "王小明") == expected)
        #expect(try await Self.verify(world, number, name: "王小明", citizenNumber: Self.citizenNumber) == expected)
    }

    @Test func `an unknown number and another's name are answered alike`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        let wrong: [(String, String, String)] = [
            ("S000021000001233000999", "王小明", ""), (number, "王大明", ""),
            (number, "王大明", Self.citizenNumber), (number, "王小明", "219901199001010023"), (number, "王小明", "乱写"),
        ]
        var answers: Set<RPCError> = []
        for (number, name, citizenNumber) in wrong {
            let refusal = await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
                try await Self.verify(world, number, name: name, citizenNumber: citizenNumber)
            }
            if let refusal { answers.insert(refusal) }
        }
        #expect(answers.count == 1)
        world.day("2023-06-13")
        world.peopleWay.connect(to: nil)
        for (number, name, citizenNumber) in wrong {
            await expectRefusal(.unavailable) {
                try await Self.verify(world, number, name: name, citizenNumber: citizenNumber)
            }
        }
    }

    @Test func `the identity number alone finds nothing: the name must be known`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "name") {
            try await Self.verify(world, number, citizenNumber: Self.citizenNumber)
        }
    }

    @Test func `after five failures a certificate is asked for in vain until the hour is over`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        // What is found is not counted.
        for _ in 1...10 { _ = try await Self.verify(world, number, name: "王小明") }
        for _ in 1...5 {
            await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
                try await Self.verify(world, number, name: "王大明")
            }
        }
        for (asked, name) in [(number, "王大明"), (number, "王小明")] {
            await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
                try await Self.verify(world, asked, name: name)
            }
        }
        // Unknown numbers are limited as known ones are, and by their own count.
        for _ in 1...5 {
            await expectRefusal(.notFound) { try await Self.verify(world, "S000021000001233000999", name: "王小明") }
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await Self.verify(world, "S000021000001233000999", name: "王小明")
        }
        world.day("2023-06-13")
        #expect(try await Self.verify(world, number, name: "王小明").state == .valid)
    }

    @Test func `behind the gateway each client has a limit of its own`() async throws {
        let world = try await EvaluationWorld()
        let numbers = (1...61).map { "S00002100000123300\(1000 + $0)" }
        let ask = { (number: String, client: String) in
            var options = CallOptions()
            options.metadata[Metadata.clientKey] = client
            return try await world.client(.anonymous).certificates.verifyCertificate(
                VerifyCertificateRequest(certificateNumber: number, name: "王小明"), options)
        }
        for number in numbers.dropLast() {
            await expectRefusal(.notFound) { try await ask(number, "10.0.0.7") }
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") { try await ask(numbers[60], "10.0.0.7") }
        await expectRefusal(.notFound) { try await ask(numbers[60], "10.0.0.8") }
    }

    @Test func `a process that is down is no failure of who asks`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        world.peopleWay.connect(to: nil)
        for _ in 1...6 { await expectRefusal(.unavailable) { try await Self.verify(world, number, name: "王小明") } }
        world.peopleWay.connect(to: world.people.channel)
        #expect(try await Self.verify(world, number, name: "王小明").state == .valid)
    }

    @Test func `an address, and all together, are limited too, and many at once get no further`() async throws {
        let now = (CivilDay("2023-06-12") ?? .earliest).noon
        let limits = VerificationLimiter.Limits(perCertificate: 5, perAddress: 3, inAll: 4)
        let limiter = VerificationLimiter(limits)
        let begun = await withTaskGroup(of: Bool.self) { group in
            for index in 1...32 {
                group.addTask { limiter.begins(certificate: "c\(index)", address: "10.0.0.7", at: now) }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(begun == 3)
        #expect(limiter.begins(certificate: "c", address: "10.0.0.8", at: now))
        #expect(!limiter.begins(certificate: "d", address: "10.0.0.9", at: now), "all together")
        limiter.found(certificate: "c", address: "10.0.0.8", at: now)
        #expect(limiter.begins(certificate: "d", address: "10.0.0.9", at: now))
    }

    @Test func `a number must have its form, and something of the holder must be known`() async throws {
        let world = try await EvaluationWorld()
        await expectRefusal(.invalidArgument, field: "certificate_number") {
            try await Self.verify(world, "123", name: "王小明")
        }
        await expectRefusal(.invalidArgument, field: "name") {
            try await Self.verify(world, "S000021000001233000001")
        }
    }

    @Test func `a revoked certificate is shown as revoked`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        _ = try await world.province.certificates.revokeCertificate(
            RevokeCertificateRequest(certificateNumber: number, reason: "评价作弊"))
        #expect(try await Self.verify(world, number, name: "王小明").state == .revoked)
    }

    @Test func `training-records that refuses is unavailable`() async throws {
        let world = try await EvaluationWorld()
        let number = try await Self.issued(world).certificateNumber
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.verify(world, number, name: "王小明") }
    }
}
