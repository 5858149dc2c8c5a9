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
        await expectRefusal(.permissionDenied, "ROLE_NOT_ALLOWED") { try await find(.service("evaluation")) }
        var withoutDay = person
        withoutDay.birthDate = ""
        #expect(try await find(.institution(Town.institution), name: person.name) == withoutDay)
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
        for caller in [TestCaller.cityBureau(Town.city), .province, .auditor] {
            #expect(try await get(caller) == person)
        }
        let own = try await get(.worker(person.personID))
        #expect(own.citizenNumberMasked == "**************\(CitizenNumbers.number(1).suffix(4))")
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

    @Test func `a person whose region cannot be read is not taken for one of the province`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        try await town.damage("UPDATE person SET region_code = '210199'")
        await expectDefects("DATA_LOSS database corrupt", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.province.people.getPerson(.init(personID: person.personID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.province.groupMemberships.addGroupMembership(
                    AddGroupMembershipRequest(
                        personID: person.personID, workerGroup: .veteran, evidence: "退役军人优待证",
                        validFromOn: "2021-01-01"))
            }
        }
    }
}
