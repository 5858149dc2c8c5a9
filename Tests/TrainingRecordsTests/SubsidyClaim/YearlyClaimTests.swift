internal import CatalogMessages
internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// A class that is paid per person and year is paid by years, and the rest at its end.
struct YearlyClaimTests {
    @Test func `an apprenticeship of two years is paid after the first and at the end`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        _ = try await town.firm.employments.recordEmployment(
            RecordEmploymentRequest(
                personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2022-01-01"))
        let project = try await town.project(.apprenticeship, level: .intermediate, standard: 5000)
        var request = town.classRequest(
            project, days: (0..<23).map { Town.day("2022-07-01", plusMonths: $0) } + ["2024-06-30"])
        request.employerCreditCode = Town.enterprise
        request.teachers = [ClassTeacher(name: "李老师"), ClassTeacher(name: "赵师傅", enterpriseMentor: true)]
        let opened = try await town.school.classes.openClass(request)
        _ = try await town.firm.enrolments.enrolTrainee(.init(classID: opened.classID, personID: person.personID))
        for year: Int32 in [2023, 2024] {
            _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
                .init(regionCode: Town.city, year: year, fundSource: .employmentSubsidy, totalYuan: 20_000))
        }
        func file(_ kind: SubsidyClaimKind) async throws -> SubsidyClaim {
            try await town.firm.subsidyClaims.fileSubsidyClaim(
                .init(classID: opened.classID, kind: kind, fundSource: .employmentSubsidy))
        }
        func pay(_ claim: SubsidyClaim, on day: String) async throws -> SubsidyClaim {
            try await town.publish(claim)
            try town.move(to: day)
            return try await town.pay(try await town.decide(claim))
        }
        var first = opened
        first.sessions = Array(opened.sessions.prefix(12))
        try await town.attend([person], first)
        await expectRefusal(.failedPrecondition, field: "kind", refusals: ["year_not_over"]) {
            try await file(.yearly)
        }
        try town.move(to: "2023-07-01")
        let year = try await file(.yearly)
        #expect((year.amountYuan, year.lines.map(\.years), year.lines.map(\.months)) == (5000, [1], [12]))
        await expectRefusal(.alreadyExists, "SUBSIDY_CLAIMED_BEFORE") { try await file(.yearly) }
        #expect(try await pay(year, on: "2023-07-20").state == .paid)
        first.sessions = Array(opened.sessions.suffix(12))
        try town.move(to: "2023-07-01")
        try await town.attend([person], first)
        try await town.assess([person], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        await expectRefusal(.failedPrecondition, refusals: ["yearly_too_late"]) { try await file(.yearly) }
        let rest = try await file(.settlement)
        #expect((rest.amountYuan, rest.lines.map(\.earlierYuan), rest.lines.map(\.months)) == (5000, [5000], [24]))
        #expect(try await pay(rest, on: "2024-07-30").state == .paid)
    }

    @Test func `what is paid per person is not paid by years`() async throws {
        let town = try await Town()
        let opened = try await town.openClass()
        try await town.enrol([try await town.member(1)], in: opened)
        await expectRefusal(.failedPrecondition, refusals: ["not_paid_by_years", "year_not_over"]) {
            try await town.school.subsidyClaims.fileSubsidyClaim(
                .init(classID: opened.classID, kind: .yearly, fundSource: .employmentSubsidy))
        }
    }
}
