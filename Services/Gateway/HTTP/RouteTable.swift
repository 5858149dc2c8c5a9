internal import RPC

/// Finds the method an HTTP request is for.
struct RouteTable: Sendable {
    /// A method with the values its path gave.
    struct Match: Sendable {
        let method: any MethodDescriptor
        /// The request field that the body holds, `*` for the whole request; nil when there is no body.
        let body: String?
        /// Request fields by path, and their values without percent signs.
        let variables: [(field: String, value: String)]
    }

    private enum Segment: Sendable, Equatable {
        case literal(String)
        case variable(String)
    }

    private struct Entry: Sendable {
        let verb: HTTPRoute.Verb
        let segments: [Segment]
        /// What follows the colon of a custom verb; empty without one.
        let custom: String
        let method: any MethodDescriptor
        let body: String?
    }

    private let byLength: [Int: [Entry]]

    /// A table of every binding of every unary method.
    init(_ methods: [any MethodDescriptor]) {
        let entries = methods.filter { $0.kind == .unary }.flatMap { method in
            method.http.map { route in
                let (segments, custom) = Self.parse(route.path)
                return Entry(verb: route.verb, segments: segments, custom: custom, method: method, body: route.body)
            }
        }
        byLength = Dictionary(grouping: entries, by: \.segments.count)
    }

    /// The method for a verb and a path as it was sent; nil when there is none.
    ///
    /// A path is divided where a slash or colon stands as itself, and no segment of it is empty: `/v1/regions/` and `//v1/regions` are not
    /// `/v1/regions`.
    /// - Throws: `INVALID_ARGUMENT` `INVALID_TEXT` when a segment is no text.
    func match(_ verb: HTTPRoute.Verb, _ path: String) throws(RPCError) -> Match? {
        guard let (parts, custom) = Self.split(path) else { return nil }
        let action = try HTTPText.decoded(custom ?? "")
        let texts = try parts.map { (part) throws(RPCError) in try HTTPText.decoded(part) }
        for entry in byLength[parts.count] ?? [] where entry.verb == verb && entry.custom == action {
            if (custom == nil) != entry.custom.isEmpty { continue }
            if let variables = Self.variables(entry.segments, texts) {
                return Match(method: entry.method, body: entry.body, variables: variables)
            }
        }
        return nil
    }

    /// The verbs for which there is something at a path.
    func verbs(at path: String) -> [HTTPRoute.Verb] {
        HTTPRoute.Verb.allCases.filter { verb in (try? match(verb, path)) != nil }
    }

    private static func variables(_ segments: [Segment], _ parts: [String]) -> [(field: String, value: String)]? {
        var variables: [(field: String, value: String)] = []
        for (segment, part) in zip(segments, parts) {
            switch segment {
            case .literal(let text): if text != part { return nil }
            case .variable(let field): variables.append((field, part))
            }
        }
        return variables
    }

    private static func parse(_ template: String) -> (segments: [Segment], custom: String) {
        guard let (parts, custom) = split(template) else { return ([], "") }
        let segments = parts.map { part -> Segment in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .variable(String(part.dropFirst().dropLast())) : .literal(String(part))
        }
        return (segments, custom.map(String.init) ?? "")
    }

    /// The path's segments, and what follows the last colon of the last one; nil for a path with an empty segment.
    private static func split(_ path: String) -> (parts: [Substring], custom: Substring?)? {
        guard path.hasPrefix("/") else { return nil }
        var parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        var custom: Substring?
        if let last = parts.last, let colon = last.lastIndex(of: ":") {
            parts[parts.count - 1] = last[..<colon]
            custom = last[last.index(after: colon)...]
        }
        return parts.contains("") ? nil : (parts, custom)
    }
}
