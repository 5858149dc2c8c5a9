import CaseworkMessages
import RPC
import Testing
import TrainingRecordsMessages

@testable import GatewayService

/// Forms are what the contract says of a request.
struct MethodFormTests {
    private static func values(_ encoded: String) throws -> FormValues {
        FormValues(try #require(FormFields(encoded: encoded)))
    }

    @Test func `what was typed becomes the request, empty rows left out and times as minutes`() throws {
        let typed = try Self.values(
            "title=A&sessions%5B0%5D.held_on=&sessions%5B2%5D.held_on=2026-12-07&sessions%5B2%5D.begins_at_minute=08:30&form_token=x"
        )
        let json = MethodForm(ClassesMethods.openClass).json(typed)
        #expect(
            json == #"{"title":"A","sessions":[{"held_on":"2026-12-07","begins_at_minute":"510"}]}"#)
    }

    @Test func `a field says what the contract asks of it`() throws {
        let fields = MethodForm(CasesMethods.returnCase).fields(FormValues())
        let reason = try #require(fields.first { $0.path == "reason" })
        #expect(reason.label == "理由" && !reason.isOptional && reason.isArea && reason.length == "1000")
        #expect(!fields.contains { $0.path == "request_id" })
    }

    @Test func `a refusal stands at its field without the field's name in the contract`() {
        var fields = MethodForm(ClassesMethods.openClass).fields(FormValues())
        let error = RPCError.invalidArgument(field: "place", reason: "FIELD_REQUIRED", "place：必填")
        let problems = FormProblem.all(of: error, at: &fields)
        #expect(problems.map(\.sentence) == ["地点：必填"])
        #expect(fields.first { $0.path == "place" }?.error == "必填")
    }

    @Test(arguments: Act.all.map(\.name))
    func `an act gives and leaves out only fields that the contract has`(_ name: String) throws {
        let act = try #require(Act.named(name))
        let known = Set(RequestShape(act.method.requestType).fields.map(\.path))
        let own = act.given.keys.filter { !known.contains($0) && !["case_id"].contains($0) }
        #expect(own.isEmpty, "\(name) gives \(own)")
        for (field, _) in act.words { #expect(known.contains(field), "\(name) calls \(field) otherwise") }
    }
}
