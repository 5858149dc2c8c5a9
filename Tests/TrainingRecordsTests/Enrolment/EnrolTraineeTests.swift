internal import TrainingRecordsMessages
internal import TypeMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsService

struct EnrolTraineeTests {
    @Test func `a migrant worker gets a seat, by the group and the figures that were used`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let check = try await town.school.enrolments.checkEnrolment(
            .init(classID: opened.classID, personID: person.personID))
        #expect(check.allowed)
        // By which group somebody is let in is nothing that an institution may try out.
        #expect(check.workerGroup == .unspecified)
        let own = try await town.client(.worker(person.personID)).enrolments.checkEnrolment(
            .init(classID: opened.classID, personID: person.personID))
        #expect(own.workerGroup == .migrantWorker)
        let enrolment = try await town.school.enrolments.enrolTrainee(
            .init(classID: opened.classID, personID: person.personID))
        #expect(enrolment.state == .enrolled)
        #expect(enrolment.workerGroup == .migrantWorker)
        #expect(enrolment.personName == person.name)
        #expect(enrolment.basis == check.basis)
        #expect(enrolment.basis?.figures.contains { $0.key == "training.age.min_years" && $0.value == 16 } == true)
        let listed = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID))
        #expect(listed.enrolments == [enrolment])
        #expect(
            try await town.school.enrolments.getEnrolment(.init(enrolmentID: enrolment.enrolmentID))
                == enrolment)
        #expect(try await town.province.classes.getClass(.init(classID: opened.classID)).enrolledCount == 1)
    }

    @Test func `every reason against a seat is named at once, with its article`() async throws {
        let town = try await Town()
        let child = try await town.person(1, birth: "20100101")
        let opened = try await town.openClass(capacity: 1)
        try await town.enrol([try await town.member(2)], in: opened)
        try town.move(to: "2022-07-02")
        let reasons = ["class_has_begun", "not_migrant_worker", "under_age", "class_full"]
        let error = await expectRefusal(.failedPrecondition, "REFUSED", refusals: reasons) {
            try await town.school.enrolments.enrolTrainee(
                .init(classID: opened.classID, personID: child.personID))
        }
        let refusals = error?.detail(Refusals.self)?.refusals ?? []
        #expect(refusals.map(\.article).contains("辽人社发〔2022〕7号 二(四)"))
        #expect(refusals.allSatisfy { !$0.message.isEmpty && !$0.field.isEmpty })
        let check = try await town.client(.worker(child.personID)).enrolments.checkEnrolment(
            .init(classID: opened.classID, personID: child.personID))
        #expect(!check.allowed)
        #expect(check.refusals == refusals)
        // What is the person's own is told to the person.
        let asked = try await town.school.enrolments.checkEnrolment(
            .init(classID: opened.classID, personID: child.personID))
        #expect(asked.refusals.map(\.reason) == ["class_has_begun", "class_full", "person_not_eligible"])
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau("210103")).enrolments.checkEnrolment(
                .init(classID: opened.classID, personID: child.personID))
        }
        #expect(
            try await town.school.enrolments.listEnrolments(.init(classID: opened.classID)).enrolments.count
                == 1)
    }

    @Test func `the same seat, the same occupation and level, overlapping sessions: once`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let first = try await town.openClass()
        try await town.enrol([person], in: first)
        await expectRefusal(.alreadyExists, "ENROLLED_BEFORE") { try await town.enrol([person], in: first) }
        let again = try await town.openClass(days: ["2022-08-01", "2022-08-02"])
        await expectRefusal(.failedPrecondition, refusals: ["same_occupation_and_level"]) {
            try await town.enrol([person], in: again)
        }
        let overlapping = try await town.openClass(
            days: ["2022-07-02", "2022-07-03"], occupation: "6-18-01-01")
        await expectRefusal(.failedPrecondition, refusals: ["sessions_overlap"]) {
            try await town.enrol([person], in: overlapping)
        }
        let check = try await town.province.enrolments.checkEnrolment(
            .init(classID: first.classID, personID: person.personID))
        #expect(check.refusals.map(\.reason) == ["enrolled_before", "same_occupation_and_level"])
    }

    @Test func `the same training under a second project without a level is refused`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        func open(_ level: Level, _ month: Int, occupation: String = Town.occupation) async throws -> TrainingClass {
            let project = try await town.project(occupation: occupation, level: level)
            return try await town.school.classes.openClass(
                town.classRequest(project, days: ["2022-0\(month)-01", "2022-0\(month)-02"]))
        }
        try await town.enrol([person], in: try await open(.junior, 7))
        await expectRefusal(.failedPrecondition, refusals: ["same_occupation_and_level"]) {
            try await town.enrol([person], in: try await open(.unspecified, 8))
        }
        try await town.enrol([person], in: try await open(.intermediate, 8))
        try await town.enrol([person], in: try await open(.unspecified, 9, occupation: "6-18-01-01"))
        let other = try await town.member(2)
        try await town.enrol([other], in: try await open(.unspecified, 8))
        await expectRefusal(.failedPrecondition, refusals: ["same_occupation_and_level"]) {
            try await town.enrol([other], in: try await open(.junior, 9))
        }
    }

    @Test func `three subsidised trainings begin in a year, the fourth is refused, the next year is free`() async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let occupations = ["6-18-02-04", "6-18-01-01", "6-18-01-02", "6-18-01-03", "6-18-01-07"]
        for (index, occupation) in occupations.prefix(3).enumerated() {
            let opened = try await town.openClass(
                days: ["2022-0\(index + 7)-01", "2022-0\(index + 7)-02"], occupation: occupation)
            try await town.enrol([person], in: opened)
        }
        let fourth = try await town.openClass(days: ["2022-12-01", "2022-12-02"], occupation: occupations[3])
        await expectRefusal(.failedPrecondition, refusals: ["too_many_trainings_this_year"]) {
            try await town.enrol([person], in: fourth)
        }
        let next = try await town.openClass(days: ["2023-01-05", "2023-01-06"], occupation: occupations[4])
        try await town.enrol([person], in: next)
    }

    @Test func `a seat given up is free again, with all it took`() async throws {
        let town = try await Town()
        let (first, second) = (try await town.member(1), try await town.member(2))
        let opened = try await town.openClass(capacity: 1)
        let enrolment = try #require(try await town.enrol([first], in: opened).first)
        await expectRefusal(.invalidArgument, field: "reason") {
            try await town.school.enrolments.withdrawEnrolment(.init(enrolmentID: enrolment.enrolmentID))
        }
        let worker = town.client(.worker(first.personID))
        let withdrawn = try await worker.enrolments.withdrawEnrolment(
            .init(enrolmentID: enrolment.enrolmentID, reason: "本人放弃"))
        #expect(withdrawn.state == .withdrawn)
        await expectRefusal(.failedPrecondition, "NOT_ENROLLED") {
            try await worker.enrolments.withdrawEnrolment(
                .init(enrolmentID: enrolment.enrolmentID, reason: "本人放弃"))
        }
        try await town.enrol([second], in: opened)
        let other = try await town.openClass(days: ["2022-07-10", "2022-07-11"])
        try await town.enrol([first], in: other)
    }

    @Test func `the last seat goes to one of many`() async throws {
        for round in 0..<5 {
            let town = try await Town()
            let opened = try await town.openClass(capacity: 3)
            var people: [Person] = []
            for index in 0..<16 { people.append(try await town.member(index)) }
            let racers = people
            let outcomes = await race(16) { index in
                try await town.school.enrolments.enrolTrainee(
                    .init(classID: opened.classID, personID: racers[index].personID))
            }
            #expect(outcomes.successes.count == 3, "round \(round)")
            #expect(outcomes.refusals.allSatisfy { $0.code == .failedPrecondition })
            #expect(try await town.province.classes.getClass(.init(classID: opened.classID)).enrolledCount == 3)
        }
    }

    @Test func `of many calls for one person one enrols, in one class and across classes`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let same = await race(16) { _ in
            try await town.school.enrolments.enrolTrainee(
                .init(classID: opened.classID, personID: person.personID))
        }
        #expect(same.successes.count == 1)
        #expect(same.refusals.allSatisfy { $0.reason == "ENROLLED_BEFORE" })

        let other = try await town.member(2)
        var classes: [TrainingClass] = []
        for month in 1...8 {
            classes.append(try await town.openClass(days: ["2022-08-0\(month)", "2022-09-0\(month)"]))
        }
        let offered = classes
        let across = await race(8) { index in
            try await town.school.enrolments.enrolTrainee(
                .init(classID: offered[index].classID, personID: other.personID))
        }
        #expect(across.successes.count == 1)
        #expect(across.refusals.allSatisfy { $0.refusalReasonsContain("same_occupation_and_level") })
    }

    @Test func `a replay gives the first answer though the class is full now`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass(capacity: 1)
        let request = EnrolTraineeRequest(requestID: "e-1", classID: opened.classID, personID: person.personID)
        let first = try await town.school.enrolments.enrolTrainee(request)
        #expect(try await town.school.enrolments.enrolTrainee(request) == first)
        #expect(try await town.province.classes.getClass(.init(classID: opened.classID)).enrolledCount == 1)
    }

    @Test func `a worker enrols only themselves, an institution only in its own classes`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        let request = EnrolTraineeRequest(classID: opened.classID, personID: person.personID)
        let strangers: [TestCaller] = [
            .worker("p_other"), .institution(Town.otherInstitution), .enterprise(Town.enterprise),
            .cityBureau("210200"), .auditor,
        ]
        for caller in strangers {
            await expectRefusal(.permissionDenied) {
                try await town.client(caller).enrolments.enrolTrainee(request)
            }
        }
        _ = try await town.client(.worker(person.personID)).enrolments.enrolTrainee(request)
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.province.enrolments.enrolTrainee(
                .init(classID: "cls_none", personID: person.personID))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.province.enrolments.enrolTrainee(
                .init(classID: opened.classID, personID: "p_none"))
        }
    }

    @Test func `an enrolment that is not there is neither shown nor given up`() async throws {
        let town = try await Town()
        await expectRefusal(.notFound, "ENROLMENT_NOT_FOUND") {
            try await town.province.enrolments.getEnrolment(.init(enrolmentID: "enr_none"))
        }
        await expectRefusal(.notFound, "ENROLMENT_NOT_FOUND") {
            try await town.province.enrolments.withdrawEnrolment(
                .init(enrolmentID: "enr_none", reason: "本人放弃"))
        }
    }

    @Test func `a page of trainees goes on with its own list only`() async throws {
        let town = try await Town()
        let people = [try await town.member(1), try await town.member(2)]
        let opened = try await town.openClass()
        try await town.enrol(people, in: opened)
        let first = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID, pageSize: 1))
        let second = try await town.school.enrolments.listEnrolments(
            .init(classID: opened.classID, pageSize: 1, pageToken: first.nextPageToken))
        #expect((first.enrolments + second.enrolments).map(\.personID) == people.map(\.personID))
        #expect(second.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID") {
            try await town.school.enrolments.listEnrolments(
                .init(classID: opened.classID, state: .withdrawn, pageSize: 1, pageToken: first.nextPageToken))
        }
    }

    @Test func `without a policy book nobody is enrolled`() async throws {
        let records = try await TestService<TrainingRecordsService>(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await TrainingRecordsContract.Clients(records.channel(as: .province)).enrolments
                .enrolTrainee(
                    .init(classID: "cls_1", personID: "p_1"))
        }
    }
}

extension RPCError {
    /// Whether one of its refusals has that reason.
    func refusalReasonsContain(_ reason: String) -> Bool {
        detail(Refusals.self)?.refusals.contains { $0.reason == reason } ?? false
    }
}
