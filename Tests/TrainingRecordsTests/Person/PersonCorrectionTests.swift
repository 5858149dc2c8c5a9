internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// What was registered wrongly is put right, and who died or was registered twice can be given nothing more.
struct PersonCorrectionTests {
    @Test func `a wrong name is corrected by the person's bureau, and the person is found by the right one`()
        async throws
    {
        let town = try await Town()
        let person = try await town.province.people.registerPerson(
            .init(citizenNumber: CitizenNumbers.number(1), name: "张三疯", regionCode: Town.district))
        let request = UpdatePersonRequest(
            personID: person.personID, name: "张三丰", regionCode: "210103", phone: "13912345678", reason: "姓名错字更正")
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).people.updatePerson(request)
        }
        await expectRefusal(.permissionDenied) { try await town.school.people.updatePerson(request) }
        let updated = try await town.bureau.people.updatePerson(request)
        #expect((updated.name, updated.regionCode) == ("张三丰", "210103"))
        let found = try await town.school.people.findPerson(
            .init(citizenNumber: CitizenNumbers.number(1), name: "张三丰"))
        #expect(found.personID == person.personID)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.school.people.findPerson(.init(citizenNumber: CitizenNumbers.number(1), name: "张三疯"))
        }
        #expect(try await town.peer.people.getPersonProfile(.init(personID: person.personID)).name == "张三丰")
        let own = try await town.client(.worker(person.personID)).people.getPerson(.init(personID: person.personID))
        #expect(own.phoneMasked == "*******5678")
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") {
            try await town.bureau.people.updatePerson(.init(personID: person.personID, reason: "无更正"))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.people.updatePerson(.init(personID: "p_none", name: "王一", reason: "姓名更正"))
        }
    }

    @Test func `the dot in a name has one spelling, whichever is typed`() async throws {
        let town = try await Town()
        let number = CitizenNumbers.number(1)
        let person = try await town.province.people.registerPerson(
            .init(citizenNumber: number, name: "买买提•艾力", regionCode: Town.district))
        #expect(person.name == "买买提·艾力")
        for name in ["买买提·艾力", "买买提•艾力", "买买提・艾力", "买买提‧艾力", "买买提 · 艾力"] {
            let found = try await town.school.people.findPerson(.init(citizenNumber: number, name: name))
            #expect(found.personID == person.personID, "\(name)")
            #expect(
                try await town.peer.people.matchPerson(.init(personID: person.personID, name: name)).matches, "\(name)")
        }
        await expectRefusal(.alreadyExists, "PERSON_EXISTS") {
            try await town.province.people.registerPerson(
                .init(citizenNumber: number, name: "买买提・艾力", regionCode: Town.district))
        }
    }

    @Test func `a name is kept composed, in whichever encoding it is sent`() async throws {
        let town = try await Town()
        let person = try await town.province.people.registerPerson(
            .init(
                citizenNumber: CitizenNumbers.number(1),
                name: "\u{1100}\u{1175}\u{11b7}\u{110e}\u{1165}\u{11af}\u{1109}\u{116e}", regionCode: Town.district))
        #expect(Array(person.name.unicodeScalars) == Array("김철수".unicodeScalars))
        let other = try await town.province.people.registerPerson(
            .init(citizenNumber: CitizenNumbers.number(2), name: "李\u{F9D1}", regionCode: Town.district))
        #expect(Array(other.name.unicodeScalars) == Array("李六".unicodeScalars))
    }

    @Test func `who died gets no seat and no voucher`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let request = RecordDeathRequest(personID: person.personID, diedOn: "2022-06-19", evidence: "死亡证明 1号")
        for (day, field) in [("2022-06-21", "died_on"), ("1989-12-31", "died_on")] {
            await expectRefusal(.invalidArgument, field: field) {
                try await town.bureau.people.recordDeath(
                    .init(personID: person.personID, diedOn: day, evidence: "死亡证明 1号"))
            }
        }
        #expect(try await town.bureau.people.recordDeath(request).deceasedOn == "2022-06-19")
        await expectRefusal(.failedPrecondition, "PERSON_DECEASED") {
            try await town.bureau.people.recordDeath(request)
        }
        await expectRefusal(.failedPrecondition, refusals: ["person_not_active"]) {
            try await town.enrol([person], in: opened)
        }
        let issued = try await town.bureau.vouchers.issueVouchers(
            .init(regionCode: Town.city, terms: .init(kind: .general), personIDs: [person.personID]))
        #expect(issued.notIssued.flatMap(\.refusals).map(\.reason) == ["person_not_active"])
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.people.recordDeath(.init(personID: "p_none", diedOn: "2022-06-19", evidence: "死亡证明"))
        }
    }

    @Test func `who was registered under a wrong number is kept under the right one, with all that was done`()
        async throws
    {
        let town = try await Town()
        let (wrong, right, other) = (
            try await town.member(1), try await town.person(5), try await town.person(3, birth: "19910101")
        )
        let first = try await town.openClass()
        try await town.enrol([wrong], in: first)
        func merge(_ into: String) async throws -> Person {
            try await town.bureau.people.mergePersons(
                .init(personID: wrong.personID, intoPersonID: into, reason: "号码登记错误"))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["merge_into_itself"]) {
            try await merge(wrong.personID)
        }
        await expectRefusal(.failedPrecondition, refusals: ["another_person"]) { try await merge(other.personID) }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await merge("p_none") }
        #expect(try await merge(right.personID).mergedIntoPersonID == right.personID)
        await expectRefusal(.failedPrecondition, refusals: ["merged_before"]) { try await merge(right.personID) }
        await expectRefusal(.failedPrecondition, "PERSON_MERGED") {
            try await town.bureau.people.updatePerson(.init(personID: wrong.personID, name: "王一", reason: "姓名更正"))
        }
        // The number is free for whoever it really is of.
        _ = try await town.province.people.registerPerson(
            .init(citizenNumber: CitizenNumbers.number(1), name: "赵六", regionCode: Town.district))
        let second = try await town.openClass(days: ["2022-08-01", "2022-08-02"], occupation: "6-18-01-01")
        await expectRefusal(.failedPrecondition, refusals: ["person_not_active"]) {
            try await town.enrol([wrong], in: second)
        }
        // The group was confirmed of the one person.
        try await town.enrol([right], in: second)
        let record = try await town.bureau.trainingRecords.getTrainingRecord(.init(personID: right.personID))
        #expect(Set(record.trainings.map(\.classID)) == [first.classID, second.classID])
    }
}
