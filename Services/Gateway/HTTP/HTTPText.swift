internal import Foundation
internal import Requests
internal import RPC

/// What an HTTP request says in text. Bytes that are no text are the client's mistake: it is told of them, they are not mended.
struct HTTPText: Sendable {
    /// Header with the time a client gives a call.
    static let timeoutHeader = "skills-timeout-milliseconds"

    /// Percent-decoded.
    let path: String
    let body: String

    /// Decodes a request's path and body, and makes sure of its query.
    ///
    /// - Throws: `INVALID_ARGUMENT` `INVALID_TEXT` when one of them is not UTF-8.
    init(path: String, query: String?, body: some Sequence<UInt8>) throws(RPCError) {
        guard let path = path.removingPercentEncoding, (query ?? "").removingPercentEncoding != nil,
            let body = String(validating: body, as: UTF8.self)
        else {
            throw RPCError(.invalidArgument, reason: "INVALID_TEXT", "请求的地址、参数和正文应为 UTF-8 文本。")
        }
        self.path = path
        self.body = body
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
}
