@testable internal import Hosting
internal import Testing

@Suite struct RedactionTests {
    static let mark = Redaction.mark

    @Test(arguments: [
        ("210102199003071234", mark), ("21010219900307123X", mark), ("21010219900307123x", mark),
        ("citizen 210102199003071234 is there", "citizen \(mark) is there"),
        ("身份证210102199003071234。", "身份证\(mark)。"), ("a=210102199003071234,b=219901195001010019", "a=\(mark),b=\(mark)"),
        ("id210102199003071234id", "id\(mark)id"), ("210102199003071234 ", "\(mark) "),
        ("210102199003071235", mark),
    ])
    func `an identity number is hidden, also one that is mistyped`(text: String, shown: String) {
        #expect(Redaction.redact(text) == shown)
    }

    @Test(arguments: [
        "", "21010219900307123", "1678852800000000000", "2101021990030712345", "210102199013071234",
        "210102199003321234",
        "210102180003071234", "91210100MA0000000X", "cls_01GVHPSFG0ABCDEFGHJKMNPQRS", "沈阳市皇姑区",
    ])
    func `what is no identity number stays`(text: String) {
        #expect(Redaction.redact(text) == text)
    }

    @Test func `a log line holds none, in no part of it`() {
        let line = LogLine.text(
            at: 1_681_115_400_123_000_000, .error, process: "training-records", message: "person 210102199003071234",
            ["cause": "duplicate 21010219900307123X", "210102199003071234": "x"])
        #expect(
            line
                == #"{"time":"2023-04-10T08:30:00.123Z","level":"error","process":"training-records","message":"person [identity number]","[identity number]":"x","cause":"duplicate [identity number]"}"#
                + "\n")
    }

    @Test func `a log line is one line of JSON, whatever stands in it`() {
        let line = LogLine.text(at: 0, .info, process: "x", message: "a\"b\\c\nd\u{1}e", [:])
        #expect(
            line == #"{"time":"1970-01-01T00:00:00.000Z","level":"info","process":"x","message":"a\"b\\c\nd e"}"# + "\n"
        )
    }
}
