internal import CatalogMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

struct FourInOneProjectTests {
    /// A post for a welder of a firm of a chain.
    private func post(_ town: Town) async throws -> JobPost {
        _ = try await town.catalogue.organisations.updateOrganisation(
            UpdateOrganisationRequest(creditCode: Town.enterprise, roles: [.enterprise, .chainLeader]))
        _ = try await town.catalogue.industryChains.formIndustryChain(
            FormIndustryChainRequest(
                regionCode: Town.city, name: "装备技能生态链", leaderCreditCode: Town.enterprise, formation: .selection,
                document: "沈人社发〔2022〕8号"))
        return try await town.catalogue.jobPosts.publishJobPost(
            PublishJobPostRequest(
                enterpriseCreditCode: Town.enterprise, title: "焊接操作岗", occupationCode: Town.occupation, positions: 5,
                regionCode: Town.district, closesOn: "2022-12-31"))
    }

    private func open(_ town: Town, _ id: String) async throws -> FourInOneProject {
        try await town.firm.fourInOneProjects.openFourInOneProject(
            .init(enterpriseCreditCode: Town.enterprise, postID: id))
    }

    @Test func `a post leads to a class, certificates and work, and the outcome is counted`() async throws {
        let town = try await Town()
        let post = try await post(town)
        let project = try await open(town, post.postID)
        #expect((project.positions, project.occupationCode, project.title) == (5, Town.occupation, "焊接操作岗"))
        await expectRefusal(.alreadyExists, "FOUR_IN_ONE_PROJECT_EXISTS") { try await open(town, post.postID) }
        let id = project.projectID
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["four_in_one_without_classes"]) {
            try await close(id)
        }
        var people: [Person] = []
        for index in 0..<3 { people.append(try await town.member(index)) }
        let opened = try await town.openClass()
        try await add(id, opened.classID)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["class_in_project"]) {
            try await add(id, opened.classID)
        }
        let other = try await town.openClass(occupation: "6-18-01-01")
        await expectRefusal(.failedPrecondition, refusals: ["class_of_another_occupation"]) {
            try await add(id, other.classID)
        }
        await expectRefusal(.failedPrecondition, refusals: ["class_not_completed"]) { try await close(id) }
        try await town.enrol(people, in: opened)
        try await town.attend(people, opened)
        try await town.assess(people, opened)
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        town.certificates.issue("Z2101", to: people[0].personID, in: Town.occupation, on: "2022-07-20")
        for (person, employer) in [(people[0], Town.enterprise), (people[1], Town.otherInstitution)] {
            _ = try await town.bureau.employments.recordEmployment(
                RecordEmploymentRequest(
                    personID: person.personID, employerCreditCode: employer, kind: .labourContract,
                    occupationCode: Town.occupation, beginsOn: "2022-07-02"))
        }
        try town.move(to: "2022-08-01")
        let closed = try await close(id)
        #expect(
            closed.outcome
                == FourInOneOutcome(trained: 3, certified: 1, employedForPost: 1, employedElsewhere: 1))
        #expect(closed.closedOn == "2022-08-01")
        let counted = try await town.records.database.counters(
            tasks: ["four_in_one.trained", "four_in_one.employed"], region: Town.city, fromMonth: 202208,
            toMonth: 202208)
        #expect(Set(counted.map(\.persons)) == [3, 1])
        await expectRefusal(.failedPrecondition, refusals: ["four_in_one_closed"]) { try await close(id) }
        let listed = try await town.client(.anonymous).fourInOneProjects.listFourInOneProjects(
            .init(regionCode: Town.city, closed: true))
        #expect(listed.projects == [closed])
        #expect(try await town.client(.anonymous).fourInOneProjects.getFourInOneProject(.init(projectID: id)) == closed)

        func close(_ id: String) async throws -> FourInOneProject {
            try await town.bureau.fourInOneProjects.closeFourInOneProject(.init(projectID: id))
        }
        @discardableResult
        func add(_ id: String, _ classID: String) async throws -> FourInOneProject {
            try await town.firm.fourInOneProjects.addProjectClass(.init(projectID: id, classID: classID))
        }
    }

    @Test func `what is not there or not one's own is refused`() async throws {
        let town = try await Town()
        await expectRefusal(.notFound, "JOB_POST_NOT_FOUND") { try await open(town, "job_none") }
        await expectRefusal(.notFound, "FOUR_IN_ONE_PROJECT_NOT_FOUND") {
            try await town.bureau.fourInOneProjects.closeFourInOneProject(.init(projectID: "fio_none"))
        }
        let project = try await open(town, try await post(town).postID)
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.firm.fourInOneProjects.addProjectClass(
                .init(projectID: project.projectID, classID: "cls_none"))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).fourInOneProjects.closeFourInOneProject(
                .init(projectID: project.projectID))
        }
    }
}
