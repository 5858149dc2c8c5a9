internal import Casework
internal import CaseworkMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

/// Evidence of a group is a case: filed, returned, refused, appealed against, confirmed.
struct GroupCaseTests {
    private static func request(_ person: Person, _ group: WorkerGroup = .disabled) -> AddGroupMembershipRequest {
        AddGroupMembershipRequest(
            personID: person.personID, workerGroup: group, evidence: "残疾人证", validFromOn: "2021-01-01")
    }

    private static func cases(_ town: Town, _ caller: TestCaller) -> CasesClient {
        CaseworkContract.Clients(town.records.channel(as: caller)).cases
    }

    @Test func `a person files the own evidence, also of a sensitive group, and nobody else's`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let worker = town.client(.worker(person.personID))
        let filed = try await worker.groupMemberships.addGroupMembership(Self.request(person))
        #expect(filed.state == .filed && !filed.caseID.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker("p_other")).groupMemberships.addGroupMembership(Self.request(person))
        }
        let returned = try await Self.cases(town, .cityBureau(Town.city)).returnCase(
            .init(caseID: filed.caseID, reason: "证件照片不清"))
        #expect(returned.state == .returned)
        _ = try await Self.cases(town, .worker(person.personID)).completeCase(.init(caseID: filed.caseID))
        let confirmed = try await town.bureau.groupMemberships.confirmGroupMembership(
            .init(membershipID: filed.membershipID))
        #expect(confirmed.state == .confirmed)
        let notices = try await CaseworkContract.Clients(town.records.channel(as: .worker(person.personID))).notices
            .listNotices(.init()).notices
        #expect(notices.map(\.act).contains("case.decided") && notices.map(\.act).contains("case.returned"))
    }

    @Test func `a refused filing is appealed against, decided by somebody else, and confirmed`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let filed = try await town.school.groupMemberships.addGroupMembership(Self.request(person, .veteran))
        let bureau = Self.cases(town, .cityBureau(Town.city))
        _ = try await bureau.refuseCase(.init(caseID: filed.caseID, reason: "证件无效"))
        let inbox = CaseworkContract.Clients(town.records.channel(as: .worker(person.personID))).notices
        #expect(try await inbox.listNotices(.init()).notices.map(\.act) == ["person.group_voided"])
        let school = CaseworkContract.Clients(town.records.channel(as: .institution(Town.institution)))
        _ = try await school.caseAppeals.fileCaseAppeal(.init(caseID: filed.caseID, grounds: "证件有效"))
        let province = CaseworkContract.Clients(town.records.channel(as: .province))
        _ = try await province.caseAppeals.grantCaseAppeal(.init(caseID: filed.caseID, reason: "查实有效"))
        _ = try await province.cases.decideCase(.init(caseID: filed.caseID, reason: "查实有效"))
        let groups = try await town.province.groupMemberships.listGroupMemberships(
            .init(personID: person.personID)
        ).memberships
        #expect(groups.map(\.state) == [.confirmed])
        let voided = try await town.client(.province).groupMemberships.voidGroupMembership(
            .init(membershipID: filed.membershipID, reason: "证件系伪造"))
        #expect(voided.state == .voided)
        #expect(try await province.cases.getCase(.init(caseID: filed.caseID)).state == .voided)
    }

    @Test func `who withdraws a filing may file again, and a case that waits for completion is not confirmed`()
        async throws
    {
        let town = try await Town()
        let person = try await town.person(1)
        let filed = try await town.school.groupMemberships.addGroupMembership(Self.request(person, .veteran))
        let school = Self.cases(town, .institution(Town.institution))
        _ = try await Self.cases(town, .cityBureau(Town.city)).returnCase(.init(caseID: filed.caseID, reason: "补材料"))
        await expectRefusal(.failedPrecondition, "REFUSED") {
            try await town.bureau.groupMemberships.confirmGroupMembership(.init(membershipID: filed.membershipID))
        }
        _ = try await school.withdrawCase(.init(caseID: filed.caseID, reason: "材料不全"))
        let again = try await town.school.groupMemberships.addGroupMembership(Self.request(person, .veteran))
        #expect(again.caseID != filed.caseID)
    }

    @Test func `a department's list is entered as confirmed, row by row, with its source`() async throws {
        let town = try await Town()
        let (one, two) = (try await town.person(1), try await town.person(2))
        let away = try await town.person(3, region: "210202")
        let request = EnterGroupListRequest(
            regionCode: Town.city, workerGroup: .outOfPoverty, department: "沈阳市农业农村局", source: "脱贫人口名单2022第1号",
            validFromOn: "2022-01-01",
            rows: [
                .init(name: one.name, citizenNumber: CitizenNumbers.number(1, birth: "19900101")),
                .init(name: one.name, citizenNumber: CitizenNumbers.number(1, birth: "19900101")),
                .init(name: one.name, citizenNumber: CitizenNumbers.number(2, birth: "19900101")),
                .init(name: away.name, citizenNumber: CitizenNumbers.number(3, birth: "19900101")),
                .init(name: "李四", citizenNumber: CitizenNumbers.number(9, birth: "19900101")),
                .init(name: "李四", citizenNumber: "123"),
            ])
        let entered = try await town.bureau.groupMemberships.enterGroupList(request)
        #expect(entered.entered == 1)
        #expect(entered.refused.map(\.row) == [2, 3, 4, 5, 6])
        #expect(
            entered.refused.map(\.outcome) == [
                .memberBefore, .nameDiffers, .otherRegion, .personNotRegistered, .numberInvalid,
            ])
        let groups = try await town.bureau.groupMemberships.listGroupMemberships(.init(personID: one.personID))
        #expect(groups.memberships.map(\.listDepartment) == ["沈阳市农业农村局"])
        #expect(
            try await town.bureau.groupMemberships.listGroupMemberships(.init(personID: two.personID)).memberships
                .isEmpty)
        // The person may say that it is not so.
        try await town.dispute("person.group_added", by: one.personID)
        let after = try await town.bureau.groupMemberships.listGroupMemberships(.init(personID: one.personID))
        #expect(after.memberships.map(\.state) == [.voided])
        await expectRefusal(.permissionDenied) {
            var other = request
            other.regionCode = Town.otherCity
            return try await town.bureau.groupMemberships.enterGroupList(other)
        }
    }
}
