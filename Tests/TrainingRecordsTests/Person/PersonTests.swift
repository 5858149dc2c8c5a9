internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct PersonTests {
    @Test func `who knows number and name finds a person, bureaus and services by number`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let number = CitizenNumbers.number(1)
        func find(_ caller: TestCaller, name: String = "") async throws -> Person {
            try await town.client(caller).people.findPerson(.init(citizenNumber: number, name: name))
        }
        #expect(try await find(.province) == person)
        #expect(try await find(.cityBureau(Town.city)) == person)
        #expect(try await find(.service("evaluation")) == person)
        #expect(try await find(.institution(Town.institution), name: person.name) == person)
        #expect(try await find(.cityBureau("210200"), name: person.name) == person)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await find(.cityBureau("210200")) }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await find(.institution(Town.institution), name: "另一人")
        }
        await expectRefusal(.invalidArgument, field: "name") { try await find(.enterprise(Town.enterprise)) }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.province.people.findPerson(.init(citizenNumber: CitizenNumbers.number(2)))
        }
        await expectRefusal(.permissionDenied) { try await find(.worker(person.personID)) }
    }

    @Test func `a person is seen by themselves, their bureau, the province and auditors`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        func get(_ caller: TestCaller) async throws -> Person {
            try await town.client(caller).people.getPerson(.init(personID: person.personID))
        }
        for caller in [TestCaller.worker(person.personID), .cityBureau(Town.city), .province, .auditor] {
            #expect(try await get(caller) == person)
        }
        let others: [TestCaller] = [
            .worker("p_other"), .cityBureau("210200"), .institution(Town.institution), .operator,
        ]
        for caller in others { await expectRefusal(.permissionDenied) { try await get(caller) } }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.province.people.getPerson(.init(personID: "p_none"))
        }
        await expectRefusal(.invalidArgument, field: "person_id") {
            try await town.province.people.getPerson(.init(personID: "no such id!"))
        }
    }

    @Test func `another service learns whether name and number belong to a person, and nothing else`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        func match(name: String = "", number: String = "", id: String? = nil) async throws -> PersonMatch {
            try await town.peer.people.matchPerson(
                .init(personID: id ?? person.personID, name: name, citizenNumber: number))
        }
        let number = CitizenNumbers.number(1)
        #expect(
            try await match(name: person.name, number: number)
                == .init(matches: true, nameMatches: true, numberMatches: true))
        #expect(try await match(number: number.lowercased()).matches)
        #expect(try await match(name: person.name).matches)
        #expect(try await match(name: "另一人", number: number) == .init(nameMatches: false, numberMatches: true))
        #expect(try await match(number: CitizenNumbers.number(2)) == .init(nameMatches: true))
        #expect(try await match(number: "123") == .init(nameMatches: true))
        #expect(try await match(name: person.name, id: "p_none") == PersonMatch())
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") { try await match() }
        await expectRefusal(.permissionDenied) {
            try await town.province.people.matchPerson(.init(personID: person.personID, name: person.name))
        }
    }

    @Test func `a group is held with its evidence, once at a time`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        var request = AddGroupMembershipRequest(
            personID: person.personID, workerGroup: .veteran, evidence: "退役军人优待证", validFromOn: "2021-01-01",
            validToOn: "2021-12-31")
        let membership = try await town.bureau.groupMemberships.addGroupMembership(request)
        #expect(membership.workerGroup == .veteran)
        request.validFromOn = "2021-12-31"
        request.validToOn = ""
        await expectRefusal(.alreadyExists, "GROUP_MEMBERSHIP_EXISTS") {
            try await town.bureau.groupMemberships.addGroupMembership(request)
        }
        request.validFromOn = "2022-01-01"
        _ = try await town.bureau.groupMemberships.addGroupMembership(request)
        let all = try await town.bureau.groupMemberships.listGroupMemberships(
            .init(personID: person.personID))
        #expect(all.memberships.map(\.validFromOn) == ["2021-01-01", "2022-01-01"])
    }

    @Test func `a membership that is not what it should be is refused by field`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let good = AddGroupMembershipRequest(
            personID: person.personID, workerGroup: .veteran, evidence: "退役军人优待证", validFromOn: "2021-01-01")
        let wrong: [(String, (inout AddGroupMembershipRequest) -> Void)] = [
            ("worker_group", { $0.workerGroup = .unspecified }),
            ("worker_group", { $0.workerGroup = .unrecognized(99) }),
            ("worker_group", { $0.workerGroup = .enterpriseEmployee }), ("evidence", { $0.evidence = "" }),
            ("evidence", { $0.evidence = "证件 \(CitizenNumbers.number(3))" }),
            ("valid_from_on", { $0.validFromOn = "2021-02-29" }), ("valid_to_on", { $0.validToOn = "2020-12-31" }),
            ("schooling", { $0.workerGroup = .graduate }), ("household_region_code", { $0.householdRegionCode = "21" }),
        ]
        for (field, change) in wrong {
            var request = good
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await town.bureau.groupMemberships.addGroupMembership(request)
            }
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau("210200")).groupMemberships.addGroupMembership(good)
        }
        #expect(
            try await town.bureau.groupMemberships.listGroupMemberships(
                .init(personID: person.personID)
            ).memberships
                .isEmpty)
    }

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
        let history = try await town.peer.employments.getEmploymentHistory(.init(personID: person.personID))
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

    @Test func `a profile holds what is decided by, groups as of the day asked for`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        _ = try await town.province.groupMemberships.addGroupMembership(
            AddGroupMembershipRequest(
                personID: person.personID, workerGroup: .graduate, evidence: "毕业证书", householdRegionCode: "210102",
                schooling: Schooling(
                    schoolName: "沈阳某大学", schoolRegionCode: "210102", schoolKind: .university, education: .bachelor,
                    graduatesOn: "2021-07-01"), validFromOn: "2021-07-01", validToOn: "2022-12-31"))
        let today = try await town.peer.people.getPersonProfile(.init(personID: person.personID))
        #expect(today.groups.map(\.workerGroup) == [.graduate])
        #expect(today.schoolings.map(\.graduatesOn) == ["2021-07-01"])
        #expect(today.birthDate == "1990-01-01")
        let later = try await town.peer.people.getPersonProfile(
            .init(personID: person.personID, onDate: "2023-01-01"))
        #expect(later.groups.isEmpty)
        #expect(later.schoolings.count == 1)
        await expectRefusal(.permissionDenied) {
            try await town.province.people.getPersonProfile(.init(personID: person.personID))
        }
    }
}
