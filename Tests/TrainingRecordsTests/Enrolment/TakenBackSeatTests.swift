internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing
internal import TrainingRecordsMessages
internal import TypeMessages

/// A seat that counted, given up in the next year, in the same year, and with its class.
struct TakenBackSeatTests {
    private func apprenticeship(on day: String, _ people: Int) async throws -> (Town, TrainingClass, [Enrolment]) {
        let town = try await Town(on: day)
        let project = try await town.project(.apprenticeship, level: .intermediate, standard: 5000)
        var request = town.classRequest(
            project, days: (0..<12).map { Town.day("2023-01-10", plusMonths: $0) } + ["2024-01-09"])
        request.employerCreditCode = Town.enterprise
        request.teachers = [ClassTeacher(name: "李老师"), ClassTeacher(name: "赵师傅", enterpriseMentor: true)]
        let opened = try await town.school.classes.openClass(request)
        var seats: [Enrolment] = []
        for number in 1...people {
            let person = try await town.person(number)
            _ = try await town.firm.employments.recordEmployment(
                RecordEmploymentRequest(
                    personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                    occupationCode: Town.occupation, beginsOn: "2022-12-01"))
            seats.append(
                try await town.firm.enrolments.enrolTrainee(.init(classID: opened.classID, personID: person.personID)))
        }
        return (town, opened, seats)
    }

    /// 人次 and persons by month.
    private func counted(_ town: Town) async throws -> [[Int64]] {
        let rows = try await town.records.database.counters(
            tasks: ["apprenticeship"], region: Town.city, fromMonth: 202201, toMonth: 202312)
        return rows.map { [Int64($0.month), $0.personTimes, $0.persons] }
    }

    private func adjusted(_ town: Town) async throws -> [[Int64]] {
        let rows = try await town.records.database.counterAdjustments(
            tasks: ["apprenticeship"], correctedFrom: 202201, to: 202312)
        return rows.map { [Int64($0.month), Int64($0.correctedIn), $0.personTimes, $0.persons] }
    }

    @Test func `a seat given up in the next year is taken back where it was counted`() async throws {
        let (town, _, seats) = try await apprenticeship(on: "2022-12-28", 1)
        #expect(try await counted(town) == [[202212, 1, 1]])
        try town.move(to: "2023-01-05")
        _ = try await town.firm.enrolments.withdrawEnrolment(.init(enrolmentID: seats[0].enrolmentID, reason: "离职"))
        #expect(try await counted(town) == [[202212, 0, 0]])
        #expect(try await adjusted(town) == [[202212, 202301, 1, 1]])
    }

    @Test func `within the day nothing is left of it, persons neither`() async throws {
        let (town, _, seats) = try await apprenticeship(on: "2022-12-28", 2)
        _ = try await town.firm.enrolments.withdrawEnrolment(.init(enrolmentID: seats[0].enrolmentID, reason: "离职"))
        #expect(try await counted(town) == [[202212, 1, 1]])
        #expect(try await adjusted(town) == [])
    }

    @Test func `a cancelled class takes all its seats back`() async throws {
        let (town, opened, _) = try await apprenticeship(on: "2022-12-28", 3)
        try town.move(to: "2023-01-05")
        _ = try await town.school.classes.cancelClass(.init(classID: opened.classID, reason: "停办"))
        #expect(try await counted(town) == [[202212, 0, 0]])
        #expect(try await adjusted(town) == [[202212, 202301, 3, 3]])
    }
}
