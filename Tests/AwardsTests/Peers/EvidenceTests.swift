internal import AwardsMessages
internal import CompetitionMessages
internal import CompetitionService
internal import EvaluationService
internal import RPC
internal import ServiceTesting
internal import Testing

/// What awards asks the other services for.
struct EvidenceTests {
    @Test func `the highest level counts on whichever page it stands, and every certificate is evidence`() async throws
    {
        let selection = try await Selection()
        let round = try await selection.open()
        let person = try await selection.person(1, certified: false)
        for number in 1...249 { selection.peers.certify(person, .junior, occupation: "职业\(number)") }
        selection.peers.certify(person, .senior)
        #expect(try await selection.nominate(person, round).evidence.count == 250)
    }

    @Test func `more certificates than can be read refuse the nomination rather than being cut`() async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let person = try await selection.person(1)
        for number in 1...1000 { selection.peers.certify(person, .junior, occupation: "职业\(number)") }
        await expectRefusal(.resourceExhausted, "TOO_MANY_ROWS") { try await selection.nominate(person, round) }
    }

    @Test func `a name of one character is not shown`() async throws {
        let peers = StandInRecords()
        let selection = try await Selection(peers: ["training-records": peers.trainingRecords])
        let round = try await selection.open()
        for (person, name) in [("per_1", "王"), ("per_2", "买买提")] {
            peers.name(person, name)
            selection.peers.certify(person)
            _ = try await selection.nominate(person, round)
        }
        try await selection.check(round)
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        let nominations = try await selection.province.nominations.listNominations(.init(roundID: round.roundID))
            .nominations
        for expert in ["per_a", "per_b", "per_c"] {
            _ = try await selection.province.experts.admitExpert(.init(personID: expert, regionCode: "210000"))
        }
        _ = try await selection.province.reviews.drawPanels(.init(roundID: round.roundID))
        for nomination in nominations { try await selection.score(nomination) }
        try await selection.signOff(round, nominations)
        let list = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        #expect(Set(list.nominations.map(\.maskedName)) == ["*", "买**"])
    }

    @Test(arguments: ["training-records", "evaluation", "competition"])
    func `a nomination is not decided while a service cannot be asked`(_ process: String) async throws {
        let selection = try await Selection(without: process)
        let round = try await selection.open()
        let person = try await selection.person(1)
        let refused = await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await selection.nominate(person, round)
        }
        #expect(refused?.message.contains(process) == true)
    }

    @Test func `an honour or an expert waits for the training records`() async throws {
        let selection = try await Selection(without: "training-records")
        let person = try await selection.person(1)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await selection.province.honours.recordHonour(HonourTests.request(person))
        }
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await selection.province.experts.admitExpert(.init(personID: person, regionCode: "210000"))
        }
    }

    @Test func `the services themselves answer what awards asks, and the register speaks for a person too`()
        async throws
    {
        let evaluation = try await TestService<EvaluationService>(on: "2022-05-10")
        let competition = try await TestService<CompetitionService>(on: "2022-05-10")
        let selection = try await Selection(
            peers: ["evaluation": evaluation.channel, "competition": competition.channel])
        let round = try await selection.open()
        let person = try await selection.person(1, certified: false)
        await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
            try await selection.nominate(person, round)
        }
        _ = try await selection.province.honours.recordHonour(HonourTests.request(person))
        #expect(try await selection.nominate(person, round).evidence.map(\.kind) == [.honour])
    }

    @Test(arguments: [(CompetitionTier.enterprise, false), (.school, false), (.industry, false), (.city, true)])
    func `a prize of a competition that anybody may hold is no evidence of skill`(
        _ tier: CompetitionTier, counts: Bool
    ) async throws {
        let selection = try await Selection()
        let round = try await selection.open()
        let person = try await selection.person(1, certified: false)
        selection.peers.decorate(person, .gold, tier)
        if counts {
            #expect(try await selection.nominate(person, round).evidence.count == 1)
        } else {
            await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
                try await selection.nominate(person, round)
            }
        }
    }

    @Test func `the conditions are asked for again before the award`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        try selection.move(to: "2022-06-10")
        selection.peers.strip(nominations[0].personID)
        await expectRefusal(.failedPrecondition, refusals: ["no_evidence_of_skill"]) {
            try await selection.decide(nominations[0])
        }
    }
}
