@testable import CatalogService
import CatalogMessages
import Ground
import Rules
import ServiceTesting
import Testing

/// What the database says of an admission on a day is what the rule says.
struct InstitutionDayTests {
    @Test func `an admission is listed on the days on which the rule says that it holds`() async throws {
        let world = try await CatalogWorld(on: "2023-05-01")
        for (number, last) in [(1, "2023-05-20"), (2, ""), (3, "2023-05-20"), (4, "")] {
            try await world.register(number)
            _ = try await world.shenyang.institutions.admitInstitution(
                AdmitInstitutionRequest(
                    regionCode: "210100", institutionCreditCode: CreditCodes.make(number), effectiveFrom: "2023-05-10",
                    effectiveTo: last))
        }
        try world.move(to: "2023-05-15")
        let all = try await world.anyone.institutions.listInstitutions(ListInstitutionsRequest()).admissions
        for admission in all where [3, 4].map(CreditCodes.make).contains(admission.institutionCreditCode) {
            _ = try await world.shenyang.institutions.withdrawInstitution(
                WithdrawInstitutionRequest(admissionID: admission.admissionID, reason: "停办"))
        }
        let stored = try await world.service.database.read { read in
            try InstitutionStore.list(InstitutionStore.Filter(), after: nil, limit: 10, in: read)
        }
        #expect(stored.count == 4)
        for (text, count) in [
            ("2023-05-09", 0), ("2023-05-10", 4), ("2023-05-14", 4), ("2023-05-15", 2), ("2023-05-20", 2),
            ("2023-05-21", 1),
        ] {
            let day = try #require(CivilDay(text))
            let listed = try await world.anyone.institutions.listInstitutions(ListInstitutionsRequest(onDate: text))
            let holding = stored.filter { $0.ruled.holds(on: day) }.map(\.message.admissionID)
            #expect(listed.admissions.map(\.admissionID) == holding, "\(text)")
            #expect(holding.count == count, "\(text)")
        }
    }

    @Test func `what an institution was admitted for and cannot be read is an error, not everything`() async throws {
        let world = try await CatalogWorld()
        try await world.register()
        let admission = try await world.shenyang.institutions.admitInstitution(
            AdmitInstitutionRequest(
                regionCode: "210100", institutionCreditCode: CreditCodes.make(1), occupationCodes: ["6-18"]))
        let question = GetInstitutionStatusRequest(
            regionCode: "210100", institutionCreditCode: CreditCodes.make(1), occupationCode: "4-01-02-01")
        #expect(try await world.anyone.institutions.getInstitutionStatus(question).admitted == false)
        try await world.damage([
            """
            INSERT INTO occupation (code, name, depth, edition, pinyin, initials, lowest_level, highest_level)
            VALUES ('?', '?', 1, '', '', '', 0, 0)
            """,
            "UPDATE admission_occupation SET class_code = '?' WHERE admission_id = \(admission.admissionID)",
        ])
        await expectDamage("admission_occupation \(admission.admissionID): class_code") {
            try await world.anyone.institutions.getInstitutionStatus(question)
        }
    }
}
