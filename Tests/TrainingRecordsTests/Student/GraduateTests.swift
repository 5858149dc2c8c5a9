internal import CatalogMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

/// What graduates went on to, and the numbers that the catalog and the bulletin get of the register.
struct GraduateTests {
    private static func graduate(_ student: Student, _ town: Town) async throws {
        _ = try await town.college.students.graduateStudent(
            .init(studentID: student.studentID, onDate: "2022-06-20", diploma: "毕业证2022"))
    }

    private static func place(
        _ student: Student, _ placement: GraduatePlacement, _ town: Town
    ) async throws -> Student {
        try await town.college.students.recordGraduateEmployment(
            .init(
                studentID: student.studentID, placement: placement, employerCreditCode: Town.enterprise,
                onDate: "2022-06-20", evidence: "劳动合同"))
    }

    @Test func `the share of graduates who found work follows from the register`() async throws {
        let town = try await Town()
        let major = try await town.major()
        var students: [Student] = []
        for index in 1...4 { students.append(try await town.student(index, major: major)) }
        await expectRefusals(["student_not_graduated"]) { try await Self.place(students[0], .employed, town) }
        for student in students.prefix(3) { try await Self.graduate(student, town) }
        #expect(try await Self.place(students[0], .employed, town).employerCreditCode == Town.enterprise)
        #expect(try await Self.place(students[1], .furtherStudy, town).employerCreditCode.isEmpty)
        _ = try await Self.place(students[2], .employed, town)
        _ = try await Self.place(students[2], .notEmployed, town)

        let employment = try await town.college.students.getGraduateEmployment(
            .init(schoolCreditCode: Town.college, schoolYear: 2021))
        #expect(employment.graduates == 3 && employment.employed == 2 && employment.employmentHundredths == 6666)
        #expect(employment.employmentPercentPlanned == 97 && employment.majors.map(\.majorID) == [major])
        #expect(try await town.enrolled(task: "schools.graduates") == 3)
        #expect(try await town.enrolled(task: "schools.employment_rate") == 2)
        #expect(try await town.enrolled() == 1)

        _ = try await town.college.students.voidStudent(.init(studentID: students[0].studentID, reason: "登记有误"))
        #expect(try await town.enrolled(task: "schools.graduates") == 2)
        #expect(try await town.enrolled(task: "schools.employment_rate") == 1)
    }

    @Test func `without the figure on further study no employment is recorded`() async throws {
        let town = try await Town(policy: .firstEdition.without("students.further_study.counts_as_employed"))
        let student = try await town.student()
        try await Self.graduate(student, town)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await Self.place(student, .employed, town) }
    }

    @Test func `a school reports a major's year to the catalog, and a correction needs a reason`() async throws {
        let town = try await Town()
        let student = try await town.student()
        try await Self.graduate(student, town)
        _ = try await Self.place(student, .employed, town)
        let request = ReportMajorYearRequest(
            schoolCreditCode: Town.college, majorID: student.majorID, schoolYear: 2021)
        let report = try await town.college.students.reportMajorYear(request)
        #expect([report.entrants, report.students, report.graduates, report.employed] == [1, 1, 1, 1])
        let known = try await town.catalogue.technicalSchools.getTechnicalSchool(.init(creditCode: Town.college))
        #expect(known.graduates == 1 && known.employed == 1)
        await expectRefusals(["correction_without_reason"]) {
            try await town.college.students.reportMajorYear(request)
        }
        var corrected = request
        corrected.correctionReason = "补登就业"
        _ = try await town.college.students.reportMajorYear(corrected)
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") {
            var other = request
            other.majorID = "maj_none"
            return try await town.college.students.reportMajorYear(other)
        }
    }

    @Test func `rolls and entrants from key counties are visible`() async throws {
        let town = try await Town()
        _ = try await town.catalogue.keyCounties.enterKeyCounties(
            .init(regionCodes: ["210726"], source: "重点帮扶县名单", effectiveFrom: "2022-06-01"))
        let major = try await town.major()
        let near = try await town.student(1, major: major)
        #expect(near.fromKeyCounty)
        var request = town.registration(try await town.person(2, birth: "20060101"), major: major)
        request.originRegionCode = "210102"
        #expect(try await town.college.students.registerStudent(request).fromKeyCounty == false)
        let roll = try await town.bureau.students.getStudentRoll(.init(regionCode: Town.city, schoolYear: 2021))
        #expect(roll.students == 2 && roll.studentsPlanned == 70000)
        #expect(roll.schools.map(\.keyCountyEntrants) == [1] && roll.schools.map(\.entrants) == [2])
        #expect(roll.counties.map(\.regionCode) == ["210726"])
        let listed = try await town.province.students.listStudents(
            .init(regionCode: "210000", fromKeyCounty: true))
        #expect(listed.students.map(\.studentID) == [near.studentID])
    }
}
