import Foundation
import Testing

/// The committed corpus, and random changes of it with fixed seeds; `Deploy/fuzz` searches further with libFuzzer.
@Suite struct CorpusTests {
    @Test(arguments: FuzzTarget.all)
    func `what was found before still holds`(_ target: FuzzTarget) throws {
        let inputs = try target.corpus()
        #expect(inputs.count > 5)
        for input in inputs { #expect(target.problem(with: input.bytes) == nil, "\(target.name)/\(input.name)") }
    }

    @Test(arguments: FuzzTarget.all)
    func `it holds for random changes, too`(_ target: FuzzTarget) throws {
        var dice = Dice(state: UInt64(target.name.utf8.count))
        let inputs = try target.corpus().map(\.bytes).filter { $0.count < 4096 }
        // Frames of many megabytes take their time.
        for _ in 0..<(target.name == "frames" ? 100 : 1500) {
            guard var bytes = inputs.randomElement(using: &dice) else { return }
            dice.change(&bytes, mixing: inputs)
            #expect(target.problem(with: bytes) == nil, "\(target.name): \(bytes)")
        }
    }
}

extension FuzzTarget: CustomTestStringConvertible {
    var testDescription: String { name }

    /// Inputs of `Corpus`, in a fixed order.
    fileprivate func corpus() throws -> [(name: String, bytes: [UInt8])] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(name)")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { file in
            (file, [UInt8](try Data(contentsOf: folder.appending(path: file))))
        }
    }
}

/// A repeatable sequence of numbers.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Changes some bytes, cuts, repeats, or takes a part of another input.
    mutating func change(_ bytes: inout [UInt8], mixing others: [[UInt8]]) {
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            let place = Int.random(in: 0...bytes.count, using: &self)
            switch Int.random(in: 0..<6, using: &self) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &self)
            case 2 where place < bytes.count: bytes.remove(at: place)
            case 3: bytes.insert([0, 0x7F, 0x80, 0xFF].randomElement(using: &self) ?? 0, at: place)
            case 4:
                let other = others.randomElement(using: &self) ?? []
                bytes.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &self)))
            default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
            }
        }
    }
}
