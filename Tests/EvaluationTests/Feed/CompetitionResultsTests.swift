internal import Ledger
internal import Requests
internal import Serving
internal import CompetitionMessages
internal import EvaluationMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Storage
internal import Synchronization
internal import Testing

/// A competition process that does nothing but tell results in its feed.
struct ResultsFeed: SkillsService {
    static let process = "competition"
    static let followedBy: FeedRights = ["evaluation": ["results.published", "results.corrected"]]
    static let migrations: [Migration] = []
    static let followsPolicy = false
    private let database: Database

    init(_ environment: ServiceEnvironment) async throws {
        database = environment.database
    }

    func register(in router: inout Router) {}

    /// Tells an event's results.
    func publish(_ kind: String, _ results: EventResults, on day: String) async throws {
        var act = Act.test
        act.instantNanoseconds = (CivilDay(day) ?? .earliest).noon.nanosecondsSince1970
        try await database.write(act) { transaction in
            try transaction.record(kind, subject: results.eventID, region: nil, results)
        }
    }
}

struct CompetitionResultsTests {
    static func results(
        _ places: [(String, Int32)], tier: CompetitionTier = .nationalFirstClass, student: Bool = false,
        version: Int32 = 1, event: String = "evt_1"
    ) -> EventResults {
        EventResults(
            eventID: event, competitionID: "cmp_1", tier: tier, occupationCode: EvaluationWorld.welder,
            studentGroup: student, regionCode: "210000", version: version,
            results: places.map { CompetitorResult(personID: $0.0, rank: $0.1) })
    }

    struct Stage: Sendable {
        let feed: TestService<ResultsFeed>
        let world: EvaluationWorld

        init() async throws {
            feed = try await TestService<ResultsFeed>(on: "2023-09-20")
            world = try await EvaluationWorld(on: "2023-09-21", competition: feed.channel)
        }

        func publish(
            _ results: EventResults, _ kind: String = "results.published", on day: String = "2023-09-20"
        ) async throws {
            try await feed.service.publish(kind, results, on: day)
            try await world.service.follow()
        }

        func grants(_ person: String) async throws -> [LevelGrant] {
            try await world.client(.worker(person)).levelGrants.listLevelGrants(
                ListLevelGrantsRequest(personID: person)
            )
            .levelGrants
        }
    }

    @Test func `places of a national first-class competition give levels, once`() async throws {
        let stage = try await Stage()
        try await stage.publish(Self.results([("per_1", 1), ("per_2", 6), ("per_3", 21)]))
        let first = try await stage.grants("per_1")
        #expect(first.map(\.level) == [.technician] && first.first?.grantedOn == "2023-09-20")
        #expect(first.first?.rank == 1 && first.first?.competitionID == "cmp_1")
        #expect(try await stage.grants("per_2").map(\.level) == [.senior])
        #expect(try await stage.grants("per_3").isEmpty)
        try await stage.world.service.restart()
        try await stage.world.service.follow()
        #expect(try await stage.grants("per_1") == first)
        // A second event of the year raises no further, one of the next year does.
        try await stage.publish(Self.results([("per_1", 2)], event: "evt_2"), on: "2023-12-31")
        #expect(try await stage.grants("per_1").map(\.level) == [.technician])
        try await stage.publish(Self.results([("per_1", 2)], event: "evt_3"), on: "2024-01-01")
        #expect(try await stage.grants("per_1").map(\.level) == [.technician, .seniorTechnician])
        let all = try await stage.world.province.levelGrants.listLevelGrants(
            ListLevelGrantsRequest(competitionID: "cmp_1"))
        #expect(all.levelGrants.count == 3)
    }

    @Test func `other competitions and the students' lower places give none`() async throws {
        let stage = try await Stage()
        try await stage.publish(Self.results([("per_1", 1)], tier: .provincial))
        try await stage.publish(Self.results([("per_1", 1)], tier: .nationalSecondClass, event: "evt_2"))
        try await stage.publish(Self.results([("per_2", 5), ("per_1", 6)], student: true, event: "evt_3"))
        #expect(try await stage.grants("per_1").isEmpty)
        #expect(try await stage.grants("per_2").map(\.level) == [.senior])
    }

    @Test func `a correction voids what the results no longer give, and grants what they now give`() async throws {
        let stage = try await Stage()
        try await stage.publish(Self.results([("per_1", 5), ("per_2", 6), ("per_3", 7)]))
        let corrected = Self.results([("per_2", 5), ("per_1", 6), ("per_3", 7)], version: 2)
        try await stage.publish(corrected, "results.corrected")
        let standing = { (person: String) in
            try await stage.grants(person).filter { !$0.voided }.map(\.level)
        }
        #expect(try await standing("per_1") == [.senior])
        #expect(try await standing("per_2") == [.technician])
        #expect(try await standing("per_3") == [.senior])
        #expect(try await stage.grants("per_3").count == 1)
        #expect(try await stage.grants("per_1").map(\.voided).filter { $0 }.count == 1)
    }

