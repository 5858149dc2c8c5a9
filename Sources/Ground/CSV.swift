/// Why a text is not a table of comma-separated values, with the record it happened in (the header is record 1).
public enum CSVError: Error, Sendable, Hashable {
    /// The text ended inside a quoted field.
    case unterminatedQuote(record: Int)
    /// A quote stood in the middle of an unquoted field, or something followed a closing quote.
    case strayQuote(record: Int)
    /// A record has more or fewer fields than the header.
    case fieldCount(record: Int, expected: Int, found: Int)
    /// There is no header.
    case noHeader
    /// The header names a column twice.
    case duplicateColumn(String)
    /// The bytes are not UTF-8.
    case notUTF8
}

/// Comma-separated values: fields, records, and quoting.
///
/// CRLF and LF both end a record, a leading byte order mark is dropped, and empty lines are skipped
/// (spreadsheets leave them at the end).
///
/// - Source: RFC 4180.
public enum CSV {
    /// The records of `bytes`.
    ///
    /// - Throws: ``CSVError/unterminatedQuote(record:)``, ``CSVError/strayQuote(record:)``, ``CSVError/notUTF8``.
    public static func records(_ bytes: some Sequence<UInt8>) throws(CSVError) -> [[String]] {
        var reader = CSVReader()
        for byte in bytes { try reader.consume(byte) }
        return try reader.finish()
    }

    /// One record with its line end; fields are quoted where they need it.
    public static func line(_ fields: [String]) -> String {
        fields.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ field: String) -> String {
        let special: Set<UInt8> = [quote, comma, lineFeed, carriageReturn]
        guard field.utf8.contains(where: special.contains) else { return field }
        var text = "\""
        for character in field.unicodeScalars {
            if character == "\"" { text += "\"\"" } else { text.unicodeScalars.append(character) }
        }
        return text + "\""
    }

    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
}

/// The state of reading, byte by byte.
struct CSVReader {
    private enum State { case fieldStart, unquoted, quoted, quoteInQuoted }
    private var state = State.fieldStart
    private var records: [[String]] = []
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var record = 1
    private var afterCarriageReturn = false

    mutating func consume(_ byte: UInt8) throws(CSVError) {
        if afterCarriageReturn, state != .quoted {
            afterCarriageReturn = false
            if byte == CSV.lineFeed { return try endRecord() }
            try endRecord()
        }
        switch (state, byte) {
        case (.quoted, CSV.quote): state = .quoteInQuoted
        case (.quoted, _): field.append(byte)
        case (.quoteInQuoted, CSV.quote):
            field.append(byte)
            state = .quoted
        case (_, CSV.comma): try endField()
        case (_, CSV.lineFeed): try endRecord()
        case (_, CSV.carriageReturn): afterCarriageReturn = true
        case (.fieldStart, CSV.quote) where field.isEmpty: state = .quoted
        case (.unquoted, CSV.quote), (.fieldStart, CSV.quote), (.quoteInQuoted, _):
            throw .strayQuote(record: record)
        default:
            field.append(byte)
            state = .unquoted
        }
        if record == 1, fields.isEmpty, field == [0xEF, 0xBB, 0xBF] {
            field = []
            state = .fieldStart
        }
    }

    mutating func finish() throws(CSVError) -> [[String]] {
        if state == .quoted { throw .unterminatedQuote(record: record) }
        if !field.isEmpty || !fields.isEmpty || state != .fieldStart { try endRecord() }
        return records
    }

    private mutating func endField() throws(CSVError) {
        guard let text = String(validating: field, as: UTF8.self) else { throw .notUTF8 }
        fields.append(text)
        field = []
        state = .fieldStart
    }

    private mutating func endRecord() throws(CSVError) {
        let isEmptyLine = fields.isEmpty && field.isEmpty && state == .fieldStart
        if !isEmptyLine {
            try endField()
            records.append(fields)
        }
        fields = []
        record += 1
    }
}
