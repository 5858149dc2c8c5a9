import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Hostile bytes` {
    @Test func `no bytes are a message with every field at its default`() throws {
        #expect(try Single(packed: []) == Single())
        #expect(try Single(packed: UnsafeRawBufferPointer(start: nil, count: 0)) == Single())
    }

    @Test(arguments: [
        // cut off
        "08", "0a", "0a05", "0a0561", "72", "7205", "72056162",
        // lengths beyond the end
        "0aff", "72ffffffff0f", "72ffffffff07", "72ffffffffffffffffff01", "728080808080", "72feffffffffffffff7f",
        "00", "0000", "07", "06", "0b", "0c", "13", "730c",  // field 0, groups, wire types 6 and 7
        "ffffffffffffffffffff01", "ffffffffffffffffffffffff", "808080808080808080808001",  // keys that do not end
        "1dffffff", "19ffffffffffffff", "18ffffffffffffffffffffff01",  // numbers cut off and too long
        "8a01020a05", "8a010a",  // a sub-message cut off
        "09000000", "1101", "7a05ff",
    ])
    func `malformed bytes are refused`(_ text: String) {
        let bytes = [UInt8](hexadecimal: text)
        #expect(kindOfError { () throws(MessageError) in _ = try Single(packed: bytes) } == .malformed)
    }

    @Test(arguments: ["0801", "7001", "7501000000", "8a0101", "880101", "1a0101", "810100000000"])
    func `a field of another wire type is refused`(_ text: String) {
        let bytes = [UInt8](hexadecimal: text)
        #expect(kindOfError { () throws(MessageError) in _ = try Single(packed: bytes) } == .malformed)
    }

    @Test func `unknown fields are passed over`() throws {
        let unknown = WireBytes.key(100, 0) + WireBytes.varint(.max) + WireBytes.bytes(101, [1, 2, 3])
        let bytes = unknown + Single(int32Value: 7).packed() + WireBytes.key(102, 5) + [1, 2, 3, 4]
        #expect(try Single(packed: bytes) == Single(int32Value: 7))
    }

    @Test func `of a field that stands twice the last counts, and sub-messages are merged`() throws {
        let bytes =
            Single(int32Value: 1, tree: Tree(name: "a", children: [Tree(name: "x")])).packed()
            + Single(int32Value: 2, tree: Tree(children: [Tree(name: "y")])).packed()
        let expected = Single(int32Value: 2, tree: Tree(name: "a", children: [Tree(name: "x"), Tree(name: "y")]))
        #expect(try Single(packed: bytes) == expected)
    }

    @Test func `of a oneof the last member counts`() throws {
        let bytes =
            Choice(kind: .stringValue("a")).packed() + Choice(kind: .tree(Tree(name: "t"))).packed()
            + Choice(kind: .bytesValue([1])).packed() + Choice(kind: .int32Value(3)).packed()
        #expect(try Choice(packed: bytes) == Choice(kind: .int32Value(3)))
    }

    @Test func `an enum value that nobody knows is kept`() throws {
        let bytes = WireBytes.key(16, 0) + WireBytes.varint(42)
        let single = try Single(packed: bytes)
        #expect(single.colour == .unrecognized(42))
        #expect(single.packed() == bytes)
        let negative = try Single(packed: WireBytes.key(16, 0) + WireBytes.varint(UInt64(bitPattern: -1)))
        #expect(negative.colour == .unrecognized(-1))
    }

    @Test func `arrays of numbers come packed or one by one`() throws {
        let oneByOne = WireBytes.key(3, 0) + [1] + WireBytes.key(3, 0) + [2]
        let packed = WireBytes.bytes(3, [1, 2])
        #expect(try Repeated(packed: oneByOne).int32s == [1, 2])
        #expect(try Repeated(packed: packed).int32s == [1, 2])
        #expect(try Repeated(packed: packed + oneByOne).int32s == [1, 2, 1, 2])
    }

    @Test(arguments: [[UInt8]([3, 0x80]), [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]])
    func `an array of numbers whose last is cut off is refused`(_ content: [UInt8]) {
        let bytes = WireBytes.bytes(3, content)
        #expect(kindOfError { () throws(MessageError) in _ = try Repeated(packed: bytes) } == .malformed)
    }

    @Test(arguments: 1..<8)
    func `an array of fixed numbers must come out even`(_ count: Int) {
        let bytes = WireBytes.bytes(1, [UInt8](repeating: 0, count: count))
        #expect(kindOfError { () throws(MessageError) in _ = try Repeated(packed: bytes) } == .malformed)
    }
}
