internal import Crypto
internal import NIOCore
internal import NIOHTTP1
internal import OpenAPIDocument

/// What is the same for everybody: the style sheet of the portal, and the description of the JSON interface.
enum Page: String, CaseIterable {
    case style = "/style.css"
    case openAPI = "/openapi.json"

    /// Their bytes, made once: a connection that reads slowly holds no copy.
    private static let kept = Dictionary(
        uniqueKeysWithValues: allCases.map { page in
            let bytes = page.bytes
            let digest = SHA256.hash(data: bytes).prefix(12).map {
                String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
            }
            return (page, (body: ByteBuffer(bytes: bytes), tag: "\"\(digest.joined())\""))
        })

    /// The answer to whoever reads the page, which is `304` when he has it.
    func answer(_ request: EdgeRequest) -> EdgeAnswer {
        guard let (body, tag) = Self.kept[self] else { return EdgeAnswer(.notFound) }
        let headers: HTTPHeaders = ["content-type": type, "cache-control": "no-cache", "etag": tag]
        guard !request.has(tag) else { return EdgeAnswer(.notModified, headers) }
        return EdgeAnswer(.ok, headers, body: .whole(body))
    }

    private var type: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .openAPI: "application/json; charset=utf-8"
        }
    }

    private var bytes: [UInt8] {
        switch self {
        case .style: PackageResources.style_css
        case .openAPI: OpenAPI.json
        }
    }
}

extension EdgeRequest {
    /// Whether the client has what carries that tag.
    ///
    /// - Source: RFC 9110, 13.1.2: tags are compared without their weakness.
    func has(_ tag: String) -> Bool {
        headers["if-none-match"].contains { header in
            header.split(separator: ",").contains { part in
                let text = part.filter { $0 != " " }
                return text == "*" || (text.hasPrefix("W/") ? String(text.dropFirst(2)) : text) == tag
            }
        }
    }
}
