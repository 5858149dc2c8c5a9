/// Unpacks gzip, as clients compress what they send.
///
/// Knows its limit before it begins: a few bytes of gzip may stand for gigabytes. Nothing is compressed here, so no library is needed.
///
/// - Source: RFC 1951, RFC 1952.
struct Inflate {
    /// Why bytes were not unpacked.
    enum Failure: Error {
        case malformed
        /// It would be more than the limit.
        case tooLarge
    }

    private let bytes: ArraySlice<UInt8>
    private let limit: Int
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private init(_ bytes: ArraySlice<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        position = bytes.startIndex
    }

    /// What a gzip member holds.
    static func gzip(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
        guard bytes.count >= 18, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8, bytes[3] & 0xE0 == 0 else {
            throw .malformed
        }
        let flags = bytes[3]
        var start = 10
        if flags & 4 != 0 { start += 2 + Int(bytes[10]) + Int(bytes[11]) << 8 }
        // The file's name and a comment, each with a zero behind it.
        for flag: UInt8 in [8, 16] where flags & flag != 0 {
            guard start < bytes.count, let end = bytes[start...].firstIndex(of: 0) else { throw .malformed }
            start = end + 1
        }
        if flags & 2 != 0 { start += 2 }
        guard start <= bytes.count - 8 else { throw .malformed }
        var inflate = Inflate(bytes[start...], limit: limit)
        try inflate.run()
        try inflate.checkTrailer()
        return inflate.output
    }

    private mutating func run() throws(Failure) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try block(.fixedLiterals, .fixedDistances)
            case 2: try dynamic()
            default: throw .malformed
            }
        }
    }

    private mutating func checkTrailer() throws(Failure) {
        guard bytes.endIndex - position == 8 else { throw .malformed }
        func word(_ at: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) } }
        guard word(position) == Self.checksum(output), word(position + 4) == UInt32(output.count) else {
            throw .malformed
        }
    }

    private mutating func take(_ count: Int) throws(Failure) -> Int {
        while bitCount < count {
            guard position < bytes.endIndex else { throw .malformed }
            bits |= UInt32(bytes[position]) << UInt32(bitCount)
            position += 1
            bitCount += 8
        }
        defer {
            bits >>= UInt32(count)
            bitCount -= count
        }
        return Int(bits & (1 << UInt32(count) - 1))
    }

    private mutating func stored() throws(Failure) {
        (bits, bitCount) = (0, 0)
        guard position + 4 <= bytes.endIndex else { throw .malformed }
        let length = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        let inverse = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
        guard length ^ inverse == 0xFFFF, position + 4 + length <= bytes.endIndex else { throw .malformed }
        guard output.count + length <= limit else { throw .tooLarge }
        output += bytes[position + 4..<position + 4 + length]
        position += 4 + length
    }

    private mutating func dynamic() throws(Failure) {
        let (literals, distances, count) = (try take(5) + 257, try take(5) + 1, try take(4) + 4)
        guard literals <= 286, distances <= 30 else { throw .malformed }
        var lengths = [UInt8](repeating: 0, count: 19)
        for index in 0..<count { lengths[Self.order[index]] = UInt8(try take(3)) }
        let code = try Code(lengths)
        var all: [UInt8] = []
        while all.count < literals + distances {
            let symbol = try decode(code)
            switch symbol {
            case 0..<16: all.append(UInt8(symbol))
            case 16:
                guard let last = all.last else { throw .malformed }
                all += [UInt8](repeating: last, count: 3 + (try take(2)))
            case 17: all += [UInt8](repeating: 0, count: 3 + (try take(3)))
            default: all += [UInt8](repeating: 0, count: 11 + (try take(7)))
            }
        }
        guard all.count == literals + distances, all[256] != 0 else { throw .malformed }
        try block(try Code(Array(all[..<literals])), try Code(Array(all[literals...])))
    }

    private mutating func block(_ literals: Code, _ distances: Code) throws(Failure) {
        while true {
            let symbol = try decode(literals)
            if symbol == 256 { return }
            if symbol < 256 {
                guard output.count < limit else { throw .tooLarge }
                output.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < Self.lengths.count else { throw .malformed }
            let length = Self.lengths[symbol - 257] + (try take(Self.lengthBits[symbol - 257]))
            let distanceSymbol = try decode(distances)
            guard distanceSymbol < Self.distances.count else { throw .malformed }
            let distance = Self.distances[distanceSymbol] + (try take(Self.distanceBits[distanceSymbol]))
            guard distance <= output.count else { throw .malformed }
            guard output.count + length <= limit else { throw .tooLarge }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    private mutating func decode(_ code: Code) throws(Failure) -> Int {
        var (value, first, index) = (0, 0, 0)
        for length in 1...15 {
            value |= try take(1)
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .malformed
    }

    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]

    private static let checksums: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in sum >> 8 ^ checksums[Int((sum ^ UInt32(byte)) & 0xFF)] }
    }

    /// A Huffman code: how many symbols have each length, and the symbols in the order of their codes.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        static let fixedLiterals = Code(
            checked: [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
                + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))
        static let fixedDistances = Code(checked: [UInt8](repeating: 5, count: 30))

        /// - Throws: `malformed` when there are more codes than fit.
        init(_ lengths: [UInt8]) throws(Failure) {
            self.init(checked: lengths)
            var left = 1
            for length in 1...15 {
                left = left << 1 - counts[length]
                guard left >= 0 else { throw .malformed }
            }
        }

        private init(checked lengths: [UInt8]) {
            for length in lengths { counts[Int(length)] += 1 }
            counts[0] = 0
            symbols = lengths.indices.filter { lengths[$0] != 0 }.sorted {
                (lengths[$0], $0) < (lengths[$1], $1)
            }
        }
    }
}
