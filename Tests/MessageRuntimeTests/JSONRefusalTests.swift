import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Refusing JSON` {
    @Test(arguments: [
        "", " ", "{", "}", "[", "{]", "nul", "{} {}", "{}x", "{\"", "{\"int32Value", "{\"int32Value\"",
        "{\"int32Value\":",
        "{\"int32Value\":1", "{\"int32Value\":1,", "{\"int32Value\":1,}", "{,}", "{int32Value:1}", "{'int32Value':1}",
        "{\"int32Value\" 1}", "{\"int32Value\":01}", "{\"int32Value\":+1}", "{\"int32Value\":1.}", "{\"int32Value\":-}",
        "{\"int32Value\":1e}", "{\"stringValue\":\"\u{1}\"}", "{\"stringValue\":\"\n\"}", "{\"stringValue\":\"\\x\"}",
        "{\"stringValue\":\"\\u12\"}", "{\"stringValue\":\"\\u12g4\"}", "{\"stringValue\":\"\\ud800\"}",
        "{\"stringValue\":\"\\udc00\"}", "{\"stringValue\":\"\\ud800\\u0041\"}", "{\"stringValue\":\"\\", "// {}",
        "{\"tree\":{\"children\":[{},]}}", "{\"tree\":{\"children\":[{} {}]}}", "{\"tree\":{\"children\":[",
    ])
    func `text that is no JSON`(_ text: String) {
        let kind = kindOfError { () throws(MessageError) in _ = try Single(json: text) }
        #expect(kind == .invalidJSON || kind == .wrongType, "\(text)")
    }

    @Test func `bytes that are no UTF-8`() {
        let bytes = Array("{\"stringValue\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(kindOfError { () throws(MessageError) in _ = try Single(json: bytes) } == .invalidJSON)
    }

    @Test(arguments: [
        (#"{"int32Value": "x"}"#, "int32Value", MessageError.Kind.wrongType),
        (#"{"int32Value": true}"#, "int32Value", .wrongType),
        (#"{"int32Value": 1.5}"#, "int32Value", .wrongType), (#"{"int32Value": " 1"}"#, "int32Value", .wrongType),
        (#"{"int32Value": ""}"#, "int32Value", .wrongType), (#"{"int32Value": "0x1"}"#, "int32Value", .wrongType),
        (#"{"int32Value": {}}"#, "int32Value", .wrongType), (#"{"int32Value": []}"#, "int32Value", .wrongType),
        (#"{"int32Value": 2147483648}"#, "int32Value", .outOfRange),
        (#"{"int32Value": -2147483649}"#, "int32Value", .outOfRange),
        (#"{"int32_value": 1e10}"#, "int32_value", .outOfRange), (#"{"uint32Value": -1}"#, "uint32Value", .outOfRange),
        (#"{"uint64Value": "18446744073709551616"}"#, "uint64Value", .outOfRange),
        (#"{"int64Value": "9223372036854775808"}"#, "int64Value", .outOfRange),
        (#"{"int64Value": 1e999}"#, "int64Value", .outOfRange),
        (#"{"doubleValue": 1e999}"#, "doubleValue", .outOfRange), (#"{"floatValue": 1e39}"#, "floatValue", .outOfRange),
        (#"{"doubleValue": "nan"}"#, "doubleValue", .wrongType), (#"{"doubleValue": true}"#, "doubleValue", .wrongType),
        (#"{"boolValue": "true"}"#, "boolValue", .wrongType), (#"{"boolValue": 1}"#, "boolValue", .wrongType),
        (#"{"stringValue": 1}"#, "stringValue", .wrongType), (#"{"stringValue": {"a": 1}}"#, "stringValue", .wrongType),
        (#"{"stringValue": "a\u0000b"}"#, "stringValue", .invalidText),
        (#"{"bytesValue": "?"}"#, "bytesValue", .wrongType),
        (#"{"bytesValue": "A"}"#, "bytesValue", .wrongType), (#"{"bytesValue": "YQ=A"}"#, "bytesValue", .wrongType),
        (#"{"bytesValue": "===="}"#, "bytesValue", .wrongType),
        (#"{"colour": "RED"}"#, "colour", .unknownValue), (#"{"colour": ""}"#, "colour", .unknownValue),
        (#"{"colour": 2147483648}"#, "colour", .outOfRange), (#"{"colour": true}"#, "colour", .wrongType),
        (#"{"tree": []}"#, "tree", .wrongType), (#"{"tree": 1}"#, "tree", .wrongType),
        (#"{"tree": "x"}"#, "tree", .wrongType),
        (#"{"tree": {"children": {}}}"#, "tree.children", .wrongType),
        (#"{"tree": {"children": [null]}}"#, "tree.children[0]", .wrongType),
        (#"{"tree": {"children": [{}, {"name": 1}]}}"#, "tree.children[1].name", .wrongType),
        (#"{"nothing": 1}"#, "nothing", .unknownField), (#"{"Int32Value": 1}"#, "Int32Value", .unknownField),
        (#"{"": 1}"#, "", .unknownField), (#"{"tree": {"x": null}}"#, "tree.x", .unknownField),
        (#"{"int32Value": 1, "int32Value": 1}"#, "int32Value", .duplicateField),
        (#"{"int32Value": 1, "\u0069nt32Value": 1}"#, "int32Value", .duplicateField),
    ])
    func `a value that does not fit, by the field's name`(_ json: String, _ field: String, _ kind: MessageError.Kind) {
        let error = messageError { () throws(MessageError) in _ = try Single(json: json) }
        #expect(error?.kind == kind)
        #expect(error?.field == field)
    }

    @Test func `a field under both of its names`() {
        let kind = kindOfError { () throws(MessageError) in
            _ = try Single(json: #"{"int32Value": 1, "int32_value": 2}"#)
        }
        #expect(kind == .duplicateField)
    }

    @Test(arguments: [
        #"{"stringValue": "a", "int32Value": 1}"#, #"{"tree": {}, "colour": "COLOUR_RED"}"#,
        #"{"left": "", "right": ""}"#,
    ])
    func `two members of a oneof`(_ json: String) {
        #expect(kindOfError { () throws(MessageError) in _ = try Choice(json: json) } == .duplicateField)
    }

    @Test(arguments: ["null", "[]", "1", "\"x\"", "true"])
    func `a text that is no object`(_ json: String) {
        #expect(kindOfError { () throws(MessageError) in _ = try Single(json: json) } == .wrongType)
    }

    @Test func `nesting without end`() throws {
        let depth = 20_000
        let objects = String(repeating: #"{"children":["#, count: depth) + String(repeating: "]}", count: depth)
        #expect(kindOfError { () throws(MessageError) in _ = try Tree(json: objects) } == .tooDeep)
        let arrays = "{\"children\":" + String(repeating: "[", count: depth)
        #expect(kindOfError { () throws(MessageError) in _ = try Tree(json: arrays) } == .wrongType)
        let allowed = String(repeating: #"{"children":["#, count: 49) + "{}" + String(repeating: "]}", count: 49)
        #expect(throws: Never.self) { try Tree(json: allowed) }
    }
}
