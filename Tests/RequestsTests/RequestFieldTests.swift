internal import Ledger
internal import Requests
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Testing

@Suite struct RequestFieldTests {
    @Test(arguments: [
        ("", "FIELD_REQUIRED"), ("110000", "FIELD_INVALID"), ("219901", "FIELD_INVALID"), ("2101", "FIELD_INVALID"),
        ("沈阳", "FIELD_INVALID"),
    ])
    func `a region that is missing or does not exist is refused`(text: String, reason: String) async {
        await expectRefusal(.invalidArgument, reason, field: "region_code") {
            try RequestField.region(text, "region_code")
        }
    }

    @Test func `values that are right come out as values of the domain`() throws {
        #expect(try RequestField.region("211500", "f") == .shenfu)
        #expect(try RequestField.month("2022-03", "f").number == 202203)
        #expect(try RequestField.level(.senior, "f") == .senior)
        #expect(try RequestField.text("  车工 \n", "f", max: 10) == "车工")
        #expect(try RequestField.number(Int64(10), "f", in: 1...10) == 10)
        #expect(try RequestField.list([1, 2], "f", max: 2) == [1, 2])
    }

    @Test func `a level outside of the ladder is refused`() async {
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "level") {
            try RequestField.level(.unspecified, "level")
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "level") {
            try RequestField.level(.unrecognized(9), "level")
        }
        #expect(SkillLevel.allCases.allSatisfy { SkillLevel($0.level) == $0 })
    }

    @Test func `text has limits`() async {
        let long = String(repeating: "长", count: 201)
        await expectRefusal(.invalidArgument, "FIELD_INVALID") { try RequestField.text(long, "name", max: 200) }
        await expectRefusal(.invalidArgument, "FIELD_INVALID") { try RequestField.text("a\u{7}b", "name", max: 200) }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED") { try RequestField.text(" \t ", "name", max: 200) }
        for unseen in ["\u{200B}", "a\u{202E}b", "\u{FEFF}", "a\u{2028}b", "\u{E000}"] {
            await expectRefusal(.invalidArgument, "FIELD_INVALID") { try RequestField.text(unseen, "name", max: 200) }
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID") { try RequestField.number(Int64.max, "n", in: 0...9) }
        let single = await expectRefusal(.invalidArgument) { try RequestField.number(5, "n", in: 0...0) }
        #expect(single?.message == "n：应为 0")
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED") { try RequestField.list([Int](), "list", max: 2) }
        await expectRefusal(.invalidArgument, "FIELD_INVALID") { try RequestField.list([1, 2, 3], "list", max: 2) }
    }

    @Test func `a refusal by rule carries every reason, its article and its sentence`() {
        let violations = CreditCode.violations(of: "1")
        let refusal = RPCError.refused("CLASS_REFUSED", violations)
        #expect(refusal.code == .failedPrecondition && refusal.reason == "CLASS_REFUSED")
        #expect(refusal.refusalReasons == violations.map(\.reason))
        #expect(violations.allSatisfy { refusal.message.contains($0.sentence) && refusal.message.contains("GB 32100") })
    }
}
