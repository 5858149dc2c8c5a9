import MessageRuntime
import TestMessages
import Testing

/// A whole number is read exactly or refused, however it is written.
@Suite struct `Whole numbers in JSON` {
    private static let mile = String(repeating: "1", count: 4_000_000)
    private static let zeros = String(repeating: "0", count: 4_000_000)

    @Test(
        arguments: [
            ("1000.0", 1000), ("1e3", 1000), ("1E+0000000000000000000003", 1000), ("-0", 0), ("-0.0e7", 0),
            ("0e999999", 0),
            ("9007199254740993.0", 9_007_199_254_740_993), ("9007199254740993e0", 9_007_199_254_740_993),
            ("90071992547409930e-1", 9_007_199_254_740_993), ("9223372036854775807", .max),
            ("-9223372036854775808", .min),
            ("922337203685477580.7e1", .max), ("-9.223372036854775808e18", .min), ("120e-1", 12), ("0.0012e4", 12),
            ("1.\(zeros)", 1), ("1\(zeros)e-4000000", 1),
        ] as [(String, Int64)])
    func `what is whole has its value`(_ text: String, _ value: Int64) throws {
        #expect(try Single(json: "{\"int64Value\": \(text)}").int64Value == value)
        #expect(try Single(json: "{\"int64Value\": \"\(text)\"}").int64Value == value)
        var single = Single()
        try single.setField("int64_value", fromText: text)
        #expect(single.int64Value == value)
    }

    @Test(arguments: [
        ("0.99999999999999999999", MessageError.Kind.wrongType), ("1e-400", .wrongType), ("1e-2147483648", .wrongType),
        ("1000.0000000000000000000001", .wrongType), ("99999999999.99999999999", .wrongType), ("0.5", .wrongType),
        ("1.00000000000000000001", .wrongType), ("0.\(zeros)1", .wrongType), ("1e-99999999999999999999", .wrongType),
        ("1e2147483647", .outOfRange), ("1e99999999999999999999", .outOfRange), ("9223372036854775808", .outOfRange),
        ("-9223372036854775809", .outOfRange), ("1e19", .outOfRange), (mile, .outOfRange),
    ])
    func `what is not whole or does not fit is refused, in few words`(_ text: String, _ kind: MessageError.Kind) {
        let error = #expect(throws: MessageError.self) { try Single(json: "{\"int64Value\": \(text)}") }
        #expect(error?.kind == kind && error?.field == "int64Value")
        #expect((error?.description.utf8.count ?? 0) < 200)
    }

    @Test func `unsigned and small fields have their own bounds`() throws {
        #expect(try Single(json: "{\"uint64Value\": 18446744073709551615.0}").uint64Value == .max)
        #expect(try Single(json: "{\"int32Value\": -2147483648.0}").int32Value == .min)
        for text in [
            "{\"uint64Value\": 18446744073709551616}", "{\"uint64Value\": -1}", "{\"int32Value\": 2147483648}",
        ] {
            #expect(kindOfError { () throws(MessageError) in _ = try Single(json: text) } == .outOfRange)
        }
    }

    @Test func `a byte order mark before the text is passed over, and nowhere else`() throws {
        #expect(try Single(json: "\u{FEFF}{\"int64Value\": 1}").int64Value == 1)
        for text in ["{\u{FEFF}\"int64Value\": 1}", "{\"int64Value\": 1}\u{FEFF}", "\u{FEFF}\u{FEFF}{}"] {
            #expect(throws: MessageError.self) { try Single(json: text) }
        }
    }
}
