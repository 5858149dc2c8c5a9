import MessageRuntime
import TestMessages
import Testing
import WireMessages

@Suite struct `Messages agree with Google's implementation` {
    @Test func `all goldens are there`() {
        #expect(Golden.all.count == 41)
    }

    @Test(arguments: Golden.all)
    func `bytes unpack and pack to the same bytes`(_ golden: Golden) throws {
        #expect(try repacked(golden.type, golden.bytes) == golden.bytes)
    }

    @Test(arguments: Golden.all)
    func `the JSON of the bytes is the same`(_ golden: Golden) throws {
        #expect(try sameJSON(json(golden.type, golden.bytes), golden.json))
    }

    @Test(arguments: Golden.all)
    func `the JSON reads into what the bytes are`(_ golden: Golden) throws {
        #expect(try packed(golden.type, golden.json) == golden.bytes)
    }

    @Test(arguments: Golden.all)
    func `a message is what its own JSON says`(_ golden: Golden) throws {
        let text = try json(golden.type, golden.bytes)
        #expect(try packed(golden.type, text) == golden.bytes)
    }

    @Test(arguments: Golden.all)
    func `bytes cut off anywhere are refused or a shorter message`(_ golden: Golden) {
        for count in stride(from: 0, to: min(golden.bytes.count, 400), by: 1) {
            let error = messageError { () throws(MessageError) in
                _ = try unpacked(golden.type, Array(golden.bytes[..<count]))
            }
            #expect(error == nil || error?.kind == .malformed || error?.kind == .invalidText)
        }
    }

    private func unpacked<Value: Message>(_ type: Value.Type, _ bytes: [UInt8]) throws(MessageError) -> any Message {
        try Value(packed: bytes)
    }

    private func repacked<Value: Message>(_ type: Value.Type, _ bytes: [UInt8]) throws -> [UInt8] {
        let value = try Value(packed: bytes)
        #expect(value.withPacked { Array($0) } == value.packed())
        return value.packed()
    }

    private func json<Value: Message>(_ type: Value.Type, _ bytes: [UInt8]) throws -> String {
        String(decoding: try Value(packed: bytes).jsonBytes(types: Golden.types), as: UTF8.self)
    }

    private func packed<Value: Message>(_ type: Value.Type, _ json: String) throws -> [UInt8] {
        try Value(json: Array(json.utf8), types: Golden.types).packed()
    }
}
