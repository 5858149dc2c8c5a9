internal import Foundation

/// What was typed into a form of the contract: texts by the path of their field, `sessions[0].held_on`.
///
/// Rows that are all empty are left out, and the others numbered without gaps, as the request numbers them.
struct FormValues: Sendable {
    private var texts: [String: [String]] = [:]

    /// Nothing typed.
    init() {}

    /// What stands in a query or a form; the portal's own fields are left out.
    init(_ fields: FormFields) {
        var rows: [String: [Int: Int]] = [:]
        for (name, value) in fields.pairs where !name.hasPrefix(FormStep.prefix) && !value.isEmpty {
            texts[Self.renumbered(name, &rows), default: []].append(value)
        }
    }

    /// The first text of a field; empty without one.
    subscript(path: String) -> String {
        get { texts[path]?.first ?? "" }
        set { texts[path] = newValue.isEmpty ? nil : [newValue] }
    }

    /// Every text of a field that takes several: as boxes that were ticked, or as lines of one text.
    func all(_ path: String) -> [String] {
        (texts[path] ?? []).flatMap { $0.split { "\n\r、，,".contains($0) } }.map {
            $0.trimmingCharacters(in: .whitespaces)
        }.filter { !$0.isEmpty }
    }

    /// How many rows of a field there are.
    func rows(_ path: String) -> Int {
        var count = 0
        while texts.keys.contains(where: { $0.hasPrefix("\(path)[\(count)].") }) { count += 1 }
        return count
    }

    /// Every field with its texts, by path.
    var pairs: [(name: String, value: String)] {
        texts.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
    }

    /// `lines[3].yuan` as `lines[0].yuan` when it is the first row with anything in it.
    private static func renumbered(_ name: String, _ rows: inout [String: [Int: Int]]) -> String {
        guard let open = name.firstIndex(of: "["), let close = name[open...].firstIndex(of: "]"),
            let number = Int(name[name.index(after: open)..<close])
        else { return name }
        let list = String(name[..<open])
        let known = rows[list, default: [:]]
        let row = known[number] ?? known.count
        rows[list, default: [:]][number] = row
        return "\(list)[\(row)]\(name[name.index(after: close)...])"
    }
}

/// What a form is to do beside what the contract asks: names of the portal's own fields.
enum FormStep {
    static let prefix = "form_"
    /// Proves that the form is the portal's own.
    static let token = "form_token"
    /// `sure` when what cannot be undone was asked, `back` to change what was typed.
    static let step = "form_step"
    /// The list that gets one more row.
    static let add = "form_add"
    /// How many rows a list is shown with.
    static let rows = "form_rows_"
}
