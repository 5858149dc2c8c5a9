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
            return (page, (body: ByteBuffer(bytes: bytes), tag: EntityTag.of(bytes)))
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
