import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Limits of unpacking` {
    @Test(arguments: [1, 10, 50])
    func `messages nested as people nest them come through`(_ depth: Int) throws {
        var tree = try Tree(packed: WireBytes.nested(2, depth: depth))
        var levels = 0
        while let child = tree.children.first { (tree, levels) = (child, levels + 1) }
        #expect(levels == depth)
    }

    @Test(arguments: [2_000, 20_000, 500_000])
    func `messages nested without end are refused`(_ depth: Int) {
        let bytes = WireBytes.nested(2, depth: depth)
        #expect(kindOfError { () throws(MessageError) in _ = try Tree(packed: bytes) } == .tooDeep)
    }

    @Test func `nesting is refused on a small stack, too`() async {
        let bytes = WireBytes.nested(2, depth: 20_000)
        let kinds = await withTaskGroup(of: MessageError.Kind?.self) { group in
            for _ in 0..<8 {
                group.addTask { kindOfError { () throws(MessageError) in _ = try Tree(packed: bytes) } }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(kinds == [MessageError.Kind?](repeating: .tooDeep, count: 8))
    }

    @Test func `few bytes that would unpack to very many are refused`() {
        // Two bytes on the wire, some forty in memory: 4 MiB would take 100 MiB.
        let bytes = [UInt8](repeating: 0, count: 4 << 20).enumerated().map { $0.offset % 2 == 0 ? UInt8(0x12) : 0 }
        #expect(kindOfError { () throws(MessageError) in _ = try Tree(packed: bytes) } == .tooLarge)
    }

    @Test func `a sub-message that stands very often is refused before merging takes all memory`() {
        let once = Single(tree: Tree(children: [Tree()])).packed()
        let bytes = Array(repeatElement(once, count: 100_000).joined())
        #expect(kindOfError { () throws(MessageError) in _ = try Single(packed: bytes) } == .tooLarge)
    }

    @Test func `a message of four mebibytes comes through`() throws {
        let single = Single(
            stringValue: String(repeating: "字", count: 700_000), bytesValue: [UInt8](repeating: 7, count: 2 << 20))
        #expect(try Single(packed: single.packed()) == single)
        let rows = Repeated(strings: (0..<100_000).map { "row number \($0) of the export" })
        #expect(try Repeated(packed: rows.packed()) == rows)
    }

    @Test func `after a refusal the next message comes through`() throws {
        for _ in 0..<100 {
            #expect(
                kindOfError { () throws(MessageError) in _ = try Tree(packed: WireBytes.nested(2, depth: 5_000)) }
                    == .tooDeep)
            #expect(try Tree(packed: Tree(name: "next").packed()).name == "next")
        }
    }

    @Test func `a message is unpacked and packed while another is lent`() throws {
        let outer = Tree(name: String(repeating: "o", count: 100_000))
        let inner = Tree(name: "inner", children: [Tree(name: String(repeating: "i", count: 200_000))])
        try outer.withPacked { (bytes) throws in
            let copy = Array(bytes)
            for _ in 0..<10 { #expect(try Tree(packed: inner.packed()) == inner) }
            #expect(kindOfError { () throws(MessageError) in _ = try Tree(packed: [0xFF]) } == .malformed)
            #expect(Array(bytes) == copy)
            #expect(try Tree(packed: bytes) == outer)
        }
    }
}
