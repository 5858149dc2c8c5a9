internal import AwardsMessages
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

/// Objections against what is on the list, by the service CaseObjections.
struct ObjectionTests {
    private static func uphold(_ objection: String, _ selection: Selection) async throws {
        let objections = selection.cases(.province).caseObjections
        _ = try await objections.takeUpCaseObjection(.init(objectionID: objection))
        _ = try await objections.upholdCaseObjection(.init(objectionID: objection, reason: "属实"))
    }

    @Test
    func `an upheld objection excludes, stays marked on the list, and a substitute moves up with days of its own`()
        async throws
    {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(21)
        let waiting = try await selection.province.nominations.getNomination(
            .init(nominationID: nominations[20].nominationID))
        #expect(waiting.state == .notShortlisted)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["shortlist_no_free_place"]) {
            try await selection.province.nominations.moveUpSubstitute(
                .init(roundID: round.roundID, place: "liaoning_craftsman"))
        }
        let objection = try await selection.object(to: nominations[3])
        try selection.move(to: "2022-06-06")
        try await Self.uphold(objection, selection)
        let list = try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID)).nominations
        #expect(list.count == 21 && list[3].state == .excluded)
        let moved = try #require(list.last)
        #expect(moved.nominationID == nominations[20].nominationID && moved.substitute && moved.rank == 21)
        #expect(moved.publicityBeginsOn == "2022-06-06" && moved.publicityEndsOn == "2022-06-13")
        try selection.move(to: "2022-06-10")
        await expectRefusal(.failedPrecondition, refusals: ["award_not_shortlisted"]) {
            try await selection.decide(nominations[3])
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_publicity_not_over"]) {
            try await selection.decide(nominations[20])
        }
        try selection.move(to: "2022-06-14")
        let outcomes = await race(21) { try await selection.decide(nominations[$0]) }
        #expect(outcomes.successes.count == 20)
        // What was not awarded is told so when the round ends.
        _ = try await selection.province.rounds.closeRound(.init(roundID: round.roundID))
    }

    @Test func `who was excluded wrongly moves up again after an appeal, when a place is free`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        try await Self.uphold(try await selection.object(to: nominations[0]), selection)
        let appeal = selection.cases(.cityBureau("210100")).caseAppeals
        _ = try await appeal.fileCaseAppeal(.init(caseID: nominations[0].caseID, grounds: "异议不实"))
        _ = try await selection.superior.caseAppeals.grantCaseAppeal(
            .init(caseID: nominations[0].caseID, reason: "成立"))
        let back = try await selection.province.nominations.moveUpSubstitute(
            .init(roundID: round.roundID, place: "liaoning_craftsman"))
        #expect(back.nominationID == nominations[0].nominationID && back.state == .shortlisted)
        try selection.move(to: "2022-06-10")
        _ = try await selection.decide(nominations[0])
    }

    @Test func `nobody moves up by the hand of who checked them`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(21)
        let objection = try await selection.object(to: nominations[3])
        let objections = selection.cases(.province).caseObjections
        _ = try await objections.takeUpCaseObjection(.init(objectionID: objection))
        await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
            try await selection.checker.caseObjections.upholdCaseObjection(
                .init(objectionID: objection, reason: "属实"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
            try await selection.checker.cases.refuseCase(.init(caseID: nominations[4].caseID, reason: "放弃"))
        }
        // Refused after the list was public: the place is free, and it takes a call to fill it.
        _ = try await selection.cases(.province).cases.refuseCase(.init(caseID: nominations[4].caseID, reason: "条件不符"))
        let move = MoveUpSubstituteRequest(roundID: round.roundID, place: "liaoning_craftsman")
        await expectRefusal(.failedPrecondition, refusals: ["case_decided_by_examiner"]) {
            try await selection.client(Selection.checker).nominations.moveUpSubstitute(move)
        }
        let moved = try await selection.province.nominations.moveUpSubstitute(move)
        #expect(moved.nominationID == nominations[20].nominationID && moved.substitute)
    }

    @Test func `equal ones do not move up by themselves`() async throws {
        let selection = try await Selection()
        _ = try await selection.province.programmes.defineProgramme(ProgrammeTests.definition())
        let round = try await selection.province.rounds.openRound(ProgrammeTests.opening)
        var nominations: [Nomination] = []
        for index in 1...4 {
            nominations.append(try await selection.nominate(try await selection.person(index), round, "gold"))
        }
        _ = try await selection.province.rounds.closeNominations(.init(roundID: round.roundID))
        try await selection.review(round, nominations, scores: [9000, 8000, 7000, 7000])
        _ = try await selection.province.nominations.publishShortlist(.init(roundID: round.roundID))
        try await Self.uphold(try await selection.object(to: nominations[0]), selection)
        let moveUp = MoveUpSubstituteRequest(roundID: round.roundID, place: "gold")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["shortlist_tie_undecided"]) {
            try await selection.province.nominations.moveUpSubstitute(moveUp)
        }
        _ = try await selection.province.nominations.breakTie(
            .init(
                roundID: round.roundID, nominationIDs: [nominations[3].nominationID, nominations[2].nominationID],
                reason: "业绩更突出"))
        #expect(
            try await selection.province.nominations.moveUpSubstitute(moveUp).nominationID
                == nominations[3].nominationID)
    }

    @Test func `only what is public is objected to, and a hint holds nothing up`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.reviewed(1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["objection_not_in_publicity"]) {
            try await selection.object(to: nominations[0])
        }
        let other = try await Selection()
        let (round, listed) = try await other.shortlisted(1)
        let publications = try await other.cases(.anonymous).publications.listPublications(.init()).publications
        #expect(publications.map(\.caseID) == [listed[0].caseID])
        #expect(publications[0].title.hasPrefix("2022年辽宁工匠推荐：") && publications[0].title.hasSuffix("*"))
        _ = try await other.object(to: listed[0], name: "")
        let named = try await other.object(to: listed[0])
        try other.move(to: "2022-06-10")
        _ = try await other.decide(listed[0])
        await expectRefusal(.failedPrecondition, refusals: ["round_objection_open"]) {
            try await other.province.rounds.closeRound(.init(roundID: round.roundID))
        }
        _ = try await other.cases(.province).caseObjections.dismissCaseObjection(
            .init(objectionID: named, reason: "不成立"))
        _ = try await other.province.rounds.closeRound(.init(roundID: round.roundID))
    }
}
