internal import NIOCore
internal import NIOHTTP1
internal import RPC

extension PortalRequest {
    /// The request of a browser, by GET or by POST with a form; nil when a part of it is no text.
    init?(_ request: EdgeRequest, _ body: ByteBuffer, over channel: any RPC.Channel, isSecure: Bool) {
        guard let path = FormFields.decoded(path: request.path), let query = FormFields(encoded: request.query ?? ""),
            let text = String(validating: body.readableBytesView, as: UTF8.self), let form = FormFields(encoded: text)
        else { return nil }
        verb = request.verb == "POST" ? .post : .get
        self.path = path
        self.query = query
        self.form = form
        cookies = Self.cookies(request.headers["cookie"])
        self.channel = channel
        self.isSecure = isSecure
        now = .now()
    }

    /// - Source: RFC 6265, 5.4.
    static func cookies(_ headers: [String]) -> [String: String] {
        let pairs = headers.flatMap { $0.split(separator: ";") }.compactMap { pair -> (String, String)? in
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (parts[0].filter { $0 != " " }, parts[1].filter { $0 != " " })
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension EdgeAnswer {
    /// A page as the connection writes it.
    init(_ answer: PortalAnswer) {
        var headers: HTTPHeaders = ["content-type": answer.type, "cache-control": "no-store"]
        for (name, value) in answer.headers { headers.add(name: name, value: value) }
        self.init(
            HTTPResponseStatus(statusCode: answer.status), headers, body: .whole(ByteBuffer(bytes: answer.bytes)))
    }
}
