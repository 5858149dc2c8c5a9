internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DelegationTests {
    @Test func `a delegation is registered for a competition that is announced, under a name of its own`() async throws
    {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let delegation = try await arena.delegation(competition)
        #expect(delegation.regionCode == Arena.city && delegation.creditCode.isEmpty)
        await expectRefusal(.alreadyExists, "DELEGATION_NAME_TAKEN", field: "name") {
            try await arena.delegation(competition)
        }
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND", field: "competition_id") {
            try await arena.delegation(Competition(competitionID: "cmp_none"))
        }
        try arena.move(to: "2022-06-11")
        await expectRefusal(.failedPrecondition, "REGISTRATION_OVER", field: "competition_id") {
            try await arena.delegation(competition, "鞍山代表队")
        }
    }

    @Test func `an enterprise registers its own delegation`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        var request = RegisterDelegationRequest(
            competitionID: competition.competitionID, name: "本厂代表队", regionCode: Arena.city, creditCode: Arena.firm)
        let firm = arena.client(.enterprise(Arena.firm))
        #expect(try await firm.delegations.registerDelegation(request).creditCode == Arena.firm)
        request.creditCode = ""
        let nobodys = request
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await firm.delegations.registerDelegation(nobodys)
        }
        request.creditCode = "91210100MA0TE5T169"
        let mistyped = request
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "credit_code") {
            try await arena.bureau.delegations.registerDelegation(mistyped)
        }
    }

    @Test func `a delegation is read, corrected and withdrawn, and its people are shown to itself and the organiser`()
        async throws
    {
        let arena = try await Arena()
        let (competition, event, delegation) = try await arena.opened()
        let coach = try await arena.person(40)
        let id = delegation.delegationID
        let corrected = try await arena.bureau.delegations.correctDelegation(
            .init(delegationID: id, name: "沈阳一队", staff: [DelegationStaff(personID: coach, duty: .coach)]))
        #expect(corrected.name == "沈阳一队" && corrected.staff.map(\.personID) == [coach])
        let anyone = arena.client(.anonymous).delegations
        #expect(try await anyone.getDelegation(.init(delegationID: id)).staff.isEmpty)
        #expect(try await arena.bureau.delegations.getDelegation(.init(delegationID: id)) == corrected)
        let listed = try await anyone.listDelegations(.init(competitionID: competition.competitionID))
        #expect(listed.delegations.map(\.name) == ["沈阳一队"] && listed.delegations[0].staff.isEmpty)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await arena.bureau.delegations.correctDelegation(
                .init(delegationID: id, staff: [DelegationStaff(personID: "per_none", duty: .leader)]))
        }
        let entry = try await arena.enter(try await arena.person(1), event, delegation)
        let withdraw = WithdrawDelegationRequest(delegationID: id, reason: "不参赛")
        await expectRefusal(.failedPrecondition, "DELEGATION_HAS_ENTRIES") {
            try await arena.bureau.delegations.withdrawDelegation(withdraw)
        }
        _ = try await arena.bureau.entries.withdrawEntry(.init(entryID: entry.entryID, reason: "不参赛"))
        #expect(try await arena.bureau.delegations.withdrawDelegation(withdraw).withdrawnOn == "2022-06-05")
        await expectRefusal(.failedPrecondition, "DELEGATION_WITHDRAWN") {
            try await arena.bureau.delegations.withdrawDelegation(withdraw)
        }
        await expectRefusal(.notFound, "DELEGATION_NOT_FOUND") {
            try await arena.enter(entry.personID, event, delegation)
        }
    }
}
