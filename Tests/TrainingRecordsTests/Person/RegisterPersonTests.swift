internal import MessageRuntime
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsService

struct RegisterPersonTests {
    @Test func `a person is registered once, and of the numbers only they are shown the ends`() async throws {
        let town = try await Town()
        let number = CitizenNumbers.number(1, birth: "19850312")
        let person = try await town.bureau.people.registerPerson(
            RegisterPersonRequest(
                citizenNumber: number, name: " 王一 ", phone: "13812345678", regionCode: Town.district))
        #expect(person.name == "王一")
        #expect(person.birthDate == "1985-03-12")
        #expect(person.sex == .male)
        #expect(person.birthYear == 1985)
        #expect(person.phoneMasked.isEmpty && person.citizenNumberMasked.isEmpty)
        let found = try await town.bureau.people.getPerson(.init(personID: person.personID))
        #expect(found == person)
        let own = try await town.client(.worker(person.personID)).people.getPerson(.init(personID: person.personID))
        #expect(own.citizenNumberMasked == "**************\(number.suffix(4))")
        #expect(own.phoneMasked == "*******5678")
        let stored = try await town.records.database.read { read in
            try read.query("SELECT number_masked, phone_masked FROM person") { row in
                try row.text("number_masked") + row.text("phone_masked")
            }
        }
        #expect(stored == [""])
    }

    @Test func `the same number again is refused, with the id only for those with the right`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        func again(_ caller: TestCaller, name: String, region: String = Town.district) async -> RPCError? {
            await expectRefusal(.alreadyExists, "PERSON_EXISTS") {
                try await town.client(caller).people.registerPerson(
                    RegisterPersonRequest(citizenNumber: CitizenNumbers.number(1), name: name, regionCode: region))
            }
        }
        let shown = PersonShown(person)
        #expect(shown.isIn(await again(.province, name: "另一人")))
        #expect(shown.isIn(await again(.cityBureau(Town.city), name: "另一人")))
        #expect(shown.isIn(await again(.institution(Town.institution), name: person.name)))
        #expect(!shown.isIn(await again(.institution(Town.institution), name: "另一人")))
        #expect(!shown.isIn(await again(.cityBureau("210200"), name: "另一人", region: "210202")))
    }

    @Test(arguments: ["买买提·艾力", "Jean-Luc O’Neill", "欧阳 娜娜", "王〇一"])
    func `names of every people are real names`(name: String) async throws {
        let town = try await Town()
        let person = try await town.bureau.people.registerPerson(
            RegisterPersonRequest(citizenNumber: CitizenNumbers.number(1), name: name, regionCode: Town.district))
        #expect(person.name == name)
    }

    /// Number, name, phone, region, and the field that is refused.
    static let malformed: [(String, String, String, String, String)] = [
        ("", "王一", "", "210102", "citizen_number"),
        ("219901198503120118", "王一", "", "210102", "citizen_number"),
        ("990102190101010011", "王一", "", "210102", "citizen_number"),
        ("210102000101001", "王一", "", "210102", "citizen_number"),
        ("210102209912310015", "王一", "", "210102", "citizen_number"),
        ("219901198503120119", "", "", "210102", "name"),
        ("219901198503120119", "王", "", "210102", "name"),
        ("219901198503120119", "王1", "", "210102", "name"),
        ("219901198503120119", "王一<script>", "", "210102", "name"),
        ("219901198503120119", "王\u{200B}", "", "210102", "name"),
        ("219901198503120119", "王一", "1381234567", "210102", "phone"),
        ("219901198503120119", "王一", "23812345678", "210102", "phone"),
        ("219901198503120119", "王一", "12345678901", "210102", "phone"),
        ("219901198503120119", "王一", "", "", "region_code"),
        ("219901198503120119", "王一", "", "110105", "region_code"),
        ("219901198503120119", "王一", "", "210000", "region_code"),
    ]

    @Test(arguments: malformed)
    func `a malformed field is refused by name and nothing is kept`(
        number: String, name: String, phone: String, region: String, field: String
    ) async throws {
        let town = try await Town()
        let error = await expectRefusal(.invalidArgument, field: field) {
            try await town.province.people.registerPerson(
                RegisterPersonRequest(citizenNumber: number, name: name, phone: phone, regionCode: region))
        }
        if !number.isEmpty { #expect(error?.description.contains(number) == false) }
        #expect(
            try await town.records.database.read { try $0.query("SELECT id FROM person") { try $0.text("id") } }.isEmpty
        )
    }

    @Test func `made-up people are refused where test identities are not allowed`() async throws {
        let records = try await TestService<TrainingRecordsService>(allowsTestIdentities: false)
        await expectRefusal(.invalidArgument, "CITIZEN_NUMBER_INVALID", refusals: ["citizen_id_test_area"]) {
            try await TrainingRecordsContract.Clients(records.channel(as: .province)).people.registerPerson(
                RegisterPersonRequest(
                    citizenNumber: CitizenNumbers.number(1), name: "王一", regionCode: Town.district))
        }
    }

    @Test func `a bureau registers in its own region, a worker not at all`() async throws {
        let town = try await Town()
        let request = RegisterPersonRequest(
            citizenNumber: CitizenNumbers.number(1), name: "王一", regionCode: "210202")
        await expectRefusal(.permissionDenied) { try await town.bureau.people.registerPerson(request) }
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker("p_1")).people.registerPerson(request)
        }
        await expectRefusal(.unauthenticated) {
            try await town.client(.anonymous).people.registerPerson(request)
        }
    }

    @Test func `a replay gives the first answer, another body under the same id is refused`() async throws {
        let town = try await Town()
        var request = RegisterPersonRequest(
            requestID: "r-1", citizenNumber: CitizenNumbers.number(1), name: "王一", regionCode: Town.district)
        let first = try await town.province.people.registerPerson(request)
        #expect(try await town.province.people.registerPerson(request) == first)
        try await town.records.restart()
        #expect(try await town.province.people.registerPerson(request) == first)
        request.name = "王二"
        await expectRefusal(.invalidArgument, "REQUEST_ID_REUSED") {
            try await town.province.people.registerPerson(request)
        }
    }

    @Test func `of 32 concurrent registrations of one number one succeeds`() async throws {
        let town = try await Town()
        let outcomes = await race(32) { index in
            try await town.province.people.registerPerson(
                RegisterPersonRequest(
                    citizenNumber: CitizenNumbers.number(7), name: CitizenNumbers.name(index),
                    regionCode: Town.district))
        }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.allSatisfy { $0.code == .alreadyExists && $0.reason == "PERSON_EXISTS" })
    }
}

/// Whether an error tells who a person is.
struct PersonShown {
    let id: String

    init(_ person: Person) { id = person.personID }

    func isIn(_ error: RPCError?) -> Bool { error?.detail(ExistingPerson.self)?.personID == id }
}
