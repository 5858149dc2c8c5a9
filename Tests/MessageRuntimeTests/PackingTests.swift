import MessageRuntime
import TestMessages
import Testing

@Suite struct `Room for packing` {
    /// Fills a message as generated code that forgets to count what it fills.
    private struct Uncounted: Message {
        static var protoName: String { Repeated.protoName }
        static var layout: UnsafeRawPointer { Repeated.layout }
        var filled = Repeated()

        init() {}
        init(_ filled: Repeated) { self.filled = filled }
        init(unpacking pointer: UnsafeRawPointer, _ unpacker: inout Unpacker) {
            filled = Repeated(unpacking: pointer, &unpacker)
        }

        func pack(into pointer: UnsafeMutableRawPointer, _ packer: inout Packer) {
            // What a packer keeps for itself goes with the copy.
            var forgotten = packer
            filled.pack(into: pointer, &forgotten)
        }
    }

    /// Every value at its longest on the wire.
    private static let longest = Repeated(
        doubles: [.pi], floats: [1.5], int32s: [-1, .min], int64s: [-1, .min], uint32s: [.max], uint64s: [.max],
        sint32s: [.min], sint64s: [.min], fixed32s: [.max], fixed64s: [.max], sfixed32s: [-1], sfixed64s: [-1],
        bools: [true, false], strings: ["", String(repeating: "字", count: 5000)],
        byteStrings: [[], [UInt8](repeating: 9, count: 3000)], colours: [Colour(rawValue: -1), .last],
        trees: [Tree(name: "a", children: [Tree(name: "b"), Tree()])], unpacked: [-1, -2, -3],
        lastNumber: ["", "x"])

    @Test func `a message whose filling counts nothing is packed into room enough`() throws {
        let packed = Uncounted(Self.longest).packed()
        #expect(packed == Self.longest.packed())
        #expect(try Repeated(packed: packed) == Self.longest)
    }

    @Test func `many messages of the longest values come through`() throws {
        let single = Single(
            doubleValue: 1, floatValue: 1, int32Value: -1, int64Value: -1, uint32Value: .max, uint64Value: .max,
            sint32Value: .min, sint64Value: .min, fixed32Value: 1, fixed64Value: 1, sfixed32Value: -1,
            sfixed64Value: -1, boolValue: true, stringValue: "s", bytesValue: [1], colour: Colour(rawValue: -1),
            tree: Tree(), lastNumber: -1)
        #expect(try Single(packed: single.packed()) == single)
        for kind in [
            Choice.Kind.int32Value(-1), .stringValue(""), .stringValue("x"), .bytesValue([]),
            .colour(Colour(rawValue: -1)),
            .tree(Tree(name: "t")), .bytesValue([UInt8](repeating: 3, count: 4096)),
        ] {
            let choice = Choice(kind: kind, other: .right("r"))
            #expect(try Choice(packed: choice.packed()) == choice)
        }
    }

    @Test(arguments: [0, 1, 2, 8, 9, 20])
    func `large values beside small ones are packed each in its place`(_ count: Int) throws {
        var values: [[UInt8]] = [[UInt8](repeating: 0xEE, count: 4095)]
        var size = 3 + 4095
        for index in 0..<count {
            values += [[UInt8](repeating: UInt8(index + 1), count: 4096 + index), [0xFF], []]
            size += (3 + 4096 + index) + (2 + 1) + 2
        }
        let message = Repeated(byteStrings: values)
        let packed = message.packed()
        #expect(try Repeated(packed: packed) == message)
        #expect(packed.count == size)
    }
}
