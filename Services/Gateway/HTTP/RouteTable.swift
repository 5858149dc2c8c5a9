internal import RPC

/// Finds the method an HTTP request is for.
struct RouteTable: Sendable {
    /// A method with the values its path gave.
    struct Match: Sendable {
        let method: any MethodDescriptor
        /// The request field that the body holds, `*` for the whole request; nil when there is no body.
        let body: String?
        /// Request fields by path, and their values.
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

    /// The method for a verb and an undecoded path; nil when there is none.
    func match(_ verb: HTTPRoute.Verb, _ path: String) -> Match? {
        let (parts, custom) = Self.split(path)
        for entry in byLength[parts.count] ?? [] where entry.verb == verb && entry.custom == custom {
            if let variables = Self.variables(entry.segments, parts) {
                return Match(method: entry.method, body: entry.body, variables: variables)
            }
        }
        return nil
    }

    /// Whether another verb would find something there.
    func knows(_ path: String) -> Bool {
        HTTPRoute.Verb.allCases.contains { match($0, path) != nil }
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
        let (parts, custom) = split(template)
        let segments = parts.map { part -> Segment in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .variable(String(part.dropFirst().dropLast())) : .literal(part)
        }
        return (segments, custom)
    }

    /// The path's segments, and what follows the colon of the last one.
    private static func split(_ path: String) -> (parts: [String], custom: String) {
        var parts = path.split(separator: "/").map { String($0) }
        guard let last = parts.last, let colon = last.lastIndex(of: ":") else { return (parts, "") }
        parts[parts.count - 1] = String(last[..<colon])
        return (parts, String(last[last.index(after: colon)...]))
    }
}
