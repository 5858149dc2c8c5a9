import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

struct CooperationTests {
    private static func request(_ kind: CooperationKind, _ title: String, places: Int32 = 0) -> RecordCooperationRequest
    {
        RecordCooperationRequest(
            kind: kind, title: title, schoolCreditCode: CreditCodes.make(80),
            partnerCreditCodes: [CreditCodes.make(1)], places: places, agreement: "校企合作协议2023-01",
            effectiveFrom: "2023-04-01")
    }

    private static func world() async throws -> CatalogWorld {
        let world = try await CatalogWorld()
        try await world.register(80, roles: [.technicianCollege])
        try await world.register(1, roles: [.enterprise])
        return world
    }

    @Test func `a school that has a long-term partner stands as it must`() async throws {
        let world = try await Self.world()
        try await world.register(81, roles: [.technicalSchool])
        let school = world.client(.institution(CreditCodes.make(80))).cooperations
        let partner = try await school.recordCooperation(Self.request(.longTermPartner, "沈阳机床长期合作"))
        _ = try await school.recordCooperation(Self.request(.trainingStation, "企业培训工作站"))
        let major = try await world.openMajor()
        var ordered = Self.request(.orderedClass, "焊接订单班", places: 40)
        ordered.majorID = major.majorID
        #expect(try await school.recordCooperation(ordered).majorID == major.majorID)
        func standing(_ day: String = "") async throws -> CooperationStanding {
            try await world.anyone.cooperations.getCooperationStanding(
                GetCooperationStandingRequest(regionCode: "210100", onDate: day))
        }
        let today = try await standing()
        #expect(today.withoutPartner == 1 && today.schools.count == 2)
        let own = today.schools.first { $0.creditCode == CreditCodes.make(80) }
        #expect(own?.hasLongTermPartner == true && own?.trainingStations == 1 && own?.orderedAndNamedClasses == 1)
        #expect(try await standing("2023-03-31").withoutPartner == 2)
        let end = EndCooperationRequest(cooperationID: partner.cooperationID, reason: "协议终止")
        #expect(try await school.endCooperation(end).effectiveTo == "2023-04-18")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["cooperation_ended"]) {
            try await school.endCooperation(end)
        }
        #expect(try await standing("2023-04-19").withoutPartner == 2)
        func count(_ request: ListCooperationsRequest) async throws -> Int {
            try await world.anyone.cooperations.listCooperations(request).cooperations.count
        }
        #expect(try await count(.init(creditCode: CreditCodes.make(1))) == 3)
        #expect(try await count(.init(regionCode: "210100", kind: .longTermPartner)) == 1)
        #expect(try await count(.init(onDate: "2023-04-19")) == 2)
        #expect(try await count(.init(regionCode: "210200")) == 0)
    }

    @Test func `what cannot be recorded is refused`() async throws {
        let world = try await Self.world()
        let client = world.shenyang.cooperations
        var request = Self.request(.educationGroup, "装备技工教育集团")
        request.partnerCreditCodes = [CreditCodes.make(80)]
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["cooperation_without_enterprise", "cooperation_partner_twice", "cooperation_group_too_small"]
        ) { [request] in try await client.recordCooperation(request) }
        request.partnerCreditCodes = [CreditCodes.make(99)]
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "partner_credit_codes[0]") { [request] in
            try await client.recordCooperation(request)
        }
        request = Self.request(.namedClass, "冠名班", places: 30)
        request.majorID = "maj_none"
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") { [request] in try await client.recordCooperation(request) }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.dalian.cooperations.recordCooperation(request)
        }
        await expectRefusal(.notFound, "COOPERATION_NOT_FOUND") {
            try await client.endCooperation(.init(cooperationID: "coo_none", reason: "没有"))
        }
        try world.move(to: "2019-12-31")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await client.recordCooperation(Self.request(.trainingStation, "工作站"))
        }
    }

    @Test func `of 16 records of one station one succeeds`() async throws {
        let world = try await Self.world()
        let client = world.shenyang.cooperations
        let outcomes = await race(16) { _ in try await client.recordCooperation(Self.request(.trainingStation, "工作站")) }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["COOPERATION_EXISTS"])
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `cooperations of a region go by an index`() async throws {
            let world = try await CatalogWorld()
            let filter = CooperationStore.Filter(regions: RegionCode("210100")?.codes)
            let plan = try await world.service.database.explainQueryPlan(
                CooperationStore.statement(filter, after: nil, limit: 51))
            #expect(plan.contains { $0.contains("cooperation_by_region") }, "\(plan)")
        }
    }
}
