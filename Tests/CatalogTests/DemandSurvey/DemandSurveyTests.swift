import CatalogMessages
@testable import CatalogService
import Ground
import RPC
import ServiceTesting
import Storage
import Testing
import TypeMessages

extension CatalogWorld {
    /// Registers an enterprise of Shenyang, once.
    func enterprise(_ number: Int) async throws -> String {
        let code = CreditCodes.make(number)
        if (try? await anyone.organisations.getOrganisation(.init(creditCode: code))) == nil {
            try await register(number, roles: [.enterprise])
        }
        return code
    }

    /// Files that an enterprise wants so many of an occupation.
    @discardableResult
    func wants(
        _ number: Int, _ occupation: String, _ wanted: Int32, quarter: String = "2023Q1", region: String = "210102"
    ) async throws -> DemandSurvey {
        let code = try await enterprise(number)
        return try await client(.enterprise(code)).demandSurveys.fileDemandSurvey(
            FileDemandSurveyRequest(
                enterpriseCreditCode: code, quarter: quarter,
                lines: [
                    DemandLine(
                        occupationCode: occupation, wanted: wanted, vacant: 1, openDays: 40, wageFromYuan: 5000,
                        wageToYuan: 8000, regionCode: region, project: .majorProject)
                ]))
    }
}