    @Test func `a granted level gets a certificate from an organisation in whose scope it is, once`() async throws {
        let stage = try await Stage()
        let world = stage.world
        try await stage.publish(Self.results([("per_1", 6), ("per_2", 1)]))
        world.people.register("per_1")
        world.people.register("per_2")
        let grant = try #require(try await stage.grants("per_1").first)
        let request = IssueCertificateRequest(
            levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social)
        await expectRefusal(.notFound, "EVALUATION_ORGANISATION_NOT_FOUND") {
            try await world.evaluator().certificates.issueCertificate(request)
        }
        try await world.file()
        await expectRefusal(.permissionDenied) {
            try await world.evaluator(EvaluationWorld.firm).certificates.issueCertificate(request)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["issuer_not_chosen_by_holder"]) {
            try await world.evaluator().certificates.issueCertificate(request)
        }
        let listed = ListLevelGrantsRequest(competitionID: "cmp_1")
        #expect(try await world.evaluator().levelGrants.listLevelGrants(listed).levelGrants.isEmpty)
        let choice = ChooseGrantIssuerRequest(
            levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social)
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("per_2")).levelGrants.chooseGrantIssuer(choice)
        }
        let holder = world.client(.worker("per_1")).levelGrants
        #expect(try await holder.chooseGrantIssuer(choice).issuerCreditCode == EvaluationWorld.social)
        #expect(
            try await world.evaluator().levelGrants.listLevelGrants(listed).levelGrants.map(\.personID) == ["per_1"])
        let certificate = try await world.evaluator().certificates.issueCertificate(request)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_grant_certified"]) {
            try await holder.chooseGrantIssuer(choice)
        }
        await expectRefusal(.notFound, "LEVEL_GRANT_NOT_FOUND") {
            try await holder.chooseGrantIssuer(
                ChooseGrantIssuerRequest(levelGrantID: "lvg_0", organisationCreditCode: EvaluationWorld.social))
        }
        #expect(certificate.basis == .competition && certificate.levelGrantID == grant.levelGrantID)
        #expect(certificate.certificateNumber == "S000021000001233000001")
        #expect(try CertificateSignatureTests.verifies(certificate, by: await CertificateSignatureTests.keys(world)))
        await expectRefusal(.alreadyExists, "CERTIFICATE_EXISTS") {
            try await world.evaluator().certificates.issueCertificate(request)
        }
        #expect(try await stage.grants("per_1").first?.certificateNumber == certificate.certificateNumber)
        let higher = try #require(try await stage.grants("per_2").first)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["issuer_not_chosen_by_holder", "level_not_in_scope"]
        ) {
            try await world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(
                    levelGrantID: higher.levelGrantID, organisationCreditCode: EvaluationWorld.social))
        }
        await expectRefusal(.notFound, "LEVEL_GRANT_NOT_FOUND") {
            try await world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(levelGrantID: "lvg_0", organisationCreditCode: EvaluationWorld.social))
        }
    }

    @Test
    func `a bureau sees the levels of its region's competitions, and an enterprise certifies its own workers only`()
        async throws
    {
        let stage = try await Stage()
        var results = Self.results([("per_1", 6)])
        results.regionCode = "210100"
        try await stage.publish(results)
        let grant = try #require(try await stage.grants("per_1").first)
        let count = { (region: String) in
            try await stage.world.client(.cityBureau(region)).levelGrants.listLevelGrants(
                ListLevelGrantsRequest(competitionID: "cmp_1")
            ).levelGrants.count
        }
        #expect(try await count("210100") == 1)
        #expect(try await count("210200") == 0)
        stage.world.people.register("per_1")
        try await stage.world.file(EvaluationWorld.firm, .enterprise)
        _ = try await stage.world.client(.worker("per_1")).levelGrants.chooseGrantIssuer(
            ChooseGrantIssuerRequest(
                levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.firm))
        await expectRefusal(.failedPrecondition, refusals: ["not_a_worker_of_the_enterprise"]) {
            try await stage.world.evaluator(EvaluationWorld.firm).certificates.issueCertificate(
                IssueCertificateRequest(
                    levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.firm))
        }
    }

    @Test func `no certificate is issued on a voided grant`() async throws {
        let stage = try await Stage()
        try await stage.publish(Self.results([("per_1", 6)]))
        stage.world.people.register("per_1")
        try await stage.world.file()
        let grant = try #require(try await stage.grants("per_1").first)
        try await stage.publish(Self.results([("per_1", 30)], version: 2), "results.corrected")
        await expectRefusal(.failedPrecondition, refusals: ["level_grant_voided", "issuer_not_chosen_by_holder"]) {
            try await stage.world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(
                    levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social))
        }
    }

    @Test func `a place too large to be one is damage, and stops no process`() async throws {
        let stage = try await Stage()
        try await stage.publish(Self.results([("per_1", 6)]))
        try await stage.world.service.database.write(.test) { transaction in
            try transaction.execute("UPDATE level_grant SET place = 1099511627776")
            try transaction.record(.test)
        }
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") { try await stage.grants("per_1") }
        }
    }

    @Test func `a grant's occupation is still one when its certificate is issued`() async throws {
        let stage = try await Stage()
        var results = Self.results([("per_1", 6)])
        results.occupationCode = "6-18-02-99"
        try await stage.publish(results)
        let grant = try #require(try await stage.grants("per_1").first)
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await stage.world.evaluator().certificates.issueCertificate(
                IssueCertificateRequest(
                    levelGrantID: grant.levelGrantID, organisationCreditCode: EvaluationWorld.social))
        }
    }
}
