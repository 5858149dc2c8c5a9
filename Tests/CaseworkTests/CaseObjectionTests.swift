internal import Casework
internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct CaseObjectionTests {
    static func named(_ id: String) -> FileCaseObjectionRequest {
        FileCaseObjectionRequest(caseID: id, grounds: "材料不实", name: "张三", contact: "024-12345678")
    }

    @Test func `a named objection is taken up, holds the decision, and is answered by its receipt`() async throws {
        let office = try await Office()
        let id = try await office.published()
        let filed = try await office.anyone.caseObjections.fileCaseObjection(Self.named(id))
        #expect(filed.state == .filed && filed.objectionID.isEmpty && !filed.receipt.isEmpty && filed.name.isEmpty)
        let hint = try await office.anyone.caseObjections.fileCaseObjection(.init(caseID: id, grounds: "听说"))
        #expect(hint.state == .hint)
        let chief = office.official("chief")
        let listed = try await chief.caseObjections.listCaseObjections(.init(caseID: id)).objections
        #expect(listed.map(\.name) == ["张三", ""] && listed[0].contact == "024-12345678")
        await expectRefusal(.failedPrecondition, refusals: ["objection_is_hint"]) {
            try await chief.caseObjections.takeUpCaseObjection(.init(objectionID: listed[1].objectionID))
        }
        let taken = try await chief.caseObjections.takeUpCaseObjection(.init(objectionID: listed[0].objectionID))
        #expect(taken.state == .takenUp)
        try office.move(to: "2022-09-14")
        await expectRefusal(.failedPrecondition, refusals: ["case_objection_open"]) {
            try await chief.cases.decideCase(.init(caseID: id))
        }
        _ = try await chief.caseObjections.dismissCaseObjection(
            .init(objectionID: listed[0].objectionID, reason: "查无实据"))
        await expectRefusal(.failedPrecondition, refusals: ["objection_not_in_state"]) {
            try await chief.caseObjections.dismissCaseObjection(
                .init(objectionID: listed[0].objectionID, reason: "查无实据"))
        }
        let seen = try await office.anyone.caseObjections.getCaseObjection(.init(receipt: filed.receipt))
        #expect(seen.state == .dismissed && seen.reason == "查无实据" && seen.objectionID.isEmpty && seen.contact.isEmpty)
        #expect(try await chief.cases.decideCase(.init(caseID: id)).state == .decided)
        #expect(
            try await office.client(.auditor).caseObjections.listCaseObjections(.init(caseID: id)).objections[0].name
                == "")
    }

    @Test func `name and contact are nowhere readable in the database`() async throws {
        let office = try await Office()
        _ = try await office.anyone.caseObjections.fileCaseObjection(Self.named(try await office.published()))
        let sealed = try await office.service.database.read { read in
            try read.query("SELECT sealed FROM case_objection") {
                String(decoding: try $0.blob("sealed"), as: UTF8.self)
            }
        }
        #expect(sealed.count == 1 && !sealed[0].contains("张三") && !sealed[0].contains("024"))
    }

    @Test func `an upheld objection refuses the case`() async throws {
        let office = try await Office()
        let id = try await office.published()
        _ = try await office.anyone.caseObjections.fileCaseObjection(Self.named(id))
        let chief = office.official("chief")
        let objection = try await chief.caseObjections.listCaseObjections(.init(caseID: id)).objections[0].objectionID
        _ = try await chief.caseObjections.takeUpCaseObjection(.init(objectionID: objection))
        let upheld = try await chief.caseObjections.upholdCaseObjection(.init(objectionID: objection, reason: "属实"))
        #expect(upheld.state == .upheld)
        let record = try await office.school.cases.getCase(.init(caseID: id))
        #expect(record.state == .refused && !record.appealUntilOn.isEmpty)
    }

    @Test func `objections are filed during publicity, within limits, with name and contact or neither`() async throws {
        let office = try await Office()
        let id = try await office.published()
        var request = Self.named(id)
        request.contact = ""
        let half = request
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "contact") {
            try await office.anyone.caseObjections.fileCaseObjection(half)
        }
        for _ in 0..<5 {
            _ = try await office.anyone.caseObjections.fileCaseObjection(.init(caseID: id, grounds: "听说"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["objection_too_many_of_address"]) {
            try await office.anyone.caseObjections.fileCaseObjection(Self.named(id))
        }
        try office.move(to: "2022-09-14")
        let other = try await office.published()
        try office.move(to: "2022-10-14")
        await expectRefusal(.failedPrecondition, refusals: ["objection_not_in_publicity"]) {
            try await office.anyone.caseObjections.fileCaseObjection(Self.named(other))
        }
        await expectRefusal(.notFound, "OBJECTION_NOT_FOUND") {
            try await office.anyone.caseObjections.getCaseObjection(.init(receipt: "rcp_none"))
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await office.official("x", "210200").caseObjections.listCaseObjections(.init(caseID: id))
        }
    }
}
