internal import AwardsMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

struct ObjectionTests {
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
        try selection.move(to: "2022-06-03")
        let uphold = DecideObjectionRequest(objectionID: objection.objectionID, upheld: true, reason: "属实")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["objection_not_taken_up"]) {
            try await selection.province.objections.decideObjection(uphold)
        }
        _ = try await selection.province.objections.takeUpObjection(.init(objectionID: objection.objectionID))
        let decided = try await selection.province.objections.decideObjection(uphold)
        #expect(decided.state == .upheld && decided.decisionReason == "属实")
        let list = try await selection.anonymous.nominations.getShortlist(.init(roundID: round.roundID)).nominations
        #expect(list.count == 21 && list[3].state == .excluded)
        let moved = try #require(list.last)
        #expect(moved.nominationID == nominations[20].nominationID && moved.substitute && moved.rank == 21)
        #expect(moved.publicityBeginsOn == "2022-06-03" && moved.publicityEndsOn == "2022-06-08")
        try selection.move(to: "2022-06-07")
        await expectRefusal(.failedPrecondition, refusals: ["award_not_shortlisted"]) {
            try await selection.decide(nominations[3])
        }
        await expectRefusal(.failedPrecondition, refusals: ["award_publicity_not_over"]) {
            try await selection.decide(nominations[20])
        }
        try selection.move(to: "2022-06-09")
        let outcomes = await race(21) { try await selection.decide(nominations[$0]) }
        #expect(outcomes.successes.count == 20)
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
        let objection = try await selection.object(to: nominations[0])
        _ = try await selection.province.objections.takeUpObjection(.init(objectionID: objection.objectionID))
        _ = try await selection.province.objections.decideObjection(
            .init(objectionID: objection.objectionID, upheld: true, reason: "属实"))
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

    @Test func `objections are filed during publicity, against who is on the list; without a name they are hints`()
        async throws
    {
        let selection = try await Selection()
        let (_, nominations) = try await selection.reviewed(1)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["objection_not_shortlisted", "objection_not_in_publicity"]
        ) { try await selection.object(to: nominations[0]) }
        let other = try await Selection()
        let (round, listed) = try await other.shortlisted(1)
        let hint = try await other.object(to: listed[0], name: "")
        let named = try await other.object(to: listed[0])
        #expect(hint.hint && !named.hint && named.name.isEmpty && named.contact.isEmpty)
        let seen = try await other.client(.auditor).objections.getObjection(.init(objectionID: named.objectionID))
        #expect(seen.name == "某某" && seen.contact == "某处")
        let all = try await other.province.objections.listObjections(.init(roundID: round.roundID, pageSize: 1))
        #expect(all.objections.map(\.objectionID) == [hint.objectionID] && !all.nextPageToken.isEmpty)
        let filed = try await other.province.objections.listObjections(
            .init(roundID: round.roundID, state: .filed, nominationID: listed[0].nominationID))
        #expect(filed.objections.count == 2)
        await expectRefusal(.permissionDenied) {
            try await other.bureau.objections.listObjections(.init(roundID: round.roundID))
        }
        try other.move(to: "2022-06-07")
        _ = try await other.decide(listed[0])
    }

    @Test func `what anybody may write against one nomination is bounded, in number and in bytes`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        for _ in 0..<20 { _ = try await selection.object(to: nominations[0]) }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["objection_too_many_open"]) {
            try await selection.object(to: nominations[0])
        }
        let wide = String(repeating: "\u{20000}", count: 2_000)
        await expectRefusal(.failedPrecondition, refusals: ["objection_too_long"]) {
            try await selection.anonymous.objections.fileObjection(
                .init(nominationID: nominations[0].nominationID, grounds: wide, contact: "某处"))
        }
        let outcomes = await race(60) { _ in try await selection.object(to: nominations[0], name: "") }
        #expect(outcomes.successes.count == 50 && outcomes.refusals.count == 10)
    }

    @Test func `without the bounds nothing is filed`() async throws {
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != FigureKey.openHintsMost.rawValue }
        let selection = try await Selection(policy: PolicyBook(edition: 1, figures: figures))
        let (_, nominations) = try await selection.shortlisted(1)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await selection.object(to: nominations[0], name: "")
        }
    }

    @Test func `an objection is decided once, and only when it is there`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        let decision = DecideObjectionRequest(
            objectionID: try await selection.object(to: nominations[0]).objectionID, reason: "不成立")
        let objections = selection.province.objections
        _ = try await objections.decideObjection(decision)
        await expectRefusal(.failedPrecondition, "OBJECTION_DECIDED", field: "objection_id") {
            try await objections.decideObjection(decision)
        }
        await expectRefusal(.failedPrecondition, "OBJECTION_DECIDED", field: "objection_id") {
            try await objections.takeUpObjection(.init(objectionID: decision.objectionID))
        }
        for call in [
            { _ = try await objections.decideObjection(.init(objectionID: "obj_none", reason: "不成立")) },
            { _ = try await objections.takeUpObjection(.init(objectionID: "obj_none")) },
            { _ = try await objections.getObjection(.init(objectionID: "obj_none")) },
        ] as [() async throws -> Void] {
            await expectRefusal(.notFound, "OBJECTION_NOT_FOUND", field: "objection_id", call)
        }
    }
}
