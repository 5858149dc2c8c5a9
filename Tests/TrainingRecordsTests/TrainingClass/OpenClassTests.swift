internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsService

struct OpenClassTests {
    @Test func `an institution of the catalog opens a class of a published project`() async throws {
        let town = try await Town()
        let opened = try await town.openClass()
        #expect(opened.state == .open)
        #expect(opened.programme == .migrantWorkers)
        #expect(opened.occupationCode == Town.occupation)
        #expect(opened.cityCode == Town.city)
        #expect(opened.hours == 16)
        #expect((opened.beginsOn, opened.endsOn) == ("2022-07-01", "2022-07-02"))
        #expect(opened.sessions.map(\.sessionNumber) == [1, 2])
        #expect(opened.basis?.policyEdition == 1)
        let shown = try await town.client(.anonymous).classes.getClass(.init(classID: opened.classID))
        #expect(shown == opened)
    }

    @Test func `an institution outside the catalog is refused, and so is a project that is not in force`() async throws
    {
        let town = try await Town()
        let project = try await town.project()
        var request = town.classRequest(project)
        request.institutionCreditCode = Town.otherInstitution
        let other = town.client(.institution(Town.otherInstitution))
        await expectRefusal(.failedPrecondition, refusals: ["institution_not_in_catalog"]) {
            try await other.classes.openClass(request)
        }
        request.institutionCreditCode = Town.institution
        _ = try await town.catalogue.trainingProjects.withdrawTrainingProject(
            .init(projectID: project, reason: "退出目录"))
        await expectRefusal(.failedPrecondition, refusals: ["project_not_in_catalog"]) {
            try await town.school.classes.openClass(request)
        }
        request.projectID = "prj_none"
        await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
            try await town.school.classes.openClass(request)
        }
    }

    @Test func `a project of another city is not in this city's catalog`() async throws {
        let town = try await Town()
        var request = town.classRequest(try await town.project())
        request.regionCode = "210202"
        await expectRefusal(.failedPrecondition, refusals: ["project_not_in_catalog"]) {
            try await town.school.classes.openClass(request)
        }
    }

    @Test func `a class that is not what its programme asks for is refused with every reason`() async throws {
        let town = try await Town()
        let project = try await town.project(.apprenticeship, level: .intermediate, hours: 400, standard: 5000)
        await expectRefusal(
            .failedPrecondition,
            refusals: ["hours_below_project", "employer_required", "mentors_required", "apprenticeship_too_short"]
        ) { try await town.school.classes.openClass(town.classRequest(project)) }
    }

    @Test func `teaching hours follow from the time, and no more than fit are stated`() async throws {
        let town = try await Town()
        var request = town.classRequest(try await town.project(hours: 1), days: ["2022-07-01"])
        request.sessions[0].endsAtMinute = 481
        request.sessions[0].hours = 12
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["hours_beyond_time"]) {
            try await town.school.classes.openClass(request)
        }
        request.sessions[0].hours = 0
        await expectRefusal(.invalidArgument, field: "sessions[0].ends_at_minute") {
            try await town.school.classes.openClass(request)
        }
        request.sessions[0].endsAtMinute = 480 + 100
        #expect(try await town.school.classes.openClass(request).hours == 2)
        try town.move(to: "2019-12-31")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await town.school.classes.openClass(request) }
    }

    @Test func `the catalogs hold on the first class day too, as far as is known`() async throws {
        let town = try await Town()
        let project = try await town.catalogue.trainingProjects.addTrainingProject(
            AddTrainingProjectRequest(
                regionCode: Town.city, programme: .migrantWorkers, name: "焊工培训", occupationCode: Town.occupation,
                hours: 16, standardYuan: 1500, effectiveTo: "2022-06-30"))
        _ = try await town.catalogue.trainingProjects.publishTrainingProject(.init(projectID: project.projectID))
        await expectRefusal(.failedPrecondition, refusals: ["project_not_in_catalog"]) {
            try await town.school.classes.openClass(town.classRequest(project.projectID))
        }
        _ = try await town.school.classes.openClass(
            town.classRequest(project.projectID, days: ["2022-06-30", "2022-07-01"]))
    }

    @Test func `an enterprise's training says what it is, and is for an enterprise`() async throws {
        let town = try await Town()
        var request = town.classRequest(try await town.project(.enterpriseTraining, standard: 2000))
        request.employerCreditCode = Town.otherInstitution
        await expectRefusal(
            .failedPrecondition, refusals: ["employer_not_enterprise", "training_kind_required"]
        ) { try await town.school.classes.openClass(request) }
        request.employerCreditCode = "91210200000000019C"
        await expectRefusal(.notFound, "EMPLOYER_NOT_FOUND") { try await town.school.classes.openClass(request) }
        (request.employerCreditCode, request.trainingKind) = (Town.enterprise, .safety)
        #expect(try await town.school.classes.openClass(request).trainingKind == .safety)
    }

    /// What is changed of a good request, and the field that is refused.
    static let malformed: [(String, @Sendable (inout OpenClassRequest) -> Void)] = [
        ("title", { $0.title = "" }), ("title", { $0.title = String(repeating: "班", count: 101) }),
        ("region_code", { $0.regionCode = "210000" }), ("region_code", { $0.regionCode = "999999" }),
        ("institution_credit_code", { $0.institutionCreditCode = "52210300MJ00000184" }),
        ("project_id", { $0.projectID = "" }), ("arrangement", { $0.arrangement = .unspecified }),
        ("employer_credit_code", { $0.employerCreditCode = "1" }), ("course", { $0.course = .unrecognized(9) }),
        ("delivery_mode", { $0.deliveryMode = .unspecified }), ("place", { $0.place = "x" }),
        ("teachers", { $0.teachers = [] }), ("teachers[0].name", { $0.teachers = [ClassTeacher(name: "7")] }),
        ("sessions", { $0.sessions = [] }), ("sessions[0].ends_at_minute", { $0.sessions[0].endsAtMinute = 480 }),
        ("sessions[0].hours", { $0.sessions[0].hours = 13 }),
        ("sessions[0].held_on", { $0.sessions[0].heldOn = "2022-13-01" }),
        ("capacity", { $0.capacity = 0 }), ("capacity", { $0.capacity = -1 }), ("capacity", { $0.capacity = 501 }),
    ]

    @Test func `a malformed field is refused by name`() async throws {
        let town = try await Town()
        let good = town.classRequest(try await town.project())
        for (field, change) in Self.malformed {
            var request = good
            change(&request)
            await expectRefusal(.invalidArgument, field: field) {
                try await town.province.classes.openClass(request)
            }
        }
        #expect(try await town.province.classes.listClasses(.init()).classes.isEmpty)
    }

    @Test func `a class is opened for oneself and in one's region`() async throws {
        let town = try await Town()
        let request = town.classRequest(try await town.project())
        for caller in [TestCaller.institution(Town.otherInstitution), .cityBureau("210200"), .worker("p_1"), .auditor] {
            await expectRefusal(.permissionDenied) { try await town.client(caller).classes.openClass(request) }
        }
    }

    @Test func `without the catalog no class is opened`() async throws {
        let records = try await TestService<TrainingRecordsService>(on: "2022-06-20")
        let client = TrainingRecordsContract.Clients(records.channel(as: .province))
        let town = try await Town()
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await client.classes.openClass(town.classRequest("prj_1"))
        }
        #expect(try await client.classes.listClasses(.init()).classes.isEmpty)
    }

    @Test func `an occupation of the shortage list marks its classes`() async throws {
        let town = try await Town()
        let list = try await town.catalogue.shortageLists.draftShortageList(
            .init(quarter: "2022Q2", items: [ShortageListItem(rank: 1, occupationCode: Town.occupation)]))
        _ = try await town.catalogue(as: "reviewer").shortageLists.reviewShortageList(
            .init(listID: list.listID, approved: true))
        _ = try await town.catalogue(as: "publisher").shortageLists.publishShortageList(.init(listID: list.listID))
        #expect(try await town.openClass().shortageOccupation)
    }

    @Test func `every field that is malformed is named at once`() async throws {
        let town = try await Town()
        var request = town.classRequest("prj_1")
        request.title = ""
        request.sessions[1].heldOn = "2022-13-01"
        request.capacity = 501
        let error = await expectRefusal(.invalidArgument, "FIELD_REQUIRED") {
            try await town.school.classes.openClass(request)
        }
        #expect(error?.violatedFields == ["title", "sessions[1].held_on", "capacity"])
    }
}
