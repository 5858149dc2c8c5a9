import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Reading JSON` {
    /// A text, and the message it is.
    struct Case<Value: Message>: Sendable {
        let json: String
        let value: Value

        init(_ json: String, _ value: Value) {
            self.json = json
            self.value = value
        }
    }

    @Test(arguments: [
        Case("{}", Single()), Case(" {\n\t\r} ", Single()),
        Case(#"{"int32Value": 7}"#, Single(int32Value: 7)), Case(#"{"int32_value": 7}"#, Single(int32Value: 7)),
        Case(#"{"int32Value": "7"}"#, Single(int32Value: 7)), Case(#"{"int32Value": 7.0}"#, Single(int32Value: 7)),
        Case(#"{"int32Value": 1.2e1}"#, Single(int32Value: 12)),
        Case(#"{"int32Value": "1e2"}"#, Single(int32Value: 100)),
        Case(#"{"int32Value": -2147483648}"#, Single(int32Value: .min)), Case(#"{"int32Value": -0}"#, Single()),
        Case(#"{"int64Value": "9223372036854775807"}"#, Single(int64Value: .max)),
        Case(#"{"int64Value": 9223372036854775807}"#, Single(int64Value: .max)),
        Case(#"{"uint64Value": "18446744073709551615"}"#, Single(uint64Value: .max)),
        Case(#"{"doubleValue": 1}"#, Single(doubleValue: 1)),
        Case(#"{"doubleValue": "1.5"}"#, Single(doubleValue: 1.5)),
        Case(#"{"doubleValue": "-Infinity"}"#, Single(doubleValue: -.infinity)),
        Case(#"{"doubleValue": 1E-2}"#, Single(doubleValue: 0.01)),
        Case(#"{"floatValue": 0.1}"#, Single(floatValue: 0.1)),
        Case(#"{"boolValue": true}"#, Single(boolValue: true)), Case(#"{"boolValue": false}"#, Single()),
        Case(
            #"{"stringValue": "\u6c88\u9633\ud83d\ude00\"\\\/\b\f\n\r\t"}"#,
            Single(stringValue: "沈阳😀\"\\/\u{8}\u{c}\n\r\t")),
        Case(#"{"bytesValue": "AAH/"}"#, Single(bytesValue: [0, 1, 255])),
        Case(#"{"bytesValue": "AAH_"}"#, Single(bytesValue: [0, 1, 255])),
        Case(#"{"bytesValue": "YQ=="}"#, Single(bytesValue: [97])),
        Case(#"{"bytesValue": "YQ"}"#, Single(bytesValue: [97])),
        Case(#"{"bytesValue": ""}"#, Single()),
        Case(#"{"colour": "COLOUR_DEEP_BLUE"}"#, Single(colour: .deepBlue)),
        Case(#"{"colour": 2}"#, Single(colour: .deepBlue)),
        Case(#"{"colour": 55}"#, Single(colour: .unrecognized(55))),
        Case(#"{"colour": "COLOUR_2023"}"#, Single(colour: .number2023)),
        Case(#"{"tree": {}}"#, Single(tree: Tree())), Case(#"{"tree": null}"#, Single()),
        Case(
            #"{"int32Value": null, "stringValue": null, "bytesValue": null, "colour": null, "boolValue": null}"#,
            Single()),
        Case(#"{"tree": {"children": [{"name": "a"}, {}]}}"#, Single(tree: Tree(children: [Tree(name: "a"), Tree()]))),
    ])
    func `takes what the mapping allows`(_ text: Case<Single>) throws {
        #expect(try Single(json: text.json) == text.value)
    }

    @Test(arguments: [
        Case(#"{"stringValue": ""}"#, Choice(kind: .stringValue(""))), Case(#"{"stringValue": null}"#, Choice()),
        Case(#"{"colour": 0}"#, Choice(kind: .colour(.unspecified))),
        Case(#"{"tree": {}}"#, Choice(kind: .tree(Tree()))),
        Case(#"{"bytesValue": "", "left": "l"}"#, Choice(kind: .bytesValue([]), other: .left("l"))),
        Case(#"{"stringValue": null, "int32Value": 0}"#, Choice(kind: .int32Value(0))),
    ])
    func `takes members of a oneof`(_ text: Case<Choice>) throws {
        #expect(try Choice(json: text.json) == text.value)
    }

    @Test func `takes arrays of every kind`() throws {
        let text =
            #"{"int32s": [1, "2"], "bools": [true, false], "strings": [], "byteStrings": ["YQ==", ""], "colours": [1, "COLOUR_LAST"]}"#
        let value = try Repeated(json: text)
        #expect(
            value == Repeated(int32s: [1, 2], bools: [true, false], byteStrings: [[97], []], colours: [.red, .last]))
        #expect(try Repeated(json: #"{"strings": null}"#) == Repeated())
    }

    @Test func `takes arrays of any length`() throws {
        for count in [1, 7, 8, 9, 16, 17, 1_000] {
            let value = Repeated(
                int32s: (0..<count).map { Int32($0) }, strings: (0..<count).map { "\($0)" },
                byteStrings: (0..<count).map { [UInt8(truncatingIfNeeded: $0)] },
                trees: (0..<count).map { Tree(name: "\($0)", children: [Tree()]) })
            #expect(try Repeated(json: value.json()) == value)
        }
    }

    @Test func `takes fields in any order, and names written with escapes`() throws {
        let text = #"{"tree": {}, "string_value": "s", "\u0069nt32Value": 1, "doubleValue": 2}"#
        #expect(try Single(json: text) == Single(doubleValue: 2, int32Value: 1, stringValue: "s", tree: Tree()))
    }

    @Test func `types are read and written by many threads at once`() async {
        let types = MessageTypes.wireMessages + MessageTypes.testMessages
        let read = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { types.count { (try? $0.init(json: $0.init().json()).packed().isEmpty) == true } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(read == [Int](repeating: types.count, count: 8))
    }

    @Test func `takes a map, and names of Swift words`() throws {
        #expect(try ErrorInfo(json: #"{"metadata": {"a": "1", "": ""}}"#).metadata == ["a": "1", "": ""])
        let names = try Names(
            json: #"{"class": "c", "personId": "p", "page_urls": ["u"], "inner": {"state": "STATE_DEFAULT"}}"#)
        #expect(names == Names(class: "c", inner: Names.Inner(state: .default), personID: "p", pageURLs: ["u"]))
    }
}
