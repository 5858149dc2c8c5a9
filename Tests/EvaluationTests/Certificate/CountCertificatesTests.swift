internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TypeMessages

struct CountCertificatesTests {
    private static func issue(_ world: EvaluationWorld, _ person: String, in batch: EvaluationBatch) async throws
        -> Certificate
    {
        let evaluation = try await world.passed(person, in: batch)
        return try await world.evaluator().certificates.issueCertificate(
            IssueCertificateRequest(evaluationID: evaluation.evaluationID))
    }

    private static func count(
        _ world: EvaluationWorld, by key: CertificateCountKey, of region: CertificateRegion = .organisation,
        in code: String = "210000", from: String = "", to: String = "", _ client: EvaluationContract.Clients? = nil
    ) async throws -> [CertificateCount] {
        try await (client ?? world.province).certificates.countCertificates(
            CountCertificatesRequest(regionCode: code, regionOf: region, by: key, fromOn: from, toOn: to)
        ).counts
    }

    @Test func `certificates are counted by occupation, level and city, as flow and as stock`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        let first = try await Self.issue(world, "per_1", in: batch)
        world.day("2023-06-01")
        let second = try await Self.issue(world, "per_2", in: batch)
        let day = second.issuedOn
        var counts = try await Self.count(world, by: .level)
        #expect(counts.map(\.level) == [.senior])
        #expect(counts[0].issuedCertificates == 2 && counts[0].standingPersons == 2)
        #expect(try await Self.count(world, by: .occupation).map(\.occupationCode) == [EvaluationWorld.welder])
        #expect(try await Self.count(world, by: .city).map(\.cityCode) == ["210100"])
        #expect(try await Self.count(world, by: .city, of: .person).reduce(0) { $0 + $1.standingCertificates } == 2)
        #expect(try await Self.count(world, by: .level, in: "210200").isEmpty)
        #expect(try await Self.count(world, by: .level, to: "2023-05-31").isEmpty)

        // Reissued, the holder has one certificate; then revoked, none, and the first of the chain is taken back.
        world.day("2023-07-01")
        let again = try await world.evaluator().certificates.reissueCertificate(
            ReissueCertificateRequest(certificateNumber: first.certificateNumber, reason: "姓名更正"))
        counts = try await Self.count(world, by: .level)
        #expect(counts[0].issuedCertificates == 2 && counts[0].standingCertificates == 2)
        world.day("2023-07-03")
        _ = try await world.province.certificates.revokeCertificate(
            RevokeCertificateRequest(certificateNumber: again.certificateNumber, reason: "成绩作假"))
        counts = try await Self.count(world, by: .level)
        #expect(counts[0].issuedCertificates == 1 && counts[0].standingCertificates == 1)
        // On the day of issue both stood.
        counts = try await Self.count(world, by: .level, to: day)
        #expect(counts[0].standingCertificates == 2 && counts[0].standingPersons == 2)
        // In July nothing was issued; the stock is there all the same.
        counts = try await Self.count(world, by: .level, from: "2023-07-01")
        #expect(counts[0].issuedCertificates == 0 && counts[0].standingCertificates == 1)
    }

    @Test func `a bureau counts its own, and a span has an order`() async throws {
        let world = try await EvaluationWorld()
        let bureau = world.client(.cityBureau("210200"))
        await expectRefusal(.permissionDenied) { try await Self.count(world, by: .level, in: "210000", bureau) }
        #expect(try await Self.count(world, by: .level, in: "210200", bureau).isEmpty)
        await expectRefusal(.invalidArgument, field: "to_on") {
            try await Self.count(world, by: .level, from: "2023-02-01", to: "2023-01-31")
        }
        await expectRefusal(.invalidArgument, field: "by") { try await Self.count(world, by: .unspecified) }
    }
}
