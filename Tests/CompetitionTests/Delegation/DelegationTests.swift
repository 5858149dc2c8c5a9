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
}
