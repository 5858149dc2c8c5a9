internal import AwardsMessages
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
        try await selection.overwrite("UPDATE nomination SET score_count = 3, average_hundredths = 9000")
        try await selection.overwrite(
            """
            INSERT INTO nomination_score (nomination_id, expert_person_id, score)
            SELECT nomination_id, 'per_' || expert, 9000 FROM nomination
            CROSS JOIN (SELECT 'a' AS expert UNION SELECT 'b' UNION SELECT 'c') experts
            """)
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
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

    @Test func `an honour or a score waits for the training records`() async throws {
        let selection = try await Selection(without: "training-records")
        let person = try await selection.person(1)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await selection.province.honours.recordHonour(HonourTests.request(person))
        }
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await selection.province.nominations.scoreNomination(
                .init(nominationID: "nom_1", expertPersonID: person, scoreHundredths: 1))
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
}
