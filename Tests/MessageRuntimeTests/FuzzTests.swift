import MessageRuntime
import TestMessages
import Testing
import WireMessages

/// A repeatable sequence of numbers.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

@Suite struct `Random bytes` {
    static let seeds = Golden.all.filter { $0.bytes.count < 2_000 }

    @Test(arguments: seeds)
    func `goldens with random changes unpack or are refused, and what unpacks packs to what unpacks equally`(
        _ golden: Golden
    ) throws {
        var dice = Dice(state: UInt64(golden.bytes.count))
        for _ in 0..<300 { try unpack(golden.type, changed(golden.bytes, &dice)) }
    }

    @Test func `bytes that are anything unpack or are refused`() throws {
        var dice = Dice(state: 1)
        for count in 0..<2_000 {
            let bytes = (0..<count % 97).map { _ in UInt8.random(in: 0...255, using: &dice) }
            for type in [Single.self, Repeated.self, Choice.self, Tree.self, WellKnown.self] as [any Message.Type] {
                try unpack(type, bytes)
            }
        }
    }

    @Test(arguments: seeds)
    func `JSON with random changes reads or is refused`(_ golden: Golden) {
        var dice = Dice(state: UInt64(golden.json.utf8.count))
        for _ in 0..<300 { read(golden.type, changed(Array(golden.json.utf8), &dice)) }
    }

    private func unpack<Value: Message>(_ type: Value.Type, _ bytes: [UInt8]) throws {
        guard let value = try? Value(packed: bytes) else { return }
        let packed = value.packed()
        #expect(try Value(packed: packed).packed() == packed)
        // NaN is not equal to itself, so bytes are compared above; JSON must be writable whatever came in.
        _ = value.jsonBytes(types: Golden.types)
    }

    private func read<Value: Message>(_ type: Value.Type, _ json: [UInt8]) {
        _ = try? Value(json: json, types: Golden.types).packed()
    }

    private func changed(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
            case 2: bytes.remove(at: place)
            default: bytes.insert(UInt8.random(in: 0...255, using: &dice), at: place)
            }
        }
        return bytes
    }
}
