internal import TrainingRecordsMessages
internal import ServiceTesting
internal import Testing

/// The programmes whose trainees are known by employment or schooling rather than by a group alone.
struct ProgrammePathTests {
    @Test func `an enterprise's own workers are trained for the enterprise`() async throws {
        let town = try await Town()
        let (worker, stranger) = (try await town.person(1), try await town.person(2))
        _ = try await town.firm.employments.recordEmployment(
            RecordEmploymentRequest(
                personID: worker.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        var request = town.classRequest(try await town.project(.enterpriseTraining, standard: 2000))
        request.arrangement = .ordered
        request.trainingKind = .upgrading
        request.employerCreditCode = Town.enterprise
        let opened = try await town.school.classes.openClass(request)
        let enrolment = try await town.firm.enrolments.enrolTrainee(
            .init(classID: opened.classID, personID: worker.personID))
        #expect(enrolment.workerGroup == .unspecified)
        #expect(
            try await town.school.enrolments.getEnrolment(.init(enrolmentID: enrolment.enrolmentID)).workerGroup
                == .enterpriseEmployee)
        await expectRefusal(.failedPrecondition, refusals: ["not_employed_by_enterprise"]) {
            try await town.firm.enrolments.enrolTrainee(
                .init(classID: opened.classID, personID: stranger.personID))
        }
    }

    @Test func `graduates of three years without work are trained in the second half-year, three months or more`()
        async throws
    {
        let town = try await Town()
        let graduate = try await town.person(1)
        _ = try await town.bureau.groupMemberships.addGroupMembership(
            AddGroupMembershipRequest(
                personID: graduate.personID, workerGroup: .graduate, evidence: "毕业证书",
                householdRegionCode: "220102",
                schooling: Schooling(
                    schoolName: "沈阳某大学", schoolRegionCode: "210102", schoolKind: .university, education: .bachelor,
                    graduatesOn: "2020-07-01"), validFromOn: "2020-07-01"))
        let project = try await town.project(.graduates, level: .unspecified, standard: 1500)
        await expectRefusal(.failedPrecondition, refusals: ["graduates_too_short"]) {
            try await town.school.classes.openClass(
                town.classRequest(project, days: ["2022-07-01", "2022-08-01", "2022-09-29"]))
        }
        await expectRefusal(.failedPrecondition, refusals: ["graduates_outside_half_year"]) {
            try await town.school.classes.openClass(
                town.classRequest(project, days: ["2022-06-30", "2022-08-10", "2022-09-10", "2022-10-10"]))
        }
        // Three months by the calendar, in one of which nothing is taught.
        await expectRefusal(.failedPrecondition, refusals: ["graduates_too_short"]) {
            try await town.school.classes.openClass(town.classRequest(project, days: ["2022-07-01", "2022-09-30"]))
        }
        let opened = try await town.school.classes.openClass(
            town.classRequest(project, days: ["2022-07-01", "2022-08-15", "2022-09-30"]))
        #expect(opened.basis?.figures.map(\.key).contains("graduates.duration.min_months") == true)
        #expect(try await town.enrol([graduate], in: opened).first?.workerGroup == .graduate)
    }

    @Test func `an entrepreneurship course for businesses is for those who run one`() async throws {
        let town = try await Town()
        let (veteran, founder) = (try await town.member(1, of: .veteran), try await town.member(2, of: .entrepreneur))
        var request = town.classRequest(try await town.project(.entrepreneurship, occupation: ""))
        await expectRefusal(.failedPrecondition, refusals: ["course_required"]) {
            try await town.school.classes.openClass(request)
        }
        request.course = .improve
        let opened = try await town.school.classes.openClass(request)
        await expectRefusal(.failedPrecondition, refusals: ["no_business_yet"]) {
            try await town.enrol([veteran], in: opened)
        }
        #expect(try await town.enrol([founder], in: opened).first?.workerGroup == .entrepreneur)
    }

    @Test func `an intern of half a year is an apprentice, paid for from the day of hire`() async throws {
        let town = try await Town(on: "2025-08-01")
        let intern = try await town.person(1)
        _ = try await town.bureau.groupMemberships.addGroupMembership(
            AddGroupMembershipRequest(
                personID: intern.personID, workerGroup: .graduate, evidence: "学籍证明", householdRegionCode: "210102",
                schooling: Schooling(
                    schoolName: "沈阳某技师学院", schoolRegionCode: "210102", schoolKind: .preparatoryTechnicianClass,
                    education: .seniorTechnical, graduatesOn: "2025-11-30"), validFromOn: "2020-09-01"))
        var work = RecordEmploymentRequest(
            personID: intern.personID, employerCreditCode: Town.enterprise, kind: .internship,
            occupationCode: Town.occupation, beginsOn: "2025-07-20", agreedUntilOn: "2026-01-19")
        _ = try await town.firm.employments.recordEmployment(work)
        let project = try await town.project(.apprenticeship, level: .intermediate, standard: 5000)
        var request = town.classRequest(
            project, days: (0..<11).map { Town.day("2025-09-01", plusMonths: $0) } + ["2026-08-31"])
        request.employerCreditCode = Town.enterprise
        request.teachers = [ClassTeacher(name: "李老师"), ClassTeacher(name: "赵师傅", enterpriseMentor: true)]
        let opened = try await town.school.classes.openClass(request)
        let seat = try await town.firm.enrolments.enrolTrainee(
            .init(classID: opened.classID, personID: intern.personID))
        #expect(
            try await town.school.enrolments.getEnrolment(.init(enrolmentID: seat.enrolmentID)).workerGroup
                == .apprentice)

        try town.move(to: "2026-01-02")
        work.kind = .labourContract
        work.beginsOn = "2026-01-01"
        work.agreedUntilOn = "2026-12-30"
        let short = try await town.firm.employments.recordEmployment(work)
        try await town.attend([intern], opened)
        try await town.assess([intern], opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        let file = FileSubsidyClaimRequest(
            classID: opened.classID, kind: .settlement, fundSource: .unemploymentInsurance)
        _ = try await town.bureau.subsidyBudgets.setSubsidyBudget(
            .init(regionCode: Town.city, year: 2026, fundSource: .unemploymentInsurance, totalYuan: 10_000))
        await expectRefusal(.failedPrecondition, refusals: ["no_contract_after_internship"]) {
            try await town.firm.subsidyClaims.fileSubsidyClaim(file)
        }
        _ = try await town.firm.employments.endEmployment(
            .init(employmentID: short.employmentID, endsOn: "2026-01-31"))
        work.beginsOn = "2026-02-01"
        work.agreedUntilOn = ""
        _ = try await town.firm.employments.recordEmployment(work)
        let claim = try await town.firm.subsidyClaims.fileSubsidyClaim(file)
        #expect(claim.payeeCreditCode == Town.enterprise)
        #expect(claim.lines.map(\.months) == [7])
        #expect(claim.amountYuan == 5000 * 7 / 12)
        // An apprentice counts from the day of the seat, the training at its end.
        #expect(try await persons("apprenticeship", 202508) == [1])
        #expect(try await persons("apprenticeship", 202608) == [])
        #expect(try await persons("enterprise_training", 202608) == [1])

        func persons(_ task: String, _ month: Int) async throws -> [Int64] {
            try await town.records.database.counters(
                tasks: [task], region: Town.city, fromMonth: month, toMonth: month
            ).map(\.persons)
        }
    }
}
