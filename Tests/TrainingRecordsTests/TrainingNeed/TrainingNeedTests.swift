internal import CaseworkMessages
internal import Ground
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
@testable internal import TrainingRecordsService

struct TrainingNeedTests {
    private func register(_ town: Town, _ person: Person, occupation: String = Town.occupation) async throws
        -> TrainingNeed
    {
        try await town.client(.worker(person.personID)).trainingNeeds.registerTrainingNeed(
            .init(
                personID: person.personID, occupationCode: occupation, regionCode: Town.district,
                workerGroup: .migrantWorker))
    }

    @Test func `needs are counted for a project, pushed to who may teach, and answered by an invitation`() async throws
    {
        let town = try await Town()
        let project = try await town.project()
        var people: [Person] = []
        for index in 0..<3 { people.append(try await town.member(index)) }
        for person in people { _ = try await register(town, person) }
        let fitting = try await town.school.trainingNeeds.countFittingNeeds(.init(projectID: project))
        #expect((fitting.persons, fitting.occupationCode) == (3, Town.occupation))
        #expect(fitting.needs == [FittingNeeds(regionCode: Town.district, persons: 3)])
        // A project for veterans answers nobody's need of these.
        let other = try await town.project(.veterans)
        #expect(try await town.school.trainingNeeds.countFittingNeeds(.init(projectID: other)).persons == 0)
        await expectRefusal(.notFound, "TRAINING_PROJECT_NOT_FOUND") {
            try await town.school.trainingNeeds.countFittingNeeds(.init(projectID: "prj_none"))
        }

        let push = try await town.bureau.trainingNeeds.pushTrainingNeeds(
            .init(regionCode: Town.city, occupationCode: Town.occupation))
        #expect((push.persons, push.institutionCreditCodes) == (3, [Town.institution]))
        let inbox = CaseworkContract.Clients(town.records.channel(as: .institution(Town.institution)))
        #expect(try await inbox.notices.listNotices(.init()).notices.map(\.act) == ["training_need.pushed"])

        let opened = try await town.school.classes.openClass(town.classRequest(project))
        let invited = try await town.school.trainingNeeds.inviteToClass(.init(classID: opened.classID))
        #expect((invited.invited, invited.invitedBefore) == (3, 0))
        let again = try await town.school.trainingNeeds.inviteToClass(.init(classID: opened.classID))
        #expect((again.invited, again.invitedBefore) == (0, 3))
        let own = CaseworkContract.Clients(town.records.channel(as: .worker(people[0].personID)))
        let notices = try await own.notices.listNotices(.init()).notices
        #expect(notices.map(\.act) == ["training_need.invited", "person.group_added"])

        try town.move(to: "2022-06-21")
        try await town.enrol([people[0]], in: opened)
        let met = try await town.client(.worker(people[0].personID)).trainingNeeds.listTrainingNeeds(.init())
        #expect(met.needs.map(\.metByClassID) == [opened.classID])
        let unmet = try await town.bureau.trainingNeeds.listTrainingNeeds(
            .init(regionCode: Town.city, occupationCode: Town.occupation, workerGroup: .migrantWorker, unmet: true))
        #expect(Set(unmet.needs.map(\.personID)) == Set(people.dropFirst().map(\.personID)))
        _ = try await town.school.classes.cancelClass(.init(classID: opened.classID, reason: "报名不足"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["class_not_open_for_invitations"]) {
            try await town.school.trainingNeeds.inviteToClass(.init(classID: opened.classID))
        }
        // Called off, the class met nobody's need.
        #expect(try await town.school.trainingNeeds.countFittingNeeds(.init(projectID: project)).persons == 3)
    }

    @Test func `a need is a member's, once for an occupation, and can be withdrawn`() async throws {
        let town = try await Town()
        let (member, stranger) = (try await town.member(1), try await town.person(2))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["no_confirmed_group"]) {
            try await register(town, stranger)
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await register(town, member, occupation: "6-18-99-99")
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.bureau.trainingNeeds.registerTrainingNeed(
                .init(
                    personID: "p_none", occupationCode: Town.occupation, regionCode: Town.district,
                    workerGroup: .migrantWorker))
        }
        let need = try await register(town, member)
        await expectRefusal(.alreadyExists, "TRAINING_NEED_EXISTS") { try await register(town, member) }
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker(stranger.personID)).trainingNeeds.withdrawTrainingNeed(
                .init(needID: need.needID, reason: "不再需要"))
        }
        let withdrawn = try await town.client(.worker(member.personID)).trainingNeeds.withdrawTrainingNeed(
            .init(needID: need.needID, reason: "不再需要"))
        #expect(withdrawn.withdrawReason == "不再需要")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["training_need_withdrawn"]) {
            try await town.bureau.trainingNeeds.withdrawTrainingNeed(.init(needID: need.needID, reason: "不再需要"))
        }
        await expectRefusal(.notFound, "TRAINING_NEED_NOT_FOUND") {
            try await town.bureau.trainingNeeds.withdrawTrainingNeed(.init(needID: "tnd_none", reason: "不再需要"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["no_unmet_needs"]) {
            try await town.bureau.trainingNeeds.pushTrainingNeeds(
                .init(regionCode: Town.city, occupationCode: Town.occupation))
        }
        _ = try await register(town, member)
        #expect(
            try await town.client(.cityBureau(Town.otherCity)).trainingNeeds.listTrainingNeeds(
                .init(regionCode: Town.otherCity)
            ).needs.isEmpty)
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.school.trainingNeeds.inviteToClass(.init(classID: "cls_none"))
        }
    }

    @Test(.sqliteOnly) func `needs of an occupation in a city are found by it`() async throws {
        try await expectPlan(
            of: TrainingNeedStore.statement(
                .init(region: RegionCode(Town.city), occupation: Town.occupation), before: nil, limit: 51),
            uses: "training_need_by", sorts: true)
    }
}
