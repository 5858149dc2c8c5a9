internal import NIOCore
internal import NIOHTTP1
internal import RPC

/// What a client is answered.
struct EdgeAnswer: Sendable {
    /// What follows the head.
    enum Body: Sendable {
        case whole(ByteBuffer)
        /// Written piece by piece; the closure ends with the answer, and says whether that is all of it: else the connection breaks off, so
        /// that the client knows.
        case pieces(@Sendable (any PayloadWriter) async -> Bool)
    }

    var status: HTTPResponseStatus
    var headers: HTTPHeaders
    var body: Body

    init(_ status: HTTPResponseStatus, _ headers: HTTPHeaders = [:], body: Body = .whole(ByteBuffer())) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// JSON.
    init(_ status: Int, json: [UInt8], _ headers: HTTPHeaders = [:]) {
        var headers = headers
        headers.replaceOrAdd(name: "content-type", value: "application/json; charset=utf-8")
        if !headers.contains(name: "cache-control") { headers.add(name: "cache-control", value: "no-store") }
        self.init(HTTPResponseStatus(statusCode: status), headers, body: .whole(ByteBuffer(bytes: json)))
    }

    /// A refusal in the form that all refusals have.
    init(_ refusal: EdgeRefusal, _ headers: HTTPHeaders = [:]) {
        let answer = Transcoder.refusal(refusal.error, status: Int(refusal.status.code))
        self.init(answer)
        for (name, value) in headers { self.headers.add(name: name, value: value) }
        if refusal.status == .serviceUnavailable { self.headers.add(name: "retry-after", value: "1") }
    }

    /// What the transcoder made of a call.
    init(_ answer: Transcoder.Answer) {
        self.init(answer.status, json: answer.json)
        if !answer.allow.isEmpty { headers.add(name: "allow", value: answer.allow) }
        if answer.status == 429 { headers.add(name: "retry-after", value: "10") }
        if answer.status == 401 { headers.add(name: "www-authenticate", value: "Bearer") }
    }

    /// Bytes of a body that is there as a whole.
    var size: Int {
        if case .whole(let bytes) = body { bytes.readableBytes } else { 0 }
    }
}

/// What is done about a request once its head is known, before its body is taken.
enum EdgePlan: Sendable {
    /// The answer is known: the body is not wanted.
    case answer(EdgeAnswer)
    case call(EdgeCall)
    case upload(EdgeUpload)
}

/// A call that takes its body while it comes in.
struct EdgeUpload: Sendable {
    /// Largest body.
    let most: Int
    /// Calls at once.
    let run: @Sendable (EdgeBody) async -> EdgeAnswer
}

/// A call that waits for its body.
struct EdgeCall: Sendable {
    /// Largest body.
    let most: Int
    /// Whose share it comes out of; nil for a caller with an identity.
    let stranger: String?
    /// Calls, once the body is there.
    let run: @Sendable (ByteBuffer) async -> EdgeAnswer
}

/// Headers that every answer has.
struct EdgeHeaders: Sendable {
    private let always: [(String, String)]

    /// - Parameter isSecure: whether clients come over TLS, and are to keep to it.
    init(isSecure: Bool) {
        always =
            [
                ("server", "skills-liaoning"), ("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"),
                ("referrer-policy", "same-origin"), ("cross-origin-opener-policy", "same-origin"),
                ("cross-origin-resource-policy", "same-origin"),
                ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
            ] + (isSecure ? [("strict-transport-security", "max-age=31536000; includeSubDomains")] : [])
    }

    /// Nothing but what pages bring from here: no inline script and no inline style, in nobody's frame.
    private static let policyOfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    private static let policyOfData = "default-src 'none'; frame-ancestors 'none'"

    /// Adds them.
    func add(to headers: inout HTTPHeaders, date: String) {
        headers.reserveCapacity(headers.count + always.count + 4)
        headers.add(name: "date", value: date)
        for (name, value) in always { headers.add(name: name, value: value) }
        let isPage = headers.first(name: "content-type")?.hasPrefix("text/html") ?? false
        headers.add(name: "content-security-policy", value: isPage ? Self.policyOfPages : Self.policyOfData)
    }
}
