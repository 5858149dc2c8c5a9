internal import Requests
internal import RPC

/// What an HTTP request says in text. Bytes that are no text are the client's mistake: it is told of them, they are not mended.
enum HTTPText {
    /// Header with the time a client gives a call.
    static let timeoutHeader = "skills-timeout-milliseconds"

    private static var invalid: RPCError {
        RPCError(.invalidArgument, reason: "INVALID_TEXT", "请求的地址、参数和正文应为 UTF-8 文本。")
    }

    /// A segment of a path without its percent signs. What they stand for is data: a slash or colon of theirs divides nothing.
    ///
    /// - Throws: `INVALID_ARGUMENT` `INVALID_TEXT` when it is not UTF-8, or a percent sign is not followed by two hexadecimal digits.
    static func decoded(_ text: some StringProtocol, plusIsSpace: Bool = false) throws(RPCError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(hexDigit), let low = rest.next().flatMap(hexDigit) else {
                    throw invalid
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return try utf8(bytes)
    }

    /// The parameters of a query, in order, as forms write them.
    ///
    /// - Throws: as ``decoded(_:plusIsSpace:)``.
    static func parameters(_ query: String?) throws(RPCError) -> [(name: String, value: String)] {
        var parameters: [(name: String, value: String)] = []
        for part in (query ?? "").split(separator: "&") {
            let equals = part.firstIndex(of: "=")
            let value = equals.map { part[part.index(after: $0)...] } ?? ""
            parameters.append(
                (
                    try decoded(part[..<(equals ?? part.endIndex)], plusIsSpace: true),
                    try decoded(value, plusIsSpace: true)
                ))
        }
        return parameters
    }

    /// The text of a body.
    ///
    /// - Throws: `INVALID_ARGUMENT` `INVALID_TEXT` when it is not UTF-8.
    static func utf8(_ bytes: [UInt8]) throws(RPCError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw invalid }
        return text
    }

    /// The time a client gives a call, at most ten minutes; nil when it names none.
    ///
    /// - Throws: `INVALID_ARGUMENT` when it is no number of milliseconds.
    static func timeout(_ header: String?) throws(RPCError) -> Duration? {
        guard let header else { return nil }
        guard let milliseconds = Int(header), milliseconds >= 0 else {
            throw RequestField.invalid(timeoutHeader, "应为毫秒数")
        }
        return .milliseconds(min(milliseconds, 600_000))
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
