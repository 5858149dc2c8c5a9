internal import Glibc

// What a writer puts into its text.

extension JSONWriter {
    /// Writes one character of the syntax.
    mutating func mark(_ character: Unicode.Scalar) {
        bytes.append(UInt8(truncatingIfNeeded: character.value))
    }

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ start: UnsafePointer<CChar>, _ count: Int) {
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: count))
    }

    mutating func append(quoted text: String) {
        var text = text
        text.withUTF8 { append(quoted: $0) }
    }

    /// Writes a string of C in quotes; nil is empty.
    mutating func append(quoted text: UnsafePointer<CChar>?) {
        let raw = UnsafeRawPointer(text)?.assumingMemoryBound(to: UInt8.self)
        append(quoted: UnsafeBufferPointer(start: raw, count: text.map { strlen($0) } ?? 0))
    }

    mutating func append(integer: some FixedWidthInteger) {
        if integer < 0 { mark("-") }
        var rest = UInt64(integer.magnitude)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var start = digits.count
            repeat {
                start -= 1
                digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            } while rest > 0
            bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start...]))
        }
    }

    mutating func append<Number: BinaryFloatingPoint & LosslessStringConvertible>(number: Number) {
        if number.isNaN {
            append(quoted: "NaN")
        } else if number.isInfinite {
            append(quoted: number < 0 ? "-Infinity" : "Infinity")
        } else {
            append(number.description)
        }
    }

    // MARK: Private

    private mutating func append(quoted text: UnsafeBufferPointer<UInt8>) {
        mark("\"")
        var start = 0
        for index in 0..<text.count where JSONGrammar.mustBeEscaped(text[index]) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(escaped: text[index])
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        mark("\"")
    }

    private mutating func append(escaped byte: UInt8) {
        let short: [UInt8: String] = [
            0x22: "\\\"", 0x5C: "\\\\", 0x08: "\\b", 0x0C: "\\f", 0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t",
        ]
        let digits = String(byte, radix: 16)
        append(short[byte] ?? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
}
