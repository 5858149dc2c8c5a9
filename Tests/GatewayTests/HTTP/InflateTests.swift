import Testing

@testable import GatewayService

/// gzip as other programs make it is unpacked, within its limit.
struct InflateTests {

    static func hex(_ text: String) -> [UInt8] {
        let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test(arguments: InflateVectors.all)
    func `what was packed comes out`(_ vector: InflateVectors.Vector) throws {
        let plain = [UInt8](vector.plain.utf8)
        #expect(try Inflate.gzip(Self.hex(vector.packed), limit: plain.count) == plain)
        if !plain.isEmpty {
            #expect(throws: Inflate.Failure.tooLarge) {
                try Inflate.gzip(Self.hex(vector.packed), limit: plain.count - 1)
            }
        }
    }

    @Test(arguments: InflateVectors.all)
    func `bytes that were cut off or changed are refused, and nothing breaks`(_ vector: InflateVectors.Vector) {
        let packed = Self.hex(vector.packed)
        for count in 0..<packed.count {
            #expect(throws: Inflate.Failure.self) { try Inflate.gzip(Array(packed[..<count]), limit: 1 << 20) }
        }
        for index in packed.indices {
            for bit in 0..<8 {
                var changed = packed
                changed[index] ^= 1 << UInt8(bit)
                // It may be the same text by another way, but never another one: the sum is kept.
                if let plain = try? Inflate.gzip(changed, limit: 1 << 16) { #expect(plain == Array(vector.plain.utf8)) }
            }
        }
    }

    @Test func `a few bytes that stand for many are given up at the limit`() {
        #expect(throws: Inflate.Failure.tooLarge) { try Inflate.gzip(Self.hex(InflateVectors.bomb), limit: 100_000) }
    }
}
