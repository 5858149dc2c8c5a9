import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

extension CatalogWorld {
    /// A brand that a city could file; organisation 70 trains for it.
    func brand(_ name: String = "沈阳动漫师", region: String = "210100") async throws -> FileTrainingBrandRequest {
        let code = CreditCodes.make(70)
        if (try? await anyone.organisations.getOrganisation(.init(creditCode: code))) == nil {
            try await register(70, roles: [.trainingInstitution])
        }
        return FileTrainingBrandRequest(
            regionCode: region, name: name, summary: "本地特色培训品牌", occupationCodes: [Self.welder], employed: 1200,
            supporterCreditCodes: [code])
    }
}

struct TrainingBrandTests {
    @Test func `a city files by the end of June, and the province determines one`() async throws {
        let world = try await CatalogWorld(on: "2022-06-30")
        let client = world.shenyang.trainingBrands
        let filed = try await client.fileTrainingBrand(try await world.brand())
        #expect(filed.state == .filed && !filed.late && filed.supporterCreditCodes == [CreditCodes.make(70)])
        await expectRefusal(.alreadyExists, "TRAINING_BRAND_EXISTS", field: "name") {
            try await client.fileTrainingBrand(try await world.brand())
        }
        let second = try await client.fileTrainingBrand(try await world.brand("沈阳绢人"))
        let province = world.province.trainingBrands
        let confirmed = try await province.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: filed.brandID))
        #expect(confirmed.state == .confirmed && confirmed.decidedOn == "2022-06-30")
        await expectRefusal(.alreadyExists, "TRAINING_BRAND_EXISTS") {
            try await province.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: second.brandID))
        }
        let giveBack = ReturnTrainingBrandRequest(brandID: second.brandID, opinion: "与已确定品牌重复")
        #expect(try await province.returnTrainingBrand(giveBack).state == .returned)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["brand_not_filed"]) {
            try await province.returnTrainingBrand(giveBack)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["brand_not_filed"]) {
            try await province.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: filed.brandID))
        }
        try world.move(to: "2022-07-01")
        let late = try await world.dalian.trainingBrands.fileTrainingBrand(
            try await world.brand("大连海员", region: "210200"))
        #expect(late.late)
        let standing = try await province.getBrandStanding(GetBrandStandingRequest(year: 2022))
        #expect(standing.dueOn == "2022-06-30" && standing.cities.count == 15)
        func city(_ code: String) -> CityBrands? { standing.cities.first { $0.regionCode == code } }
        #expect(city("210100")?.overdue == false && city("210100")?.confirmedBrandID == filed.brandID)
        #expect(city("210200")?.overdue == true && city("210200")?.brands == 1)
        #expect(city("210300")?.overdue == true && city("210300")?.planned == 1)
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("p_1")).trainingBrands.getBrandStanding(.init(year: 2022))
        }
    }

    @Test func `the bulletin counts a city while a brand of it stands`() async throws {
        let world = try await CatalogWorld(on: "2022-05-10")
        let (client, province) = (world.shenyang.trainingBrands, world.province.trainingBrands)
        func counted() async throws -> [Int] {
            try await world.service.database.counters(tasks: ["brands"], fromMonth: 202_205, toMonth: 202_205)
                .map { Int($0.personTimes) }
        }
        let first = try await client.fileTrainingBrand(try await world.brand())
        let second = try await client.fileTrainingBrand(try await world.brand("沈阳绢人"))
        #expect(try await counted() == [1])
        _ = try await province.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: first.brandID))
        _ = try await province.returnTrainingBrand(.init(brandID: second.brandID, opinion: "重复"))
        #expect(try await counted() == [1])
        let end = EndTrainingBrandRequest(brandID: first.brandID, reason: "不再建设")
        #expect(try await province.endTrainingBrand(end).state == .ended)
        #expect(try await counted() == [0])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["brand_not_confirmed"]) {
            try await province.endTrainingBrand(end)
        }
    }

    @Test func `a determined brand becomes an event, and its effect is recorded`() async throws {
        let world = try await CatalogWorld(on: "2022-05-10")
        let (client, province) = (world.shenyang.trainingBrands, world.province.trainingBrands)
        let brand = try await client.fileTrainingBrand(try await world.brand())
        let mark = MarkBrandEventRequest(
            brandID: brand.brandID, competitionID: "cmp_1", eventID: "evt_1", year: 2022)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["brand_not_confirmed"]) {
            try await province.markBrandEvent(mark)
        }
        _ = try await province.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: brand.brandID))
        #expect(try await province.markBrandEvent(mark).events.map(\.eventID) == ["evt_1"])
        await expectRefusal(.alreadyExists, "BRAND_EVENT_EXISTS") { try await province.markBrandEvent(mark) }
        var effect = RecordBrandEffectRequest(brandID: brand.brandID, year: 2022, trained: 300, employed: 240)
        _ = try await client.recordBrandEffect(effect)
        effect.employed = 200
        #expect(try await client.recordBrandEffect(effect).effects.map(\.version) == [2])
        let city = try await province.getBrandStanding(.init(year: 2022)).cities.first { $0.regionCode == "210100" }
        #expect(city?.isEvent == true && city?.trained == 300 && city?.employed == 200)
        effect.year = 2023
        effect.employed = 301
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["brand_year_not_begun", "brand_employed_above_trained"]
        ) { [effect] in try await client.recordBrandEffect(effect) }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [effect] in
            try await world.dalian.trainingBrands.recordBrandEffect(effect)
        }
    }

    @Test func `what is not determined is seen by its city and the province only`() async throws {
        let world = try await CatalogWorld(on: "2022-05-10")
        let brand = try await world.shenyang.trainingBrands.fileTrainingBrand(try await world.brand())
        func seen(_ client: CatalogContract.Clients) async throws -> Int {
            try await client.trainingBrands.listTrainingBrands(.init()).brands.count
        }
        #expect(try await seen(world.anyone) == 0)
        #expect(try await seen(world.dalian) == 0)
        #expect(try await seen(world.shenyang) == 1)
        #expect(try await seen(world.province) == 1)
        let get = GetTrainingBrandRequest(brandID: brand.brandID)
        await expectRefusal(.notFound, "TRAINING_BRAND_NOT_FOUND") {
            try await world.anyone.trainingBrands.getTrainingBrand(get)
        }
        #expect(try await world.shenyang.trainingBrands.getTrainingBrand(get) == brand)
        _ = try await world.province.trainingBrands.confirmTrainingBrand(.init(brandID: brand.brandID))
        let listed = try await world.anyone.trainingBrands.listTrainingBrands(
            .init(regionCode: "210100", state: .confirmed))
        #expect(listed.brands.map(\.brandID) == [brand.brandID])
    }

    @Test func `what cannot be filed or is not there is refused`() async throws {
        let world = try await CatalogWorld(on: "2022-05-10")
        let (client, province) = (world.shenyang.trainingBrands, world.province.trainingBrands)
        var request = try await world.brand()
        try await world.register(71, roles: [.enterprise])
        request.supporterCreditCodes = [CreditCodes.make(71), CreditCodes.make(71)]
        request.occupationCodes += request.occupationCodes
        await expectRefusal(
            .failedPrecondition, "REFUSED",
            refusals: ["brand_nobody_trains", "brand_supporter_twice", "brand_occupation_twice"]
        ) { [request] in try await client.fileTrainingBrand(request) }
        request.supporterCreditCodes = [CreditCodes.make(99)]
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "supporter_credit_codes[0]") { [request] in
            try await client.fileTrainingBrand(request)
        }
        request.occupationCodes = ["6-99-99-99"]
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND", field: "occupation_codes[0]") { [request] in
            try await client.fileTrainingBrand(request)
        }
        for call in [
            { _ = try await province.confirmTrainingBrand(.init(brandID: "brd_none")) },
            { _ = try await province.returnTrainingBrand(.init(brandID: "brd_none", opinion: "没有")) },
            { _ = try await province.endTrainingBrand(.init(brandID: "brd_none", reason: "没有")) },
            { _ = try await province.recordBrandEffect(.init(brandID: "brd_none", year: 2022)) },
            {
                _ = try await province.markBrandEvent(
                    .init(brandID: "brd_none", competitionID: "c", eventID: "e", year: 2022))
            },
        ] { await expectRefusal(.notFound, "TRAINING_BRAND_NOT_FOUND") { try await call() } }
    }

    @Test func `of two brands that are determined at once a city gets one`() async throws {
        let world = try await CatalogWorld(on: "2022-05-10")
        var ids: [String] = []
        for number in 1...8 {
            ids.append(
                try await world.shenyang.trainingBrands.fileTrainingBrand(try await world.brand("品牌\(number)号"))
                    .brandID)
        }
        let (client, brands) = (world.province.trainingBrands, ids)
        let outcomes = await race(8) { index in
            try await client.confirmTrainingBrand(ConfirmTrainingBrandRequest(brandID: brands[index]))
        }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["TRAINING_BRAND_EXISTS"])
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `brands of a city go by an index`() async throws {
            let world = try await CatalogWorld()
            let filter = TrainingBrandStore.Filter(region: RegionCode("210100"))
            let plan = try await world.service.database.explainQueryPlan(
                TrainingBrandStore.statement(filter, after: nil, limit: 51))
            #expect(plan.contains { $0.contains("training_brand_by_region") }, "\(plan)")
        }
    }
}