struct DemandSurveyTests {
    @Test func `the last survey of a quarter counts, and one filed in error is voided`() async throws {
        let world = try await CatalogWorld()
        let first = try await world.wants(1, CatalogWorld.welder, 10)
        let second = try await world.wants(1, CatalogWorld.welder, 20)
        #expect(first.version == 1 && first.current && second.version == 2)
        let firm = world.client(.enterprise(CreditCodes.make(1))).demandSurveys
        let before = try await firm.getDemandSurvey(GetDemandSurveyRequest(surveyID: first.surveyID))
        #expect(!before.current && before.lines == first.lines)
        func ranked() async throws -> [Int64] {
            try await world.anyone.demandSurveys.rankShortages(RankShortagesRequest(quarter: "2023Q1")).places
                .compactMap { $0.basis?.wanted }
        }
        #expect(try await ranked() == [20])
        let void = VoidDemandSurveyRequest(surveyID: second.surveyID, reason: "填报单位有误")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.demandSurveys.voidDemandSurvey(void)
        }
        #expect(try await firm.voidDemandSurvey(void).voidedOn == "2023-04-18")
        #expect(try await ranked().isEmpty)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["demand_survey_not_current"]) {
            try await firm.voidDemandSurvey(void)
        }
        await expectRefusal(.notFound, "DEMAND_SURVEY_NOT_FOUND") {
            try await firm.voidDemandSurvey(VoidDemandSurveyRequest(surveyID: "dem_none", reason: "没有"))
        }
        await expectRefusal(.notFound, "DEMAND_SURVEY_NOT_FOUND") {
            try await firm.getDemandSurvey(GetDemandSurveyRequest(surveyID: "dem_none"))
        }
    }

    @Test func `what cannot be filed is refused, and nobody files for another`() async throws {
        let world = try await CatalogWorld()
        let code = try await world.enterprise(1)
        var request = FileDemandSurveyRequest(
            enterpriseCreditCode: code, quarter: "2023Q3",
            lines: [DemandLine(occupationCode: CatalogWorld.welder, wanted: 1, vacant: 2, regionCode: "210102")])
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["demand_quarter_not_begun", "demand_vacant_above_wanted"]
        ) { [request] in try await world.province.demandSurveys.fileDemandSurvey(request) }
        request.lines[0].occupationCode = "6-99-99-99"
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND", field: "lines[0].occupation_code") { [request] in
            try await world.province.demandSurveys.fileDemandSurvey(request)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.client(.enterprise(CreditCodes.make(9))).demandSurveys.fileDemandSurvey(request)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.dalian.demandSurveys.fileDemandSurvey(request)
        }
        request.enterpriseCreditCode = CreditCodes.make(77)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "enterprise_credit_code") { [request] in
            try await world.province.demandSurveys.fileDemandSurvey(request)
        }
    }

    @Test func `shortage is ranked by demand over supply, in a city and in the province`() async throws {
        let world = try await CatalogWorld()
        try await world.wants(1, CatalogWorld.welder, 30)
        try await world.wants(2, CatalogWorld.turner, 20)
        try await world.wants(3, CatalogWorld.turner, 15, region: "210202")
        func supply(_ city: String, _ number: Int32, quarter: String = "2023Q1") async throws -> WorkforceSupply {
            try await world.province.demandSurveys.recordWorkforceSupply(
                RecordWorkforceSupplyRequest(
                    quarter: quarter, regionCode: city, occupationCode: CatalogWorld.turner, kind: .jobSeekers,
                    number: number, source: "人力资源市场季度统计"))
        }
        _ = try await supply("210100", 100)
        #expect(try await supply("210100", 18).version == 2)
        func places(_ region: String) async throws -> [ShortagePlace] {
            try await world.anyone.demandSurveys.rankShortages(
                RankShortagesRequest(quarter: "2023Q1", regionCode: region)
            ).places
        }
        let province = try await places("")
        #expect(province.map(\.occupationCode) == [CatalogWorld.welder, CatalogWorld.turner])
        #expect(province.last?.basis?.gap == 17 && province.last?.basis?.enterprises == 2)
        #expect(province.last?.cityCodes == ["210200", "210100"] && province.first?.occupationName == "焊工")
        #expect(try await places("210100").map { $0.basis?.gap } == [30, 2])
        #expect(try await places("210200").map(\.occupationCode) == [CatalogWorld.turner])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["demand_quarter_not_begun"]) {
            try await supply("210100", 1, quarter: "2023Q3")
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await world.province.demandSurveys.recordWorkforceSupply(
                RecordWorkforceSupplyRequest(
                    quarter: "2023Q1", regionCode: "210100", occupationCode: "6-99-99-99", kind: .trained,
                    source: "结业人数"))
        }
    }

    @Test func `surveys are listed to those whose they are`() async throws {
        let world = try await CatalogWorld()
        let first = try await world.wants(1, CatalogWorld.welder, 10)
        let second = try await world.wants(2, CatalogWorld.turner, 10, quarter: "2023Q2")
        func list(_ client: CatalogContract.Clients, _ request: ListDemandSurveysRequest) async throws -> [String] {
            try await client.demandSurveys.listDemandSurveys(request).surveys.map(\.surveyID)
        }
        #expect(try await list(world.province, .init()) == [first.surveyID, second.surveyID])
        #expect(try await list(world.province, .init(occupationCode: CatalogWorld.welder)) == [first.surveyID])
        #expect(try await list(world.province, .init(quarter: "2023Q2", project: .majorProject)) == [second.surveyID])
        #expect(try await list(world.shenyang, .init(regionCode: "210100")).count == 2)
        let page = try await world.province.demandSurveys.listDemandSurveys(.init(pageSize: 1))
        #expect(
            try await list(world.province, .init(pageSize: 1, pageToken: page.nextPageToken)) == [second.surveyID])
        let firm = world.client(.enterprise(CreditCodes.make(1)))
        #expect(try await list(firm, .init(enterpriseCreditCode: CreditCodes.make(1))) == [first.surveyID])
        for request in [ListDemandSurveysRequest(), .init(enterpriseCreditCode: CreditCodes.make(2))] {
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { try await list(firm, request) }
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await list(world.dalian, .init(regionCode: "210100"))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.demandSurveys.getDemandSurvey(GetDemandSurveyRequest(surveyID: first.surveyID))
        }
    }

    @Test func `of 16 surveys of one quarter one counts`() async throws {
        let world = try await CatalogWorld()
        let code = try await world.enterprise(1)
        let client = world.client(.enterprise(code)).demandSurveys
        let outcomes = await race(16) { index in
            try await client.fileDemandSurvey(
                FileDemandSurveyRequest(
                    enterpriseCreditCode: code, quarter: "2023Q1",
                    lines: [
                        DemandLine(
                            occupationCode: CatalogWorld.welder, wanted: Int32(index + 1), regionCode: "210102")
                    ]))
        }
        #expect(Set(outcomes.successes.map(\.version)) == Set(1...16))
        let all = try await client.listDemandSurveys(.init(enterpriseCreditCode: code))
        #expect(all.surveys.count { $0.current } == 1)
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `surveys of a quarter and of an occupation go by an index`() async throws {
            let world = try await CatalogWorld()
            let filter = DemandSurveyStore.Filter(
                quarter: Quarter("2023Q1"), occupation: OccupationCode(CatalogWorld.welder))
            let plan = try await world.service.database.explainQueryPlan(
                DemandSurveyStore.list(filter, after: nil, limit: 51))
            #expect(plan.contains { $0.contains("demand_survey_by_quarter") }, "\(plan)")
            #expect(plan.contains { $0.contains("demand_line_by_occupation") || $0.contains("autoindex") }, "\(plan)")
        }
    }
}
