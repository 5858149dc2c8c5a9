internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import Storage

struct GroupMembershipTests {
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

    @Test func `a schooling that is not what it should be is refused by its own field`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        let error = await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "schooling.school_name") {
            try await town.bureau.groupMemberships.addGroupMembership(
                AddGroupMembershipRequest(
                    personID: person.personID, workerGroup: .graduate, evidence: "毕业证书",
                    householdRegionCode: "210102", schooling: Schooling(schoolRegionCode: "21"),
                    validFromOn: "2021-07-01"))
        }
        #expect(
            error?.violatedFields == [
                "schooling.school_name", "schooling.school_region_code", "schooling.school_kind",
                "schooling.education", "schooling.graduates_on",
            ])
    }

    @Test func `a group that cannot be read keeps nobody out and lets nobody in: it is an error`() async throws {
        for damage in ["worker_group = 99", "valid_to_on = 1, valid_from_on = 1, graduates_on = 1"] {
            let town = try await Town()
            let person = try await town.member(1)
            let opened = try await town.openClass()
            try await town.damage("UPDATE group_membership SET \(raw: damage)")
            await expectDefects("DATA_LOSS database corrupt") {
                await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                    try await town.school.enrolments.checkEnrolment(
                        .init(classID: opened.classID, personID: person.personID))
                }
            }
        }
    }
}
