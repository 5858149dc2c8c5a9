internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// Nobody makes somebody else eligible by writing it down.
struct GroupConfirmationTests {
    private func request(_ person: Person, _ group: WorkerGroup = .migrantWorker) -> AddGroupMembershipRequest {
        AddGroupMembershipRequest(
            personID: person.personID, workerGroup: group, evidence: "农民工证明", validFromOn: "2021-01-01")
    }

    @Test func `what an institution files gives no right until the person's bureau confirms it`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let opened = try await town.openClass()
        let filed = try await town.school.groupMemberships.addGroupMembership(request(person))
        #expect(filed.state == .filed)
        await expectRefusal(.failedPrecondition, refusals: ["not_migrant_worker"]) {
            try await town.enrol([person], in: opened)
        }
        #expect(try await town.peer.people.getPersonProfile(.init(personID: person.personID)).groups.isEmpty)
        let confirm = ConfirmGroupMembershipRequest(membershipID: filed.membershipID)
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).groupMemberships.confirmGroupMembership(confirm)
        }
        await expectRefusal(.permissionDenied) {
            try await town.school.groupMemberships.confirmGroupMembership(confirm)
        }
        #expect(try await town.bureau.groupMemberships.confirmGroupMembership(confirm).state == .confirmed)
        await expectRefusal(.failedPrecondition, "GROUP_MEMBERSHIP_DECIDED") {
            try await town.bureau.groupMemberships.confirmGroupMembership(confirm)
        }
        try await town.enrol([person], in: opened)
        await expectRefusal(.notFound, "GROUP_MEMBERSHIP_NOT_FOUND") {
            try await town.bureau.groupMemberships.confirmGroupMembership(.init(membershipID: "grp_none"))
        }
    }

    @Test(arguments: [
        WorkerGroup.prisoner, .rehabilitation, .communityCorrection, .rescuedWoman, .disabled, .outOfPoverty,
    ])
    func `of sensitive groups only bureaus and the province keep the lists`(group: WorkerGroup) async throws {
        let town = try await Town()
        let person = try await town.person(1)
        for caller in [town.school, town.firm] {
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["group_for_bureaus_only"]) {
                try await caller.groupMemberships.addGroupMembership(request(person, group))
            }
        }
        #expect(try await town.bureau.groupMemberships.addGroupMembership(request(person, group)).state == .confirmed)
    }

    @Test func `a membership ends, or is voided and added again as it is right`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let added = try await town.bureau.groupMemberships.addGroupMembership(request(person))
        func end(_ day: String) async throws -> GroupMembership {
            try await town.bureau.groupMemberships.endGroupMembership(
                .init(membershipID: added.membershipID, endsOn: day, reason: "已转为城镇就业"))
        }
        await expectRefusal(.invalidArgument, field: "ends_on") { try await end("2020-12-31") }
        let ended = try await end("2022-06-30")
        #expect((ended.validToOn, ended.note) == ("2022-06-30", "已转为城镇就业"))
        await expectRefusal(.failedPrecondition, "GROUP_MEMBERSHIP_DECIDED") { try await end("2022-06-30") }
        let opened = try await town.openClass()
        try town.move(to: "2022-07-01")
        await expectRefusal(.failedPrecondition, refusals: ["not_migrant_worker"]) {
            try await town.enrol([person], in: opened)
        }
        let void = VoidGroupMembershipRequest(membershipID: added.membershipID, reason: "登记错误")
        #expect(try await town.bureau.groupMemberships.voidGroupMembership(void).state == .voided)
        await expectRefusal(.failedPrecondition, "GROUP_MEMBERSHIP_DECIDED") {
            try await town.bureau.groupMemberships.voidGroupMembership(void)
        }
        _ = try await town.bureau.groupMemberships.addGroupMembership(request(person))
        try await town.enrol([person], in: opened)
    }

    @Test func `a bureau lists the people of a group in its region, and what waits for it`() async throws {
        let town = try await Town()
        let (first, second, away) = (
            try await town.member(1), try await town.person(2), try await town.person(3, region: "210202")
        )
        _ = try await town.school.groupMemberships.addGroupMembership(request(second))
        _ = try await town.province.groupMemberships.addGroupMembership(request(away))
        func list(_ region: String, _ state: GroupMembershipState = .unspecified) async throws -> [String] {
            try await town.province.groupMemberships.listGroupMembers(
                .init(regionCode: region, workerGroup: .migrantWorker, state: state)
            ).members.compactMap(\.membership?.personID)
        }
        #expect(Set(try await list(Town.city)) == [first.personID, second.personID])
        #expect(try await list(Town.city, .filed) == [second.personID])
        #expect(try await list("210202") == [away.personID])
        #expect(try await list("").count == 3)
        await expectRefusal(.permissionDenied) {
            try await town.bureau.groupMemberships.listGroupMembers(
                .init(regionCode: Town.otherCity, workerGroup: .migrantWorker))
        }
        let page = try await town.bureau.groupMemberships.listGroupMembers(
            .init(regionCode: Town.city, workerGroup: .migrantWorker, pageSize: 1))
        #expect(page.members.count == 1 && !page.nextPageToken.isEmpty)
    }
}
