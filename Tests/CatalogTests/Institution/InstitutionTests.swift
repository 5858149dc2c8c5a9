import CatalogMessages
import ServiceTesting
import Testing

struct InstitutionTests {
    private static let request = AdmitInstitutionRequest(
        regionCode: "210100", institutionCreditCode: CreditCodes.make(1), programmes: [.enterpriseTraining],
        occupationCodes: ["6-18"], effectiveFrom: "2023-05-01", effectiveTo: "2023-12-31")

    private static func status(
        _ world: CatalogWorld, _ day: String, programme: TrainingProgramme = .unspecified, occupation: String = "",
        region: String = "210102", project: String = ""
    ) async throws -> InstitutionStatus {
        try await world.anyone.institutions.getInstitutionStatus(
            GetInstitutionStatusRequest(
                regionCode: region, institutionCreditCode: CreditCodes.make(1), onDate: day, programme: programme,
                occupationCode: occupation, projectID: project))
    }

    @Test func `an admitted institution may run what it was admitted for, on its days, in that city`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        let admission = try await world.shenyang.institutions.admitInstitution(Self.request)
        #expect(admission.institutionName == "测试机构1" && admission.programmes == [.enterpriseTraining])
        func reasons(_ status: InstitutionStatus) -> [String] { status.refusals.map(\.reason) }
        #expect(try await Self.status(world, "2023-05-01").admission == admission)
        #expect(try await Self.status(world, "2023-12-31").admitted)
        #expect(try await reasons(Self.status(world, "2023-04-30")) == ["institution_not_yet_in_force"])
        #expect(try await reasons(Self.status(world, "2024-01-01")) == ["institution_expired"])
        #expect(
            try await reasons(Self.status(world, "2023-06-01", programme: .veterans, occupation: "4-01-02-01"))
                == ["programme_not_admitted", "occupation_not_admitted"])
        #expect(
            try await reasons(Self.status(world, "2023-06-01", region: "210200")) == ["institution_not_in_catalog"])
        let refusal = try await Self.status(world, "2023-06-01", region: "210200").refusals.first
        #expect(refusal?.article.contains("辽人社〔2021〕15号") == true && refusal?.message.isEmpty == false)
    }

    @Test func `asked for a project, the project's own days and city count too`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        _ = try await world.shenyang.institutions.admitInstitution(Self.request)
        var request = CatalogWorld.project
        request.effectiveFrom = "2023-06-01"
        let project = try await world.publishedProject(request).projectID
        #expect(try await Self.status(world, "2023-06-01", project: project).admitted)
        let early = try await Self.status(world, "2023-05-31", project: project)
        #expect(early.refusals.map(\.reason) == ["project_not_yet_in_force"])
        let elsewhere = try await Self.status(world, "2023-06-01", region: "210200", project: project)
        #expect(elsewhere.refusals.map(\.reason) == ["project_of_other_city", "institution_not_in_catalog"])
        await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
            try await Self.status(world, "2023-06-01", project: "prj_none")
        }
    }

    @Test func `of 32 admissions one succeeds`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        let client = world.shenyang
        let outcomes = await race(32) { _ in try await client.institutions.admitInstitution(Self.request) }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.reasons == Array(repeating: "INSTITUTION_ADMITTED", count: 31))
    }

    @Test func `withdrawn it is out from that day, and may be admitted again`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        let admission = try await world.shenyang.institutions.admitInstitution(Self.request)
        try world.move(to: "2023-07-01")
        let withdrawal = WithdrawInstitutionRequest(admissionID: admission.admissionID, reason: "年检不合格")
        await expectRefusal(.permissionDenied) {
            try await world.dalian.institutions.withdrawInstitution(withdrawal)
        }
        let withdrawn = try await world.shenyang.institutions.withdrawInstitution(withdrawal)
        #expect(withdrawn.withdrawnOn == "2023-07-01" && withdrawn.withdrawalReason == "年检不合格")
        #expect(try await Self.status(world, "2023-06-30").admitted)
        #expect(try await Self.status(world, "2023-07-01").refusals.map(\.reason) == ["institution_withdrawn"])
        await expectRefusal(.failedPrecondition, refusals: ["institution_already_withdrawn"]) {
            try await world.shenyang.institutions.withdrawInstitution(withdrawal)
        }
        var again = Self.request
        again.effectiveFrom = "2023-08-01"
        let second = try await world.shenyang.institutions.admitInstitution(again)
        #expect(try await Self.status(world, "2023-08-01").admission == second)
        #expect(try await Self.status(world, "2023-06-30").admitted)
    }

    @Test func `after its last day another admission may follow`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        _ = try await world.shenyang.institutions.admitInstitution(Self.request)
        var next = Self.request
        (next.effectiveFrom, next.effectiveTo) = ("2023-12-31", "")
        await expectRefusal(.alreadyExists, "INSTITUTION_ADMITTED") {
            try await world.shenyang.institutions.admitInstitution(next)
        }
        next.effectiveFrom = "2024-01-01"
        let following = try await world.shenyang.institutions.admitInstitution(next)
        #expect(try await Self.status(world, "2023-12-31").admitted)
        #expect(try await Self.status(world, "2030-01-01").admission == following)
    }

    @Test func `who does not train, or is not known, is not admitted`() async throws {
        let world = try await CatalogWorld()
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.shenyang.institutions.admitInstitution(Self.request)
        }
        try await world.register(1, roles: [.hrAgency])
        await expectRefusal(.failedPrecondition, refusals: ["organisation_does_not_train"]) {
            try await world.shenyang.institutions.admitInstitution(Self.request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.dalian.institutions.admitInstitution(Self.request)
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            var request = Self.request
            request.occupationCodes = ["6-98"]
            return try await world.shenyang.institutions.admitInstitution(request)
        }
        func refused(_ field: String, _ change: (inout AdmitInstitutionRequest) -> Void) async {
            var request = Self.request
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await world.province.institutions.admitInstitution(request)
            }
        }
        await refused("region_code") { $0.regionCode = "210000" }
        await refused("institution_credit_code") { $0.institutionCreditCode = "123" }
        await refused("programmes[0]") { $0.programmes = [.unspecified] }
        await refused("occupation_codes[0]") { $0.occupationCodes = ["6-18-"] }
        await refused("effective_to") { $0.effectiveTo = "2023-04-30" }
        await expectRefusal(.notFound, "ADMISSION_NOT_FOUND") {
            try await world.province.institutions.withdrawInstitution(
                WithdrawInstitutionRequest(admissionID: "adm_x", reason: "x"))
        }
    }

    @Test func `institutions are listed by city, institution, programme and day`() async throws {
        let world = try await CatalogWorld()
        for number in 1...3 { try await world.register(number) }
        var request = Self.request
        let first = try await world.shenyang.institutions.admitInstitution(request)
        (request.institutionCreditCode, request.programmes) = (CreditCodes.make(2), [])
        let second = try await world.shenyang.institutions.admitInstitution(request)
        (request.regionCode, request.effectiveFrom) = ("210200", "2023-06-01")
        let third = try await world.dalian.institutions.admitInstitution(request)
        func ids(_ request: ListInstitutionsRequest) async throws -> Set<String> {
            Set(
                try await world.anyone.institutions.listInstitutions(request).admissions.map(\.admissionID)
            )
        }
        let (a, b, c) = (first.admissionID, second.admissionID, third.admissionID)
        #expect(try await ids(ListInstitutionsRequest()) == [a, b, c])
        #expect(try await ids(ListInstitutionsRequest(regionCode: "210100")) == [a, b])
        #expect(try await ids(ListInstitutionsRequest(institutionCreditCode: CreditCodes.make(2))) == [b, c])
        #expect(try await ids(ListInstitutionsRequest(onDate: "2023-05-31")) == [a, b])
        #expect(try await ids(ListInstitutionsRequest(programme: .veterans)) == [b, c])
        #expect(
            try await world.anyone.institutions.listInstitutions(ListInstitutionsRequest(pageSize: 2))
                .nextPageToken
                != "")
    }
}
