/// Prometheus's text format, read: what `top` needs of it.
struct MetricsText {
    /// A line: its name, labels and value.
    struct Sample: Equatable {
        let name: String
        let labels: [String: String]
        let value: Double
    }

    let samples: [Sample]

    /// Reads what it understands; other lines are passed over.
    init(_ text: String) {
        samples = text.split(separator: "\n").compactMap { Self.sample($0) }
    }

    private static func sample(_ line: Substring) -> Sample? {
        guard !line.hasPrefix("#"), let space = line.lastIndex(of: " "), let value = Double(line[space...].dropFirst())
        else { return nil }
        let series = line[..<space]
        guard let brace = series.firstIndex(of: "{") else {
            return Sample(name: String(series), labels: [:], value: value)
        }
        guard series.last == "}" else { return nil }
        let inner = series[series.index(after: brace)...].dropLast()
        return labels(inner).map { Sample(name: String(series[..<brace]), labels: $0, value: value) }
    }

    /// `name="value",…`, with `\"`, `\\` and `\n` inside values.
    private static func labels(_ text: Substring) -> [String: String]? {
        var labels: [String: String] = [:]
        var rest = text
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: "=") else { return nil }
            let name = String(rest[..<equals])
            rest = rest[equals...].dropFirst()
            guard rest.popFirst() == "\"" else { return nil }
            var value = ""
            reading: while true {
                switch rest.popFirst() {
                case "\"": break reading
                case "\\": value += rest.popFirst().map { $0 == "n" ? "\n" : String($0) } ?? ""
                case let character?: value.append(character)
                case nil: return nil
                }
            }
            labels[name] = value
            if rest.first == "," { rest = rest.dropFirst() }
        }
        return labels
    }
}
