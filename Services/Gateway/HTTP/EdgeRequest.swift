internal import NIOHTTP1
internal import RPC

/// The head of an HTTP request, and who sends it.
struct EdgeRequest: Sendable {
    let method: HTTPMethod
    /// As it was sent, percent signs and all; `*` for the server itself.
    let path: String
    /// What follows the question mark, as it was sent; nil without one.
    let query: String?
    let headers: HTTPHeaders
    /// The client's address, as a connection's other end is written.
    let peer: String
    /// What the limits of its address are kept by.
    let address: String

    /// The verb that decides what is done: HEAD does what GET does, and the connection leaves the body out.
    var verb: String { method == .HEAD ? "GET" : method.rawValue }

    /// Path and query.
    var target: String { query.map { "\(path)?\($0)" } ?? path }

    /// Whether a browser asks for a page, and not a program for data.
    var wantsPage: Bool {
        verb == "GET" && !path.hasPrefix("/v1/") && headers["accept"].contains { $0.contains("text/html") }
    }

    /// What goes on with the call: identity, trace and business time.
    var metadata: Metadata {
        var metadata = Metadata()
        for key in [Metadata.authorizationKey, Metadata.traceKey, Metadata.traceStateKey, Metadata.timeKey] {
            for value in headers[key] { metadata.add(value, for: key) }
        }
        return metadata
    }

    /// How many bytes of body follow; nil when only their end will tell.
    var declaredBody: Int? {
        if headers.contains(name: "transfer-encoding") { return nil }
        return headers.first(name: "content-length").flatMap { Int($0) } ?? 0
    }

    /// The media type of the body in lower case, without its parameters, and its character set when it names one.
    var contentType: (type: String, charset: String?)? {
        guard let header = headers.first(name: "content-type") else { return nil }
        let parts = header.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }
        return (parts.first ?? "", charset.map { $0.dropFirst(8).filter { $0 != "\"" } })
    }
}

extension EdgeRequest {
    /// A request as the connection took it.
    ///
    /// - Parameter peer: the client's address and port.
    /// - Throws: what is wrong with the head, as its answer.
    init(_ head: HTTPRequestHead, client: String?, port: Int?) throws(EdgeRefusal) {
        let hosts = head.headers["host"].count
        guard hosts == 1 || (hosts == 0 && head.version.isOld) else {
            throw EdgeRefusal(.badRequest, "HOST_REQUIRED", "请求应带一个 Host 头。")
        }
        for expectation in head.headers["expect"] where expectation.lowercased() != "100-continue" {
            throw EdgeRefusal(.expectationFailed, "EXPECTATION_UNKNOWN", "不支持这种 Expect。")
        }
        var target = head.uri[...]
        // A proxy is asked with the whole address, and this server may be taken for one.
        if !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") {
            target = target[scheme.upperBound...]
            target = target[(target.firstIndex { $0 == "/" || $0 == "?" } ?? target.endIndex)...]
        }
        let mark = target.firstIndex(of: "?")
        method = head.method
        path = String(target[..<(mark ?? target.endIndex)])
        query = mark.map { String(target[target.index(after: $0)...]) }
        headers = head.headers
        peer = ClientAddress.peer(client, port: port)
        address = client.map(ClientAddress.key) ?? "unix"
    }
}

extension HTTPVersion {
    /// Whether it is before HTTP/1.1: without chunks, interim answers and the header Host.
    var isOld: Bool { major < 1 || (major == 1 && minor == 0) }
}

/// A refusal of the HTTP server itself.
struct EdgeRefusal: Error {
    let status: HTTPResponseStatus
    let reason: String
    let sentence: String

    init(_ status: HTTPResponseStatus, _ reason: String, _ sentence: String) {
        self.status = status
        self.reason = reason
        self.sentence = sentence
    }

    /// The request was not finished in time.
    static let tooSlow = EdgeRefusal(.requestTimeout, "REQUEST_TIMEOUT", "请求发送过慢。")
    /// The head is larger than any is.
    static let headTooLarge = EdgeRefusal(.requestHeaderFieldsTooLarge, "HEAD_TOO_LARGE", "请求头过大。")
    /// What was sent is no HTTP.
    static let malformed = EdgeRefusal(.badRequest, "MALFORMED_HTTP", "不是有效的 HTTP 请求。")
    /// The process has taken as much as it may.
    static let busy = EdgeRefusal(.serviceUnavailable, "TOO_MANY_CALLS", "服务繁忙，请稍后重试")
    /// A body of another kind than JSON.
    static let notJSON = EdgeRefusal(
        .unsupportedMediaType, "CONTENT_TYPE_UNSUPPORTED", "正文应为 UTF-8 的 JSON（Content-Type: application/json）。")

    /// A body of another kind than a form.
    static let notForm = EdgeRefusal(
        .unsupportedMediaType, "CONTENT_TYPE_UNSUPPORTED", "页面的表单应为 application/x-www-form-urlencoded。")

    /// The body is larger than this caller's may be.
    static func bodyTooLarge(_ most: Int) -> EdgeRefusal {
        EdgeRefusal(.payloadTooLarge, "BODY_TOO_LARGE", "请求正文超过 \(most) 字节。")
    }

    /// The same for those who read a status of the contract.
    var error: RPCError {
        let code: StatusCode =
            switch status {
            case .payloadTooLarge, .tooManyRequests, .requestHeaderFieldsTooLarge: .resourceExhausted
            case .serviceUnavailable: .unavailable
            case .requestTimeout: .deadlineExceeded
            case .notFound, .methodNotAllowed: .unimplemented
            default: .invalidArgument
            }
        return RPCError(code, reason: reason, sentence)
    }
}
