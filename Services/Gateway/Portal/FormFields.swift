internal import Foundation

/// The fields of a query or a form, in order.
struct FormFields: Sendable {
    private var fields: [(name: String, value: String)] = []

    /// Every field in order, its value without blanks around it.
    var pairs: [(name: String, value: String)] {
        fields.map { ($0.name, $0.value.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// No fields.
    init() {}

    /// Reads `application/x-www-form-urlencoded`; nil when it is no UTF-8 text.
    ///
    /// - Source: URL Standard, 5.1.
    init?(encoded: some StringProtocol) {
        for part in encoded.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(pair[0]), let value = pair.count > 1 ? Self.decoded(pair[1]) : "" else {
                return nil
            }
            fields.append((name, value))
        }
    }

    /// The first value of a field without blanks around it; empty when there is none.
    subscript(name: String) -> String {
        guard let field = fields.first(where: { $0.name == name }) else { return "" }
        return field.value.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The value of a field as it was typed, for secrets.
    func untrimmed(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    /// A path without its percent signs; nil when it is no UTF-8 text.
    static func decoded(path: String) -> String? { path.removingPercentEncoding }

    private static func decoded(_ text: some StringProtocol) -> String? {
        String(text.map { $0 == "+" ? " " : $0 }).removingPercentEncoding
    }
}

extension String {
    /// As a value in a query.
    var queryEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? ""
    }
}
