internal import Crypto

/// The seed of a draw: text of 64 hexadecimal digits, so that everybody can hash it with what their system has.
struct InspectionSeed: Sendable {
    let text: String

    /// A seed as it is kept.
    init(_ text: String) { self.text = text }

    /// A seed that nobody can foresee.
    init() {
        var random = SystemRandomNumberGenerator()
        text = Self.hex((0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
    }

    /// What is published before the draw.
    var hash: String { Self.hex(Self.digest(text)) }

    /// SHA-256 of a text.
    static func digest(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
