internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsService

struct EmploymentTests {
    @Test func `an employment is recorded by the employer and ended once`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        var request = RecordEmploymentRequest(
            personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
            occupationCode: Town.occupation, beginsOn: "2020-03-01")
        let employment = try await town.firm.employments.recordEmployment(request)
        await expectRefusal(.alreadyExists, "EMPLOYMENT_EXISTS") {
            try await town.firm.employments.recordEmployment(request)
        }
        await expectRefusal(.invalidArgument, field: "ends_on") {
            try await town.firm.employments.endEmployment(
                .init(employmentID: employment.employmentID, endsOn: "2020-02-29"))
        }
        let ended = try await town.firm.employments.endEmployment(
            .init(employmentID: employment.employmentID, endsOn: "2021-02-28"))
        #expect(ended.endsOn == "2021-02-28")
        await expectRefusal(.failedPrecondition, "EMPLOYMENT_ENDED") {
            try await town.firm.employments.endEmployment(
                .init(employmentID: employment.employmentID, endsOn: "2021-03-31"))
        }
        request.beginsOn = "2021-03-01"
        _ = try await town.firm.employments.recordEmployment(request)
        let history = try await town.province.employments.getEmploymentHistory(.init(personID: person.personID))
        #expect(history.employments.map(\.beginsOn) == ["2020-03-01", "2021-03-01"])
    }

    @Test func `an employment names a registered employer and a known occupation, and does not begin tomorrow`()
        async throws
    {
        let town = try await Town()
        let person = try await town.person(1)
        func record(_ change: (inout RecordEmploymentRequest) -> Void) async throws -> Employment {
            var request = RecordEmploymentRequest(
                personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01")
            change(&request)
            return try await town.province.employments.recordEmployment(request)
        }
        await expectRefusal(.notFound, "EMPLOYER_NOT_FOUND") {
            try await record { $0.employerCreditCode = "91210200000000019C" }
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { try await record { $0.occupationCode = "6-99-99-99" } }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await record { $0.personID = "p_none" } }
        await expectRefusal(.invalidArgument, field: "begins_on") { try await record { $0.beginsOn = "2022-06-21" } }
        await expectRefusal(.invalidArgument, field: "employer_credit_code") {
            try await record { $0.employerCreditCode = "91210100MA0TE5T169" }
        }
        await expectRefusal(.invalidArgument, field: "agreed_until_on") { try await record { $0.kind = .internship } }
        await expectRefusal(.permissionDenied) {
            try await town.client(.enterprise(Town.institution)).employments.recordEmployment(
                RecordEmploymentRequest(
                    personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                    occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        }
    }

    @Test func `an employment entered in error is voided, counts for nothing, and is recorded as it was`() async throws
    {
        let town = try await Town()
        let person = try await town.person(1)
        var request = RecordEmploymentRequest(
            personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
            occupationCode: Town.occupation, beginsOn: "2012-03-01")
        let wrong = try await town.firm.employments.recordEmployment(request)
        let void = VoidEmploymentRequest(employmentID: wrong.employmentID, reason: "入职日期错误")
        await expectRefusal(.permissionDenied) {
            try await town.client(.enterprise(Town.institution)).employments.voidEmployment(void)
        }
        #expect(try await town.firm.employments.voidEmployment(void).voidReason == "入职日期错误")
        await expectRefusal(.failedPrecondition, "EMPLOYMENT_VOIDED") {
            try await town.firm.employments.voidEmployment(void)
        }
        await expectRefusal(.failedPrecondition, "EMPLOYMENT_ENDED") {
            try await town.firm.employments.endEmployment(.init(employmentID: wrong.employmentID, endsOn: "2022-01-01"))
        }
        #expect(
            try await town.province.employments.getEmploymentHistory(.init(personID: person.personID)).employments
                .isEmpty)
        request.occupationCode = "6-18-01-01"
        _ = try await town.firm.employments.recordEmployment(request)
        await expectRefusal(.notFound, "EMPLOYMENT_NOT_FOUND") {
            try await town.firm.employments.voidEmployment(.init(employmentID: "emp_none", reason: "错误"))
        }
    }

    @Test func `an employment that is not there is not ended`() async throws {
        let town = try await Town()
        await expectRefusal(.notFound, "EMPLOYMENT_NOT_FOUND") {
            try await town.province.employments.endEmployment(
                .init(employmentID: "emp_none", endsOn: "2021-02-28"))
        }
    }

    @Test func `work that cannot be read is an error, not a person without work`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        _ = try await town.firm.employments.recordEmployment(
            RecordEmploymentRequest(
                personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        try await town.damage("UPDATE employment SET kind = 99")
        await expectDefects("DATA_LOSS database corrupt", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.school.enrolments.enrolTrainee(
                    .init(classID: opened.classID, personID: person.personID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.province.employments.getEmploymentHistory(.init(personID: person.personID))
            }
        }
    }

    @Test func `without the catalog no employment is recorded`() async throws {
        let records = try await TestService<TrainingRecordsService>(on: "2022-06-20")
        let client = TrainingRecordsContract.Clients(records.channel(as: .province))
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await client.employments.recordEmployment(
                RecordEmploymentRequest(
                    personID: "p_1", employerCreditCode: Town.enterprise, kind: .labourContract,
                    occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        }
    }
}
