import CatalogMessages
import Ground
import RPC
import RequestChecks
import Requests
import Testing
import TypeMessages

/// What the contract's formats let through, and what they say of the rest.
struct FieldCheckTests {
    /// Checks one value; the reason of the refusal, or nil when there is none.
    private static func reason<Value>(_ check: (inout FieldCheck) -> Value?) -> String? {
        var fields = FieldCheck()
        let value = check(&fields)
        let refusal = fields.refusal
        let reason = refusal.violatedFields.isEmpty ? nil : refusal.reason
        #expect((value == nil) == (reason != nil))
        return reason
    }

    @Test(
        arguments: [
            ("", "FIELD_REQUIRED"), ("210100", nil), ("210102", nil), ("210000", nil), ("219900", "FIELD_INVALID"),
            ("21010", "FIELD_INVALID"), ("２１０１００", "FIELD_INVALID"), ("210100\0", "FIELD_INVALID"),
        ] as [(String, String?)])
    func `a region is one of the province`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.region(text, "region_code", required: true) } == expected)
    }

    @Test(
        arguments: [
            ("210100", nil), ("211500", nil), ("210102", "FIELD_INVALID"), ("210000", "FIELD_INVALID"),
        ] as [(String, String?)])
    func `a city is a city-level unit`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.city(text, "region_code", required: true) } == expected)
    }

    @Test(
        arguments: [
            ("2023-02-28", nil), ("2024-02-29", nil), ("2023-02-29", "FIELD_INVALID"), ("2023-2-28", "FIELD_INVALID"),
            ("0000-01-01", "FIELD_INVALID"), ("", "FIELD_REQUIRED"),
        ] as [(String, String?)])
    func `a day is a day of the calendar`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.day(text, "on", required: true) } == expected)
    }

    @Test(
        arguments: [
            (0, "FIELD_REQUIRED"), (1, nil), (10, nil), (11, "FIELD_INVALID"), (-1, "FIELD_INVALID"),
            (Int64.max, "FIELD_INVALID"), (Int64.min, "FIELD_INVALID"),
        ] as [(Int64, String?)])
    func `a number lies in its range`(_ number: Int64, _ expected: String?) {
        #expect(Self.reason { $0.number(number, "count", 1...10, required: true) } == expected)
    }

    @Test(
        arguments: [
            ("", "FIELD_REQUIRED"), ("   ", "FIELD_REQUIRED"), ("甲", "FIELD_INVALID"), ("甲乙", nil), (" 甲乙 ", nil),
            (String(repeating: "字", count: 10), nil), (String(repeating: "字", count: 11), "FIELD_INVALID"),
            ("甲\u{202E}乙", "FIELD_INVALID"), ("甲\u{200B}乙", "FIELD_INVALID"), ("甲\0乙", "FIELD_INVALID"),
            // One letter with a hundred marks on it.
            ("甲e" + String(repeating: "\u{0301}", count: 100), "FIELD_INVALID"),
        ] as [(String, String?)])
    func `text for people has a length and nothing that is not seen`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.text(text, "name", 2...10, required: true) } == expected)
    }

    @Test(arguments: [
        "210102199003071234", "21010219900307123X", "210102 19900307 1234", "210102-19900307-1234",
        "２１０１０２１９９００３０７１２３４", "号210102199003071234。", "2101.0219.9003.0712.34",
        "210102\u{00A0}199003071234", "21010219900307123ｘ",
    ])
    func `a remark holds no identity number, however it is written`(_ text: String) {
        #expect(Self.reason { $0.remark(text, "remark", 2...200, required: true) } == "FIELD_INVALID")
    }

    @Test(arguments: ["合同编号2023-0412-0009", "电话024-23456789", "文号辽人社发〔2022〕7号"])
    func `a remark may hold other numbers`(_ text: String) {
        #expect(Self.reason { $0.remark(text, "remark", 2...200, required: true) } == nil)
    }

    @Test(
        arguments: [
            ("张伟", nil), ("买买提·艾力", nil), ("O’Neill", nil), ("张", "FIELD_INVALID"), ("张3", "FIELD_INVALID"),
            (String(repeating: "张", count: 51), "FIELD_INVALID"), ("", "FIELD_REQUIRED"),
        ] as [(String, String?)])
    func `a personal name is made of letters`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.personalName(text, "name", required: true) } == expected)
    }

    @Test(
        arguments: [
            ("13812345678", nil), ("12812345678", "FIELD_INVALID"), ("1381234567", "FIELD_INVALID"),
            ("１３８１２３４５６７８", "FIELD_INVALID"), ("", nil),
        ] as [(String, String?)])
    func `a phone has eleven digits`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.phone(text, "phone", required: false) } == expected)
    }

    @Test(
        arguments: [
            ("prj_1.a-Z", nil), (String(repeating: "a", count: 64), nil),
            (String(repeating: "a", count: 65), "FIELD_INVALID"), ("a b", "FIELD_INVALID"), ("编号", "FIELD_INVALID"),
        ] as [(String, String?)])
    func `an id is made of plain letters`(_ text: String, _ expected: String?) {
        #expect(Self.reason { $0.recordID(text, "project_id", required: true) } == expected)
    }

    @Test func `what may be absent is nil, and what is there is checked`() {
        var check = FieldCheck()
        #expect(check.optional(day: "", "on") == .some(nil))
        #expect(check.optional(number: 0, "version", 1...9) == .some(nil))
        #expect(check.optional(choice: Level.unspecified, "level") == .some(nil))
        #expect(check.refusal.violatedFields.isEmpty)
        #expect(check.optional(day: "morgen", "on") == nil)
        #expect(check.optional(number: 10, "version", 1...9) == nil)
        #expect(check.optional(choice: Level(rawValue: 99), "level") == nil)
        #expect(check.refusal.violatedFields == ["on", "version", "level"])
    }

    @Test func `every field that is wrong is named by its path, in the order of the contract`() {
        let request = PublishWageGuidanceRequest(
            regionCode: "999999", year: 2022, document: "文",
            lines: [WageLine(occupationCode: "6-18-02-04", level: .senior, yuan: [1, 2, 3, 4]), WageLine()])
        #expect(throws: RPCError.self) { try request.checked() }
        var check = FieldCheck()
        #expect(request.checked(&check) == nil)
        #expect(
            check.refusal.violatedFields == [
                "region_code", "lines[0].yuan", "lines[1].occupation_code", "lines[1].level", "lines[1].yuan",
            ])
        #expect(check.refusal.code == .invalidArgument && check.refusal.reason == "FIELD_INVALID")
        #expect(check.refusal.message.contains("region_code：“999999”不是辽宁省的行政区划代码"))
    }

    @Test func `a list of thousands of wrong elements makes a short answer`() {
        let lines = [WageLine](repeating: WageLine(), count: 5_000)
        let request = PublishWageGuidanceRequest(regionCode: "210100", year: 2022, document: "文", lines: lines)
        var check = FieldCheck()
        #expect(request.checked(&check) == nil)
        #expect((50...60).contains(check.refusal.violatedFields.count))
        let more = PublishWageGuidanceRequest(
            regionCode: "210100", year: 2022, document: "文", lines: lines + [WageLine()])
        var second = FieldCheck()
        #expect(more.checked(&second) == nil && second.refusal.violatedFields == ["lines"])
    }

    @Test func `what was sent is not repeated where it may be an identity number`() {
        var check = FieldCheck()
        #expect(check.region("210102199003071234", "region_code", required: true) == nil)
        #expect(!check.refusal.message.contains("199003"))
    }
}
