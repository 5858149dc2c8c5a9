internal import NIOCore
internal import NIOHTTP1
internal import OpenAPIDocument

/// The pages for people, each of which asks the JSON interface for what it shows, what they are made of, and the interface's description.
enum Page: String, CaseIterable {
    case index = "/"
    case verify = "/verify"
    case bulletin = "/bulletin"
    case style = "/style.css"
    case verifyScript = "/verify.js"
    case bulletinScript = "/bulletin.js"
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
        case .index, .verify, .bulletin: "text/html; charset=utf-8"
        case .style: "text/css; charset=utf-8"
        case .verifyScript, .bulletinScript: "text/javascript; charset=utf-8"
        case .openAPI: "application/json; charset=utf-8"
        }
    }

    private var bytes: [UInt8] {
        switch self {
        case .index: PackageResources.index_html
        case .verify: PackageResources.verify_html
        case .bulletin: PackageResources.bulletin_html
        case .style: PackageResources.style_css
        case .verifyScript: PackageResources.verify_js
        case .bulletinScript: PackageResources.bulletin_js
        case .openAPI: OpenAPI.json
        }
    }
}
