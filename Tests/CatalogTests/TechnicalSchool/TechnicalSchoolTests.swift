import CatalogMessages
@testable import CatalogService
import Ground
import RPC
import ServiceTesting
import Storage
import Testing
import TypeMessages

extension CatalogWorld {
    /// A major of school 80, which is registered in Shenyang as a technician college.
    func openMajor(_ code: String = "0101", type: SchoolClassType = .senior) async throws -> SchoolMajor {
        if (try? await anyone.organisations.getOrganisation(.init(creditCode: CreditCodes.make(80)))) == nil {
            try await register(80, roles: [.technicianCollege])
        }
        return try await client(.institution(CreditCodes.make(80))).technicalSchools.openMajor(
            OpenMajorRequest(
                schoolCreditCode: CreditCodes.make(80), code: code, name: "焊接加工", classType: type,
                occupationCodes: [Self.welder]))
    }

    /// Records a school year of a major.
    @discardableResult
    func record(_ major: SchoolMajor, _ year: Int32, graduates: Int32, employed: Int32) async throws -> SchoolMajor {
        try await client(.institution(CreditCodes.make(80))).technicalSchools.recordMajorYear(
            RecordMajorYearRequest(
                majorID: major.majorID, schoolYear: year, entrants: 40, students: 120, graduates: graduates,
                employed: employed))
    }
}

