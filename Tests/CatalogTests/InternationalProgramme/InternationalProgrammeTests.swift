import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

struct InternationalProgrammeTests {
    private static let request = RecordInternationalProgrammeRequest(
        title: "海外焊接技能工坊", leadCreditCode: CreditCodes.make(1), country: "VN", beltAndRoad: true,
        partner: "河内某中资企业", occupationCode: CatalogWorld.welder, level: .senior, recognisedAs: "Level 3",
        recognitionAgreement: "互认协议2025-1", firmPaysYuan: 20_000, serviceMonths: 24, effectiveFrom: "2025-08-01")

    @Test func `a firm records a programme, and it is found by country and mark until it ends`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.register(1, roles: [.enterprise])
        let firm = world.client(.enterprise(CreditCodes.make(1))).internationalProgrammes
        let programme = try await firm.recordInternationalProgramme(Self.request)
        #expect(programme.serviceMonths == 24 && programme.regionCode == "210102")
        await expectRefusal(.alreadyExists, "INTERNATIONAL_PROGRAMME_EXISTS", field: "title") {
            try await firm.recordInternationalProgramme(Self.request)
        }
        func list(_ request: ListInternationalProgrammesRequest) async throws -> Int {
            try await world.anyone.internationalProgrammes.listInternationalProgrammes(request).programmes.count
        }
        #expect(try await list(.init(regionCode: "210100", country: "VN", beltAndRoad: true)) == 1)
        #expect(try await list(.init(country: "LA")) == 0)
        #expect(try await list(.init(onDate: "2025-07-31")) == 0)
        let end = EndInternationalProgrammeRequest(programmeID: programme.programmeID, reason: "项目结束")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.internationalProgrammes.endInternationalProgramme(end)
        }
        #expect(try await firm.endInternationalProgramme(end).effectiveTo == "2025-08-01")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["programme_ended"]) {
            try await firm.endInternationalProgramme(end)
        }
        #expect(try await list(.init(onDate: "2025-08-02")) == 0)
        await expectRefusal(.notFound, "INTERNATIONAL_PROGRAMME_NOT_FOUND") {
            try await firm.endInternationalProgramme(.init(programmeID: "int_none", reason: "没有"))
        }
    }

    @Test func `what cannot be recorded is refused`() async throws {
        let world = try await CatalogWorld(on: "2025-08-01")
        try await world.register(1, roles: [.technicianCollege])
        let client = world.shenyang.internationalProgrammes
        var request = Self.request
        request.recognitionAgreement = ""
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["programme_payer_no_enterprise", "programme_recognition_incomplete"]
        ) { [request] in try await client.recordInternationalProgramme(request) }
        request.effectiveTo = "2025-07-31"
        await expectRefusal(.invalidArgument, field: "effective_to") { [request] in
            try await client.recordInternationalProgramme(request)
        }
        request.effectiveTo = ""
        request.occupationCode = "6-99-99-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { [request] in
            try await client.recordInternationalProgramme(request)
        }
        request.leadCreditCode = CreditCodes.make(99)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "lead_credit_code") { [request] in
            try await client.recordInternationalProgramme(request)
        }
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `programmes of a region go by an index`() async throws {
            let world = try await CatalogWorld()
            let plan = try await world.service.database.explainQueryPlan(
                InternationalProgrammeStore.list(.init(regions: RegionCode("210100")?.codes), after: nil, limit: 51))
            #expect(plan.contains { $0.contains("international_programme_by_region") }, "\(plan)")
        }
    }
}
