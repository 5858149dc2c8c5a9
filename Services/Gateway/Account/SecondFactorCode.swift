internal import Crypto
internal import Foundation

/// Codes that change every half minute, made of a key that an account's owner and the gateway share.
///
/// - Source: RFC 6238 (TOTP) on RFC 4226 (HOTP), with HMAC-SHA-1, which is what apps that show codes know.
struct SecondFactorCode: Sendable {
    /// Seconds that one code is shown.
    static let period: Int64 = 30
    /// How many steps a clock may be wrong, either way.
    static let tolerance: Int64 = 1

    let key: [UInt8]
    var digits = 6

    /// A key of 160 bits, as RFC 4226 recommends.
    static func makeKey() -> [UInt8] { (0..<20).map { _ in UInt8.random(in: .min ... .max) } }

    /// The step of an instant, in seconds since 1970.
    static func step(at seconds: Int64) -> Int64 { seconds / period }

    /// The code of a step.
    func code(at step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
        let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: key)))
        let offset = Int(hash[hash.count - 1] & 0x0F)
        let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let code = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - code.count) + code
    }

    /// The step whose code `text` is, now or a step beside; nil when it is none of them, or of a step that was taken before.
    func step(of text: String, at seconds: Int64, after last: Int64) -> Int64? {
        let now = Self.step(at: seconds)
        var found: Int64?
        for step in (now - Self.tolerance)...(now + Self.tolerance) where step > last {
            if Array(code(at: step).utf8).isSame(as: Array(text.utf8)) { found = step }
        }
        return found
    }

    /// The key in base 32, without padding.
    var text: String { Base32.encode(key) }

    /// What an app reads from a picture.
    func uri(of account: String) -> String {
        "otpauth://totp/Skills%20Liaoning:\(account)?secret=\(text)&issuer=Skills%20Liaoning&algorithm=SHA1&digits=\(digits)&period=\(Self.period)"
    }
}

/// Base 32 without padding.
///
/// - Source: RFC 4648 section 6.
enum Base32 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var (text, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(alphabet[Int(bits >> UInt32(count)) & 31])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(5 - count)) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }
}
