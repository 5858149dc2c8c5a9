internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ObjectionTests {
    @Test func `an upheld objection excludes`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        let objection = try await selection.object(to: nominations[0])
        let decided = try await selection.province.objections.decideObjection(
            .init(objectionID: objection.objectionID, upheld: true, reason: "属实"))
        #expect(decided.state == .upheld && decided.decisionReason == "属实")
        try selection.move(to: "2022-06-07")
        await expectRefusal(.failedPrecondition, refusals: ["award_not_shortlisted"]) {
            try await selection.decide(nominations[0])
        }
    }

    @Test func `objections are filed during publicity, against who is on the list`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.reviewed(1)
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["objection_not_shortlisted", "objection_not_in_publicity"]
        ) { try await selection.object(to: nominations[0]) }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "contact") {
            try await selection.object(to: nominations[0], contact: " ")
        }
    }

    @Test func `an objection is decided once, and only when it is there`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        let decision = DecideObjectionRequest(
            objectionID: try await selection.object(to: nominations[0]).objectionID, reason: "不成立")
        _ = try await selection.province.objections.decideObjection(decision)
        await expectRefusal(.failedPrecondition, "OBJECTION_DECIDED", field: "objection_id") {
            try await selection.province.objections.decideObjection(decision)
        }
        await expectRefusal(.notFound, "OBJECTION_NOT_FOUND", field: "objection_id") {
            try await selection.province.objections.decideObjection(
                .init(objectionID: "obj_none", reason: "不成立"))
        }
    }
}
