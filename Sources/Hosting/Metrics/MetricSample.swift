/// The kinds of metric that Prometheus tells apart.
enum MetricKind: String, Sendable {
    case counter
    case gauge
    case histogram
}

/// One line of a metric: its labels and its value when asked.
struct MetricSample: Sendable {
    /// Added to the family's name: `_bucket`, `_sum`, `_count`, or nothing.
    var suffix = ""
    var labels: [(name: String, value: String)] = []
    var value: Double
}

/// A metric with its samples.
struct MetricFamily: Sendable {
    let name: String
    let kind: MetricKind
    let help: String
    let samples: [MetricSample]

    /// Prometheus's text format.
    ///
    /// - Source: prometheus.io/docs/instrumenting/exposition_formats, version 0.0.4.
    var text: String {
        guard !samples.isEmpty else { return "" }
        var text = "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
        for sample in samples {
            text += name + sample.suffix
            if !sample.labels.isEmpty {
                let labels = sample.labels.map { "\($0.name)=\"\(MetricFamily.escaped($0.value))\"" }
                text += "{\(labels.joined(separator: ","))}"
            }
            text += " \(MetricFamily.number(sample.value))\n"
        }
        return text
    }

    private static func number(_ value: Double) -> String {
        if value == .infinity { return "+Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
