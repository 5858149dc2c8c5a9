import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Strings on the wire` {
    /// Byte sequences that are no UTF-8, and the NUL that protobuf-c would cut at.
    static let invalid: [[UInt8]] = [
        [0x00], [0x61, 0x00], [0x00, 0x61], [0x61, 0x00, 0x62], [0x00, 0x00],
        [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xE6, 0xB2], [0xE6, 0x61, 0x61], [0xF0, 0x9F, 0x98], [0x61, 0xC3],
        [UInt8](repeating: 0x61, count: 100) + [0xFE] + [UInt8](repeating: 0x61, count: 100),
    ]

    @Test(arguments: invalid)
    func `that are no text are refused with the field's name`(_ text: [UInt8]) {
        expect(Single.self, WireBytes.bytes(14, text), "string_value")
        expect(Repeated.self, WireBytes.bytes(14, Array("fine".utf8)) + WireBytes.bytes(14, text), "strings")
        expect(Choice.self, WireBytes.bytes(5, text), "string_value")
        expect(Choice.self, WireBytes.bytes(21, text), "right")
        let child = WireBytes.bytes(2, WireBytes.bytes(1, text))
        expect(Tree.self, WireBytes.bytes(2, child), "children.children.name")
        expect(Choice.self, WireBytes.bytes(8, child), "tree.children.name")
        expect(ErrorInfo.self, WireBytes.bytes(3, WireBytes.bytes(1, text)), "metadata.key")
        expect(ErrorInfo.self, WireBytes.bytes(3, WireBytes.bytes(2, text)), "metadata.value")
    }

    @Test(arguments: [
        "\u{1}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10FFFF}",
    ])
    func `that are text come through`(_ text: String) throws {
        for text in [text, text + "字", String(repeating: text, count: 40)] {
            #expect(try Single(packed: Single(stringValue: text).packed()).stringValue == text)
        }
    }

    @Test func `an empty string that is sent is empty`() throws {
        #expect(try Single(packed: [0x72, 0x00]) == Single())
        #expect(try Repeated(packed: [0x72, 0x00, 0x72, 0x00]).strings == ["", ""])
    }

    @Test func `a path longer than fits is cut, and the bytes still refused`() {
        var bytes = WireBytes.bytes(1, [0xFF])
        for _ in 0..<60 { bytes = WireBytes.bytes(2, bytes) }
        let error = messageError { () throws(MessageError) in _ = try Tree(packed: bytes) }
        #expect(error?.kind == .invalidText)
        #expect(error?.field.hasPrefix("children.children.") == true)
    }

    @Test func `a string with a NUL ends there when it is packed`() throws {
        let bytes = Single(stringValue: "ab\0cd").packed()
        #expect(try Single(packed: bytes).stringValue == "ab")
    }

    @Test func `bytes may hold anything`() throws {
        let content = [UInt8]((0...255).map { UInt8($0) } + [0, 0xFF, 0])
        #expect(try Single(packed: Single(bytesValue: content).packed()).bytesValue == content)
    }

    private func expect<Value: Message>(_ type: Value.Type, _ bytes: [UInt8], _ field: String) {
        let error = messageError { () throws(MessageError) in _ = try Value(packed: bytes) }
        #expect(error?.kind == .invalidText)
        #expect(error?.field == field)
    }
}
