import MessageRuntime
import TestMessages
import Testing
import WireMessages

/// How a gateway fills a request from the path and the query of a URL.
@Suite struct `Setting a field from text` {
    @Test func `takes every kind of single value, by either name`() throws {
        var single = Single()
        try single.setField("int32_value", fromText: "-7")
        try single.setField("int64Value", fromText: "9223372036854775807")
        try single.setField("double_value", fromText: "1.5")
        try single.setField("bool_value", fromText: "true")
        try single.setField("string_value", fromText: "007")
        try single.setField("bytes_value", fromText: "YQ")
        try single.setField("colour", fromText: "COLOUR_RED")
        #expect(
            single
                == Single(
                    doubleValue: 1.5, int32Value: -7, int64Value: .max, boolValue: true, stringValue: "007",
                    bytesValue: [97], colour: .red))
        try single.setField("colour", fromText: "COLOUR_DEEP_BLUE")
        try single.setField("bool_value", fromText: "false")
        #expect(single.colour == .deepBlue && !single.boolValue)
        // The description of the interface knows names only.
        #expect(
            kindOfError { () throws(MessageError) in try single.setField("colour", fromText: "2") } == .unknownValue)
    }

    @Test func `goes through sub-messages and keeps what they hold`() throws {
        var single = Single(tree: Tree(name: "root", children: [Tree()]))
        try single.setField("tree.name", fromText: "new")
        #expect(single == Single(tree: Tree(name: "new", children: [Tree()])))
        var names = Names()
        try names.setField("inner.state", fromText: "STATE_DEFAULT")
        try names.setField("inner.request_id", fromText: "r")
        #expect(names == Names(inner: Names.Inner(state: .default, requestID: "r")))
    }

    @Test func `adds to an array`() throws {
        var repeated = Repeated()
        for text in ["1", "2"] { try repeated.setField("int32s", fromText: text) }
        for text in ["a", "", "null"] { try repeated.setField("strings", fromText: text) }
        try repeated.setField("byte_strings", fromText: "YQ==")
        #expect(repeated == Repeated(int32s: [1, 2], strings: ["a", "", "null"], byteStrings: [[97]]))
    }

    @Test(arguments: [
        [("int32_value", "1"), ("int32_value", "1")], [("int32_value", "1"), ("int32Value", "2")],
        [("tree.name", "a"), ("tree.name", "b")],
    ])
    func `a field that holds one value is named once`(_ fields: [(String, String)]) {
        var single = Single()
        #expect(
            kindOfError { () throws(MessageError) in try single.setFields(fromTexts: fields) } == .duplicateField)
    }

    @Test func `several fields are set together`() throws {
        var single = Single()
        try single.setFields(fromTexts: [("tree.name", "a"), ("int32_value", "1")])
        #expect(single == Single(int32Value: 1, tree: Tree(name: "a")))
        var repeated = Repeated()
        try repeated.setFields(fromTexts: [("int32s", "1"), ("int32s", "2")])
        #expect(repeated.int32s == [1, 2])
    }

    @Test func `sets members of a oneof and messages that are a text in JSON`() throws {
        var choice = Choice()
        try choice.setField("colour", fromText: "COLOUR_RED")
        #expect(choice.kind == .colour(.red))
        #expect(
            kindOfError { () throws(MessageError) in try choice.setField("int32_value", fromText: "1") }
                == .duplicateField)
        var wellKnown = WellKnown()
        try wellKnown.setField("instant", fromText: "1970-01-01T08:00:01+08:00")
        try wellKnown.setField("mask", fromText: "regionCode,name")
        #expect(
            wellKnown == WellKnown(instant: Timestamp(seconds: 1), mask: FieldMask(paths: ["region_code", "name"])))
    }

    @Test(arguments: [
        ("nothing", "1", MessageError.Kind.unknownField), ("", "1", .unknownField),
        ("tree.nothing", "1", .unknownField),
        ("tree.", "1", .unknownField), (".tree", "1", .unknownField), ("int32_value.x", "1", .unknownField),
        ("tree", "1", .unknownField), ("tree.children", "x", .unknownField),
        ("int32_value", "x", .wrongType), ("int32_value", "", .wrongType), ("int32_value", "2147483648", .outOfRange),
        ("bool_value", "yes", .wrongType), ("colour", "RED", .unknownValue), ("string_value", "a\0", .invalidText),
    ])
    func `refuses what does not fit, by the field's path`(_ path: String, _ text: String, _ kind: MessageError.Kind) {
        var single = Single()
        let error = messageError { () throws(MessageError) in try single.setField(path, fromText: text) }
        #expect(error?.kind == kind)
        #expect(single == Single())
    }
}