struct TechnicalSchoolTests {
    @Test func `a school opens majors up to what its type trains to`() async throws {
        let world = try await CatalogWorld()
        let major = try await world.openMajor(type: .technician)
        #expect(major.level == .technician && major.state == .offered && major.occupationCodes == [CatalogWorld.welder])
        await expectRefusal(.alreadyExists, "MAJOR_EXISTS") { try await world.openMajor(type: .technician) }
        try await world.register(81, roles: [.technicalSchool])
        let client = world.shenyang.technicalSchools
        var request = OpenMajorRequest(
            schoolCreditCode: CreditCodes.make(81), code: "0101", name: "焊接加工", classType: .senior)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["level_above_school_type"]) { [request] in
            try await client.openMajor(request)
        }
        request.classType = .intermediate
        request.occupationCodes = ["6-99-99-99"]
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND", field: "occupation_codes[0]") { [request] in
            try await client.openMajor(request)
        }
        request.occupationCodes = []
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.dalian.technicalSchools.openMajor(request)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.client(.institution(CreditCodes.make(80))).technicalSchools.openMajor(request)
        }
        try await world.register(82, roles: [.trainingInstitution])
        request.schoolCreditCode = CreditCodes.make(82)
        await expectRefusal(.notFound, "TECHNICAL_SCHOOL_NOT_FOUND", field: "school_credit_code") { [request] in
            try await client.openMajor(request)
        }
        await expectRefusal(.notFound, "TECHNICAL_SCHOOL_NOT_FOUND", field: "credit_code") {
            try await world.anyone.technicalSchools.getTechnicalSchool(
                GetTechnicalSchoolRequest(creditCode: CreditCodes.make(82)))
        }
    }

    @Test func `a level is checked against the type, and not for what is no technical school`() async throws {
        let world = try await CatalogWorld()
        try await world.register(81, roles: [.seniorTechnicalSchool])
        try await world.register(82, roles: [.trainingInstitution])
        func check(_ number: Int, _ level: Level) async throws -> SchoolLevelCheck {
            try await world.anyone.technicalSchools.checkSchoolLevel(
                CheckSchoolLevelRequest(creditCode: CreditCodes.make(number), level: level))
        }
        let allowed = try await check(81, .senior)
        #expect(allowed.allowed && allowed.type == .seniorTechnicalSchool && allowed.highestLevel == .senior)
        let refused = try await check(81, .technician)
        #expect(!refused.allowed && refused.refusals.map(\.reason) == ["level_above_school_type"])
        #expect(try await check(82, .technician) == SchoolLevelCheck(allowed: true))
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") { try await check(99, .senior) }
    }

    @Test func `of each year the last record counts, and a correction needs a reason`() async throws {
        let world = try await CatalogWorld()
        let major = try await world.openMajor()
        try await world.record(major, 2021, graduates: 40, employed: 39)
        let recorded = try await world.record(major, 2022, graduates: 50, employed: 49)
        #expect(recorded.years.map(\.schoolYear) == [2022, 2021])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["correction_without_reason"]) {
            try await world.record(major, 2022, graduates: 50, employed: 48)
        }
        let corrected = try await world.shenyang.technicalSchools.recordMajorYear(
            RecordMajorYearRequest(
                majorID: major.majorID, schoolYear: 2022, entrants: 41, students: 121, graduates: 50, employed: 40,
                correctionReason: "就业数据核减"))
        #expect(corrected.years.first?.version == 2 && corrected.years.first?.employed == 40)
        let school = try await world.anyone.technicalSchools.getTechnicalSchool(
            GetTechnicalSchoolRequest(creditCode: CreditCodes.make(80)))
        #expect(school.students == 121 && school.graduates == 50 && school.employed == 40)
        #expect(school.majors == [corrected] && school.type == .technicianCollege)
        await expectRefusal(
            .failedPrecondition, refusals: ["school_year_not_begun", "employed_above_graduates"]
        ) { try await world.record(major, 2023, graduates: 1, employed: 2) }
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") {
            try await world.record(SchoolMajor(majorID: "maj_none"), 2022, graduates: 0, employed: 0)
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.client(.institution(CreditCodes.make(5))).technicalSchools.recordMajorYear(
                RecordMajorYearRequest(majorID: major.majorID, schoolYear: 2020))
        }
    }

    @Test func `a major with low employment is warned of, and withdrawn when it stays low`() async throws {
        let world = try await CatalogWorld()
        let major = try await world.openMajor()
        let client = world.shenyang.technicalSchools
        let warn = WarnMajorRequest(majorID: major.majorID, ground: .lowEmployment, note: "就业率偏低")
        let withdraw = WithdrawMajorRequest(majorID: major.majorID, reason: "连续两届就业率偏低")
        let lift = LiftMajorWarningRequest(majorID: major.majorID, reason: "已整改")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["major_employment_unknown"]) {
            try await client.warnMajor(warn)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["major_not_warned"]) {
            try await client.withdrawMajor(withdraw)
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["major_not_warned"]) {
            try await client.liftMajorWarning(lift)
        }
        try await world.record(major, 2021, graduates: 100, employed: 59)
        let warned = try await client.warnMajor(warn)
        #expect(warned.state == .warned && warned.warning?.ground == .lowEmployment)
        await expectRefusal(.failedPrecondition, refusals: ["major_warned_before"]) { try await client.warnMajor(warn) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["major_low_too_few_years"]) {
            try await client.withdrawMajor(withdraw)
        }
        let lifted = try await client.liftMajorWarning(lift)
        #expect(lifted.state == .offered && lifted.warning == nil)
        _ = try await client.warnMajor(warn)
        try await world.record(major, 2022, graduates: 100, employed: 50)
        let withdrawn = try await client.withdrawMajor(withdraw)
        #expect(withdrawn.state == .withdrawn && withdrawn.withdrawnOn == "2023-04-18")
        let list = try await world.anyone.technicalSchools.listMajors(
            ListMajorsRequest(regionCode: "210100", occupationCode: CatalogWorld.welder, state: .withdrawn))
        #expect(list.majors == [withdrawn])
        let again = try await world.openMajor()
        let first = try await world.anyone.technicalSchools.listMajors(ListMajorsRequest(pageSize: 1))
        let second = try await world.anyone.technicalSchools.listMajors(
            ListMajorsRequest(pageSize: 1, pageToken: first.nextPageToken))
        #expect(first.majors == [withdrawn] && second.majors == [again])
        for call in [
            { _ = try await client.warnMajor(WarnMajorRequest(majorID: "maj_none", ground: .surplus, note: "过剩")) },
            { _ = try await client.withdrawMajor(WithdrawMajorRequest(majorID: "maj_none", reason: "撤销")) },
            { _ = try await client.liftMajorWarning(LiftMajorWarningRequest(majorID: "maj_none", reason: "整改")) },
        ] { await expectRefusal(.notFound, "MAJOR_NOT_FOUND") { try await call() } }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.dalian.technicalSchools.warnMajor(
                WarnMajorRequest(majorID: again.majorID, ground: .surplus, note: "过剩"))
        }
    }

    @Test func `before the policy names a rate nobody is warned of and nothing withdrawn`() async throws {
        let world = try await CatalogWorld(on: "2022-05-30")
        let major = try await world.openMajor()
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.shenyang.technicalSchools.warnMajor(
                WarnMajorRequest(majorID: major.majorID, ground: .surplus, note: "过剩"))
        }
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await world.shenyang.technicalSchools.withdrawMajor(
                WithdrawMajorRequest(majorID: major.majorID, reason: "过剩"))
        }
    }

    @Test func `marks of quality are granted once and can be taken back`() async throws {
        let world = try await CatalogWorld()
        let major = try await world.openMajor()
        let client = world.province.technicalSchools
        let ofSchool = GrantQualityMarkRequest(schoolCreditCode: CreditCodes.make(80), document: "辽人社函〔2023〕1号")
        var ofMajor = ofSchool
        ofMajor.majorID = major.majorID
        let outcomes = await race(8) { _ in try await client.grantQualityMark(ofSchool) }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["QUALITY_MARK_EXISTS"])
        let mark = try await client.grantQualityMark(ofMajor)
        let school = GetTechnicalSchoolRequest(creditCode: CreditCodes.make(80))
        #expect(try await world.anyone.technicalSchools.getTechnicalSchool(school).marks.count == 2)
        let revoke = RevokeQualityMarkRequest(markID: mark.markID, reason: "复核不合格")
        #expect(try await client.revokeQualityMark(revoke).revokedOn == "2023-04-18")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["quality_mark_revoked_before"]) {
            try await client.revokeQualityMark(revoke)
        }
        await expectRefusal(.notFound, "QUALITY_MARK_NOT_FOUND") {
            try await client.revokeQualityMark(RevokeQualityMarkRequest(markID: "qum_none", reason: "没有"))
        }
        #expect(try await world.anyone.technicalSchools.getTechnicalSchool(school).marks.map(\.majorID) == [""])
        ofMajor.majorID = "maj_none"
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") { [ofMajor] in try await client.grantQualityMark(ofMajor) }
    }

    @Test func `schools are counted where they are, and cities are compared with the plan`() async throws {
        let world = try await CatalogWorld()
        try await world.register(1, roles: [.technicianCollege])
        try await world.register(2, roles: [.seniorTechnicalSchool], region: "210202")
        try await world.register(3, roles: [.technicalSchool], region: "210302")
        for number in [4, 5] { try await world.register(number, roles: [.seniorTechnicalSchool]) }
        let standing = try await world.anyone.technicalSchools.getSchoolStanding(GetSchoolStandingRequest())
        #expect(standing.cities.count == 15 && standing.citiesPlanned == 14 && standing.citiesWithCollege == 1)
        #expect(standing.collegesPlanned == 25 && standing.studentsPlanned == 70_000 && standing.colleges == 1)
        func city(_ code: String) -> CitySchools? { standing.cities.first { $0.regionCode == code } }
        #expect(city("210100")?.plannedLeast == 3 && city("210100")?.plannedMost == 5)
        #expect(city("210100")?.reached == true && city("210200")?.reached == false)
        #expect(city("210300")?.technicalSchools == 1 && city("210300")?.reached == false)
        #expect(city("211500")?.plannedMost == 0)
        let upgrade = UpdateOrganisationRequest(creditCode: CreditCodes.make(2), roles: [.technicianCollege])
        _ = try await world.province.organisations.updateOrganisation(upgrade)
        _ = try await world.province.organisations.updateOrganisation(
            UpdateOrganisationRequest(creditCode: CreditCodes.make(1), regionCode: "210202"))
        let counters = try await world.service.database.counters(
            tasks: ["schools", "schools.technician_colleges"], fromMonth: 202_304, toMonth: 202_304)
        let counted = Dictionary(uniqueKeysWithValues: counters.map { ("\($0.task) \($0.regionCode)", $0.personTimes) })
        #expect(
            counted == [
                "schools 210100": 2, "schools 210200": 2, "schools.technician_colleges 210100": 0,
                "schools.technician_colleges 210200": 2,
            ])
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `majors of a school and of an occupation go by an index`() async throws {
            let world = try await CatalogWorld()
            let database = world.service.database
            let ofSchool = SchoolMajorStore.Filter(school: try CreditCode(CreditCodes.make(1)))
            let first = try await database.explainQueryPlan(SchoolMajorStore.statement(ofSchool, after: nil, limit: 51))
            #expect(first.contains { $0.contains("school_major_by_school") }, "\(first)")
            let ofOccupation = SchoolMajorStore.Filter(occupation: OccupationCode(CatalogWorld.welder))
            let second = try await database.explainQueryPlan(
                SchoolMajorStore.statement(ofOccupation, after: nil, limit: 51))
            #expect(second.contains { $0.contains("major_occupation_by_occupation") }, "\(second)")
        }
    }
}
