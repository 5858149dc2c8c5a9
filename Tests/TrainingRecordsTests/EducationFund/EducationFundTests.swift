internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TrainingRecordsService

struct EducationFundTests {
    private static func request(year: Int32 = 2025, frontline: Int64 = 600) -> ReportEducationFundRequest {
        ReportEducationFundRequest(
            employerCreditCode: Town.enterprise, year: year, drawnYuan: 1200, spentYuan: 1000, frontlineYuan: frontline)
    }

    @Test func `a year is reported once, corrected with a reason, and every version stays`() async throws {
        let town = try await Town(on: "2026-02-02")
        let first = try await town.firm.educationFunds.reportEducationFund(Self.request(frontline: 599))
        #expect(first.frontlineHundredths == 5990)
        #expect(
            first.findings.map(\.reason) == ["education_fund_frontline_below_share", "education_fund_not_published"])
        await expectRefusal(.alreadyExists, "EDUCATION_FUND_REPORTED_BEFORE") {
            try await town.firm.educationFunds.reportEducationFund(Self.request())
        }
        var below = try await town.bureau.educationFunds.listEducationFunds(
            .init(regionCode: Town.city, belowShare: true))
        #expect(below.funds.map(\.fundID) == [first.fundID])
        var corrected = Self.request()
        corrected.correctionReason = "漏计一线职工培训"
        let second = try await town.firm.educationFunds.reportEducationFund(corrected)
        #expect(second.version == 2 && second.findings.map(\.reason) == ["education_fund_not_published"])
        below = try await town.bureau.educationFunds.listEducationFunds(.init(regionCode: Town.city, belowShare: true))
        #expect(below.funds.isEmpty)
        let all = try await town.firm.educationFunds.listEducationFunds(
            .init(employerCreditCode: Town.enterprise, everyVersion: true))
        #expect(all.funds.map(\.superseded) == [false, true])
        let void = VoidEducationFundRequest(fundID: second.fundID, reason: "报错年度")
        #expect(try await town.firm.educationFunds.voidEducationFund(void).voidReason == "报错年度")
        await expectRefusal(.failedPrecondition, "EDUCATION_FUND_VOIDED") {
            try await town.firm.educationFunds.voidEducationFund(void)
        }
    }

    @Test func `the workers' congress is told once the year is over`() async throws {
        let town = try await Town(on: "2026-02-02")
        let fund = try await town.firm.educationFunds.reportEducationFund(Self.request())
        func publish(_ day: String) async throws -> EducationFund {
            try await town.firm.educationFunds.publishEducationFund(
                .init(fundID: fund.fundID, onDate: day, publication: "职代会决议1号"))
        }
        await expectRefusals(["education_fund_year_not_over"]) { try await publish("2025-12-31") }
        await expectRefusals(["education_fund_published_in_future"]) { try await publish("2026-02-03") }
        let waiting = try await town.bureau.educationFunds.listEducationFunds(
            .init(regionCode: Town.city, unpublished: true))
        #expect(waiting.funds.count == 1)
        #expect(try await publish("2026-01-15").findings.isEmpty)
        await expectRefusals(["education_fund_published_before"]) { try await publish("2026-01-15") }
        await expectRefusal(.notFound, "EDUCATION_FUND_NOT_FOUND") {
            try await town.firm.educationFunds.publishEducationFund(
                .init(fundID: "edf_none", onDate: "2026-01-15", publication: "决议"))
        }
    }

    @Test func `what cannot be is refused`() async throws {
        let town = try await Town(on: "2026-02-02")
        await expectRefusals(["education_fund_year_not_begun", "education_fund_frontline_above_spent"]) {
            try await town.firm.educationFunds.reportEducationFund(Self.request(year: 2027, frontline: 1001))
        }
        await expectRefusals(["education_fund_of_no_enterprise"]) {
            var request = Self.request()
            request.employerCreditCode = Town.institution
            return try await town.province.educationFunds.reportEducationFund(request)
        }
        await expectRefusal(.notFound, "EMPLOYER_NOT_FOUND") {
            var request = Self.request()
            request.employerCreditCode = Town.farCollege
            return try await town.province.educationFunds.reportEducationFund(request)
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.enterprise(Town.institution)).educationFunds.reportEducationFund(Self.request())
        }
        let early = try await Town(on: "2024-02-02")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await early.firm.educationFunds.reportEducationFund(Self.request(year: 2023))
        }
        let alone = try await TestService<TrainingRecordsService>(on: "2026-02-02")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await TrainingRecordsContract.Clients(alone.channel(as: .province)).educationFunds
                .reportEducationFund(Self.request())
        }
    }
}
