internal import Casework
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing

/// Of steps that exclude each other one is taken, and all the others are told why not.
struct CaseRaceTests {
    @Test func `a hundred officials decide one case once`() async throws {
        let office = try await Office()
        let id = try await office.published()
        try office.move(to: "2022-09-14")
        let outcomes = await race(100) { number in
            try await office.official("official-\(number)").cases.decideCase(.init(caseID: id))
        }
        #expect(outcomes.successes.count == 1 && outcomes.refusals.count == 99)
        #expect(
            outcomes.refusals.allSatisfy { $0.refusalReasons == ["case_not_in_state"] || $0.reason == "CASE_CHANGED" })
        #expect(try await office.granted(id) == 1)
    }

    @Test func `a hundred examiners examine one case as often as it takes`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        let outcomes = await race(100) { number in
            try await office.official("examiner-\(number % 50)").cases.examineCase(.init(caseID: id))
        }
        #expect(outcomes.successes.count == 2)
        let record = try await office.client(.auditor).cases.getCase(.init(caseID: id))
        #expect(record.state == .examined && record.examinations == 2)
        #expect(Set(record.steps.filter { $0.action == .examine }.map(\.account)).count == 2)
    }

    @Test func `an objection taken up while the case is decided: one of both, told the same to all`() async throws {
        for _ in 0..<5 {
            let office = try await Office()
            let id = try await office.published()
            _ = try await office.anyone.caseObjections.fileCaseObjection(CaseObjectionTests.named(id))
            let chief = office.official("chief")
            let objection = try await chief.caseObjections.listCaseObjections(.init(caseID: id)).objections[0]
                .objectionID
            try office.move(to: "2022-09-14")
            let outcomes = await race(20) { number in
                number % 2 == 0
                    ? "\(try await chief.caseObjections.takeUpCaseObjection(.init(objectionID: objection)).state)"
                    : "\(try await office.official("o\(number)").cases.decideCase(.init(caseID: id)).state)"
            }
            #expect(outcomes.successes.count == 1)
            let isDecided = try await office.client(.auditor).cases.getCase(.init(caseID: id)).state == .decided
            #expect(try await office.granted(id) == (isDecided ? 1 : 0))
            #expect(outcomes.successes == [isDecided ? "decided" : "takenUp"])
        }
    }

    @Test func `a withdrawal while the case is decided: one of both`() async throws {
        for _ in 0..<5 {
            let office = try await Office()
            let id = try await office.published()
            try office.move(to: "2022-09-14")
            let outcomes = await race(20) { number in
                number % 2 == 0
                    ? try await office.school.cases.withdrawCase(.init(caseID: id, reason: "不再需要")).state
                    : try await office.official("o\(number)").cases.decideCase(.init(caseID: id)).state
            }
            #expect(outcomes.successes.count == 1)
            let state = try await office.client(.auditor).cases.getCase(.init(caseID: id)).state
            #expect(outcomes.successes == [state])
            #expect(try await office.granted(id) == (state == .decided ? 1 : 0))
        }
    }

    @Test func `a repeated request gives the first answer again`() async throws {
        let office = try await Office()
        let id = try await office.file().id
        let request = ExamineCaseRequest(requestID: "r1", caseID: id)
        let first = try await office.official("one").cases.examineCase(request)
        #expect(try await office.official("one").cases.examineCase(request) == first)
    }

    @Test func `what was answered is there after a restart`() async throws {
        let office = try await Office()
        let id = try await office.published()
        try await office.service.restart()
        #expect(try await office.client(.auditor).cases.getCase(.init(caseID: id)).state == .published)
    }
}
