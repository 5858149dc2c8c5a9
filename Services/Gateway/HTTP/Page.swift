internal import OpenAPIDocument

/// The pages for people, each of which asks the JSON interface for what it shows, and the interface's description.
enum Page: String, CaseIterable {
    case index = "/"
    case verify = "/verify"
    case bulletin = "/bulletin"
    case openAPI = "/openapi.json"

    /// The page at a path.
    static func at(_ path: String) -> (type: String, bytes: [UInt8])? {
        Page(rawValue: path).map { ($0 == .openAPI ? "application/json" : "text/html", $0.bytes) }
    }

    private var bytes: [UInt8] {
        switch self {
        case .index: PackageResources.index_html
        case .verify: PackageResources.verify_html
        case .bulletin: PackageResources.bulletin_html
        case .openAPI: OpenAPI.json
        }
    }
}
