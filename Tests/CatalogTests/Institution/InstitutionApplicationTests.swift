import CatalogMessages
import CaseworkMessages
import RPC
import ServiceTesting
import Testing

/// An institution's own application, from filing to the catalog, with the steps of the service Cases.
struct InstitutionApplicationTests {
    private static let code = CreditCodes.make(1)
    private static let request = FileInstitutionApplicationRequest(
        regionCode: "210100", institutionCreditCode: code, programmes: [.enterpriseTraining], occupationCodes: ["6-18"],
        effectiveTo: "2024-12-31")

    private static func cases(_ world: CatalogWorld, _ caller: TestCaller) -> CaseworkContract.Clients {
        CaseworkContract.Clients(world.service.channel(as: caller))
    }

    private static func official(_ world: CatalogWorld, _ name: String) -> CaseworkContract.Clients {
        cases(world, .cityBureau("210100", subject: name))
    }

    /// Takes an application on 2023-04-18 to its publicity, which ends on 2023-04-24, for the Sunday before is worked.
    private static func published(_ world: CatalogWorld) async throws -> InstitutionApplication {
        try await world.register()
        let application = try await world.client(.institution(code)).institutions.fileInstitutionApplication(request)
        for name in ["one", "two"] {
            _ = try await official(world, name).cases.examineCase(.init(caseID: application.caseID))
        }
        _ = try await official(world, "chief").cases.approveCase(.init(caseID: application.caseID))
        _ = try await official(world, "chief").cases.publishCase(.init(caseID: application.caseID))
        return application
    }

    private static func isAdmitted(_ world: CatalogWorld, on day: String) async throws -> Bool {
        try await world.anyone.institutions.getInstitutionStatus(
            GetInstitutionStatusRequest(
                regionCode: "210100", institutionCreditCode: code, onDate: day, occupationCode: CatalogWorld.welder)
        ).admitted
    }

    @Test func `an institution applies, is examined by two, published, and in the catalog once it is decided`()
        async throws
    {
        let world = try await CatalogWorld()
        let application = try await Self.published(world)
        let publications = try await Self.cases(world, .anonymous).publications.listPublications(.init())
        #expect(publications.publications.map(\.title) == ["测试机构1"])
        #expect(try await !Self.isAdmitted(world, on: "2023-04-24"))
        try world.move(to: "2023-04-25")
        let decided = try await Self.official(world, "chief").cases.decideCase(.init(caseID: application.caseID))
        #expect(decided.state == .decided && decided.kind == "catalog.institution")
        #expect(try await Self.isAdmitted(world, on: "2023-04-25"))
        #expect(try await !Self.isAdmitted(world, on: "2025-01-01"))
        let own = try await world.client(.institution(Self.code)).institutions.getInstitutionApplication(
            .init(applicationID: application.applicationID))
        #expect(own.caseID == application.caseID && own.admissionID.hasPrefix("adm_"))
        let notices = try await Self.cases(world, .institution(Self.code)).notices.listNotices(.init()).notices
        #expect(notices.first?.act == "case.decided")
        let replay = try await Self.cases(world, .auditor).cases.replayDecision(.init(caseID: application.caseID))
        #expect(replay.comesOutSame && replay.outcome?.result == "admitted")
        await expectRefusal(.alreadyExists, "INSTITUTION_ADMITTED") {
            try await world.client(.institution(Self.code)).institutions.fileInstitutionApplication(Self.request)
        }
        // Voided, it is out again.
        _ = try await Self.official(world, "chief").cases.voidCase(
            .init(caseID: application.caseID, reason: "材料虚假"))
        #expect(try await !Self.isAdmitted(world, on: "2023-04-25"))
    }

    @Test func `one application is open at a time, its own, by who trains`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        try await world.register(2, roles: [.industryAssociation])
        let school = world.client(.institution(Self.code))
        let application = try await school.institutions.fileInstitutionApplication(Self.request)
        await expectRefusal(.alreadyExists, "APPLICATION_OPEN") {
            try await school.institutions.fileInstitutionApplication(Self.request)
        }
        await expectRefusal(.permissionDenied) {
            try await world.client(.institution(CreditCodes.make(3))).institutions.fileInstitutionApplication(
                Self.request)
        }
        var request = Self.request
        request.institutionCreditCode = CreditCodes.make(2)
        let association = request
        let associationCaller = world.client(
            TestCaller(
                Identity(subject: "association", role: .industryAssociation, creditCode: CreditCodes.make(2))))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_trains_apprentices_only"]) {
            try await associationCaller.institutions.fileInstitutionApplication(association)
        }
        request.programmes = [.apprenticeship]
        let apprenticeships = request
        _ = try await associationCaller.institutions.fileInstitutionApplication(apprenticeships)
        request.programmes = [.enterpriseTraining]
        try await world.register(4, roles: [.hrAgency])
        request.institutionCreditCode = CreditCodes.make(4)
        let agency = request
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["organisation_does_not_train"]) {
            try await world.client(.enterprise(CreditCodes.make(4))).institutions.fileInstitutionApplication(agency)
        }
        request.institutionCreditCode = CreditCodes.make(3)
        let unknown = request
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.client(.institution(CreditCodes.make(3))).institutions.fileInstitutionApplication(unknown)
        }
        request = Self.request
        request.occupationCodes = ["6-18-99-99"]
        let noOccupation = request
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await school.institutions.fileInstitutionApplication(noOccupation)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.institutions.getInstitutionApplication(
                .init(applicationID: application.applicationID))
        }
        await expectRefusal(.notFound, "APPLICATION_NOT_FOUND") {
            try await world.province.institutions.getInstitutionApplication(.init(applicationID: "iap_none"))
        }
        _ = try await Self.cases(world, .institution(Self.code)).cases.withdrawCase(
            .init(caseID: application.caseID, reason: "另行申报"))
        _ = try await school.institutions.fileInstitutionApplication(Self.request)
    }

    @Test func `the bureau's own entry in between: the decision says that it is in the catalog`() async throws {
        let world = try await CatalogWorld()
        let application = try await Self.published(world)
        _ = try await world.shenyang.institutions.admitInstitution(
            .init(regionCode: "210100", institutionCreditCode: Self.code))
        try world.move(to: "2023-04-25")
        await expectRefusal(.failedPrecondition, refusals: ["institution_already_admitted"]) {
            try await Self.official(world, "chief").cases.decideCase(.init(caseID: application.caseID))
        }
    }

    @Test func `before the policy book names how many examine, nothing is filed`() async throws {
        let world = try await CatalogWorld(on: "2019-12-31")
        try await world.register()
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.client(.institution(Self.code)).institutions.fileInstitutionApplication(
                .init(regionCode: "210100", institutionCreditCode: Self.code))
        }
    }
}
