import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Messages with a JSON of their own` {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0 as Int64, 0 as Int32), ("2022-04-10T08:00:00+08:00", 1_649_548_800, 0),
        ("2022-04-10T00:00:00.5-00:30", 1_649_550_600, 500_000_000), ("0001-01-01T00:00:00Z", -62_135_596_800, 0),
        ("9999-12-31T23:59:59.999999999Z", 253_402_300_799, 999_999_999), ("1969-12-31T23:59:59.999Z", -1, 999_000_000),
        ("2000-02-29T00:00:00Z", 951_782_400, 0), ("2024-02-29T12:30:45.000001Z", 1_709_209_845, 1_000),
    ])
    func `an instant reads from RFC 3339`(_ text: String, _ seconds: Int64, _ nanos: Int32) throws {
        let instant = try Timestamp(json: "\"\(text)\"")
        #expect(instant == Timestamp(seconds: seconds, nanos: nanos))
        #expect(try Timestamp(json: instant.json()) == instant)
    }

    @Test(arguments: [
        "", "2022-04-10", "2022-04-10T08:00:00", "2022-04-10 08:00:00Z", "2022-4-10T08:00:00Z", "2022-13-01T00:00:00Z",
        "2022-00-01T00:00:00Z", "2022-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2022-04-31T00:00:00Z",
        "2022-04-00T00:00:00Z", "2022-04-10T24:00:00Z", "2022-04-10T08:60:00Z", "2022-04-10T08:00:60Z",
        "2022-04-10T08:00:00.Z", "2022-04-10T08:00:00.1234567890Z", "2022-04-10T08:00:00z", "2022-04-10T08:00:00Z ",
        "2022-04-10T08:00:00+8", "2022-04-10T08:00:00+24:00", "+2022-04-10T08:00:00Z", "٢٠٢٢-04-10T08:00:00Z",
    ])
    func `a text that is no instant is refused`(_ text: String) {
        #expect(kindOfError { () throws(MessageError) in _ = try Timestamp(json: "\"\(text)\"") } == .wrongType)
    }

    @Test(arguments: ["0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"])
    func `an instant before year 1 or after 9999 is refused`(_ text: String) {
        #expect(kindOfError { () throws(MessageError) in _ = try Timestamp(json: "\"\(text)\"") } == .outOfRange)
    }

    @Test func `an instant is one number of nanoseconds`() {
        for nanoseconds: Int64 in [0, 1, -1, 1_649_548_800_123_456_789, -999_999_999, -1_000_000_000, .max, .min] {
            let instant = Timestamp(nanosecondsSince1970: nanoseconds)
            #expect(0..<1_000_000_000 ~= instant.nanos)
            #expect(instant.nanosecondsSince1970 == nanoseconds)
        }
        #expect(Timestamp(seconds: 253_402_300_799).nanosecondsSince1970 == .max)
        #expect(Timestamp(seconds: -62_135_596_800).nanosecondsSince1970 == .min)
        #expect(Timestamp(seconds: .max, nanos: .max).json() == "\"9999-12-31T23:59:59.999999999Z\"")
        #expect(Timestamp(seconds: .min, nanos: .min).json() == "\"0001-01-01T00:00:00Z\"")
    }

    @Test(arguments: [
        ("0s", 0 as Int64, 0 as Int32), ("1.5s", 1, 500_000_000), ("-0.25s", 0, -250_000_000), ("-3s", -3, 0),
    ])
    func `a duration reads from seconds`(_ text: String, _ seconds: Int64, _ nanos: Int32) throws {
        #expect(try DurationMessage(json: "\"\(text)\"") == DurationMessage(seconds: seconds, nanos: nanos))
    }

    @Test(arguments: [
        "", "s", "1", "1.s", ".5s", "1.0000000001s", "--1s", "+1s", "1 s", "1e3s", "99999999999999999999s",
    ])
    func `a text that is no duration is refused`(_ text: String) {
        #expect(kindOfError { () throws(MessageError) in _ = try DurationMessage(json: "\"\(text)\"") } == .wrongType)
    }

    @Test func `a mask names fields by their JSON names`() throws {
        let mask = FieldMask(paths: ["region_code", "owner.full_name"])
        #expect(mask.json() == "\"regionCode,owner.fullName\"")
        #expect(try FieldMask(json: mask.json()) == mask)
        #expect(try FieldMask(json: "\"\"") == FieldMask())
        #expect(kindOfError { () throws(MessageError) in _ = try FieldMask(json: "\"region_code\"") } == .wrongType)
    }

    @Test func `a packed message comes out as what went in`() throws {
        let any = AnyMessage(packing: Tree(name: "t"))
        #expect(any.typeURL == "type.googleapis.com/samples.Tree")
        #expect(try any.unpacked(as: Tree.self) == Tree(name: "t"))
        #expect(try any.unpacked(as: Single.self) == nil)
    }

    @Test func `a packed message of a type nobody knows keeps its bytes in JSON`() throws {
        let any = AnyMessage(typeURL: "type.googleapis.com/a.B", value: [1, 2])
        #expect(any.json() == #"{"@type":"type.googleapis.com/a.B","value":"AQI="}"#)
        #expect(try AnyMessage(json: any.json()) == any)
    }

    @Test func `a packed message inside of another comes out as what went in`() throws {
        let info = ErrorInfo(reason: "R", metadata: ["b": "2", "a": "1"])
        let any = AnyMessage(packing: AnyMessage(packing: info))
        let json = any.jsonBytes(types: Golden.types)
        #expect(try AnyMessage(json: json, types: Golden.types) == any)
    }

    @Test func `bytes that are no such message, or hold what is no text, are written as they are`() {
        for value: [UInt8] in [[0xFF], WireBytes.bytes(1, [0xFF])] {
            let any = AnyMessage(typeURL: "type.googleapis.com/samples.Tree", value: value)
            #expect(String(decoding: any.jsonBytes(types: Golden.types), as: UTF8.self).contains(#""value":"#))
        }
    }

    @Test(arguments: [
        #"{"@type": "type.googleapis.com/samples.Tree", "@type": "type.googleapis.com/samples.Tree"}"#,
        #"{"@type": "type.googleapis.com/a.B", "value": "", "value": ""}"#,
        #"{"@type": "type.googleapis.com/google.protobuf.Duration", "value": "1s", "value": "1s"}"#,
        #"{"@type": "type.googleapis.com/samples.Tree", "name": "a", "name": "a"}"#,
    ])
    func `a packed message with a field twice is refused`(_ json: String) {
        let kind = kindOfError { () throws(MessageError) in
            _ = try AnyMessage(json: Array(json.utf8), types: Golden.types)
        }
        #expect(kind == .duplicateField)
    }

    @Test(arguments: [
        #"{"value": "AQI=", "@type": "type.googleapis.com/a.B"}"#, #"{"@type": "type.googleapis.com/a.B", "x": 1}"#,
        #"{"@type": "type.googleapis.com/samples.Tree", "nothing": 1}"#, #"{"@type": 1}"#, #"[]"#,
    ])
    func `a packed message with a wrong JSON is refused`(_ json: String) {
        #expect(throws: MessageError.self) { try AnyMessage(json: Array(json.utf8), types: Golden.types) }
    }
}
