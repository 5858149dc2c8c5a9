internal import FoundationEssentials
internal import MessageRuntime

/// The rows of a list as lines of comma-separated values.
///
/// A column for each field of the row's message by its name in the contract, `task.case_id` for a field of a message in it. Several values of a plain
/// field stand in one cell with semicolons between, several messages as JSON. Text that a spreadsheet would take for a formula has an apostrophe before it.
///
/// - Source: RFC 4180.
struct CSVTable: Sendable {
    /// A column, and where its value is found in a row.
    private struct Column: Sendable {
        let name: String
        let path: [String]
        let field: MessageLayout.Field
    }

    /// The response's field that has the rows, as JSON calls it.
    private let rowsKey: String
    private let columns: [Column]

    /// How deep messages in messages get columns of their own.
    private static let depth = 3

    /// Nil for a method that is no list in pages.
    init?(_ response: any Message.Type, of request: any Message.Type) {
        let (messages, _) = MessageLayout.all(of: [response, request])
        let byName = Dictionary(messages.map { ($0.name, $0) }) { first, _ in first }
        guard let answer = byName[response.protoName], let question = byName[request.protoName],
            answer.fields.contains(where: { $0.name == "next_page_token" }),
            question.fields.contains(where: { $0.name == "page_token" }),
            let rows = answer.fields.first(where: { $0.isRepeated && $0.kind == "message" }),
            let row = byName[rows.type]
        else { return nil }
        rowsKey = Self.jsonName(rows.name)
        columns = Self.columns(of: row, in: byName, prefix: [], depth: Self.depth)
    }

    private static func columns(
        of message: MessageLayout, in all: [String: MessageLayout], prefix: [String], depth: Int
    ) -> [Column] {
        message.fields.flatMap { field -> [Column] in
            let path = prefix + [field.name]
            if !field.isRepeated, depth > 0, let inner = all[field.type], !inner.name.hasPrefix("google.protobuf.") {
                return columns(of: inner, in: all, prefix: path, depth: depth - 1)
            }
            return [Column(name: path.joined(separator: "."), path: path.map(jsonName), field: field)]
        }
    }

    /// The line of names, with the mark by which spreadsheets know UTF-8.
    var head: [UInt8] { Array("\u{FEFF}\(Self.line(columns.map(\.name)))".utf8) }

    /// The lines of a page, and the token of the next one.
    ///
    /// - Parameter json: the response.
    /// - Throws: when it is no JSON.
    func lines(of json: [UInt8]) throws -> (lines: [UInt8], nextPageToken: String) {
        guard case .object(let page) = try JSONDecoder().decode(JSONValue.self, from: Data(json)) else {
            return ([], "")
        }
        var lines: [UInt8] = []
        if case .list(let rows)? = page[rowsKey] {
            for row in rows { lines += Self.line(columns.map { cell($0, row) }).utf8 }
        }
        guard case .text(let token)? = page["nextPageToken"] else { return (lines, "") }
        return (lines, token)
    }

    private func cell(_ column: Column, _ row: JSONValue) -> String {
        var value = row
        for name in column.path {
            guard case .object(let fields) = value, let inner = fields[name] else {
                return column.path.count > 1 || column.field.isRepeated ? "" : Self.absent(column.field)
            }
            value = inner
        }
        let text = value.text
        // What a person wrote may begin as a formula does; numbers are none.
        return column.field.kind == "string" && text.first.map { "=+-@\t\r".contains($0) } == true ? "'\(text)" : text
    }

    /// JSON leaves out what is nothing.
    private static func absent(_ field: MessageLayout.Field) -> String {
        switch field.kind {
        case "string", "bytes", "message", "enum": ""
        case "bool": "false"
        default: "0"
        }
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
            return "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }

    /// A field's name in JSON: `page_token` is `pageToken`.
    private static func jsonName(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.dropFirst().reduce(words.first.map(String.init) ?? "") {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}

/// JSON of a message.
private enum JSONValue: Decodable {
    case object([String: JSONValue])
    case list([JSONValue])
    case text(String)
    case number(String)
    case flag(Bool)
    case nothing

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let whole = try? container.decode(Int64.self) {
            self = .number("\(whole)")
        } else if let number = try? container.decode(Double.self) {
            self = .number("\(number)")
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    /// As it stands in a cell.
    var text: String {
        switch self {
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .nothing: ""
        case .list(let values): values.map(\.text).joined(separator: ";")
        case .object(let fields):
            "{" + fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }
}
