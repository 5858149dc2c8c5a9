internal import HTTPTypes
internal import HummingbirdCore
internal import NIOCore
internal import RPC

extension PortalRequest {
    /// Largest form, in bytes.
    private static let largestForm = 64 << 10

    /// The request of a browser; nil for what is none: another verb, a body that is no form, bytes that are no text.
    init?(_ request: Request, over channel: any RPC.Channel, isSecure: Bool) async {
        guard let path = request.uri.path.removingPercentEncoding,
            let query = FormFields(encoded: request.uri.query ?? "")
        else { return nil }
        var form = FormFields()
        switch request.method {
        case .get: verb = .get
        case .post:
            let type = request.headers[.contentType]?.split(separator: ";").first ?? ""
            guard type.lowercased() == "application/x-www-form-urlencoded",
                let body = try? await request.body.collect(upTo: Self.largestForm),
                let text = String(validating: body.readableBytesView, as: UTF8.self),
                let fields = FormFields(encoded: text)
            else { return nil }
            (verb, form) = (.post, fields)
        default: return nil
        }
        self.path = path
        self.query = query
        self.form = form
        cookies = Self.cookies(request.headers[values: .cookie])
        self.channel = channel
        self.isSecure = isSecure
        now = .now()
    }

    private static func cookies(_ headers: [String]) -> [String: String] {
        let pairs = headers.flatMap { $0.split(separator: ";") }.map { pair in
            pair.split(separator: "=", maxSplits: 1).map { $0.trimming(while: { $0 == " " }) }
        }
        return Dictionary(
            pairs.filter { $0.count == 2 }.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Substring {
    fileprivate func trimming(while isBlank: (Character) -> Bool) -> String {
        var rest = self.drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
