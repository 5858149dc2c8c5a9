internal import CMessageArena

/// Reads messages from proto3 JSON, strictly: no unknown field, no field twice, no trailing text, at most 100 levels.
///
/// What it reads are protobuf-c structs in the arena, filled by the tables of their types. It also reads one field from
/// plain text (`isPlain`): then the names of the path stand for nested objects, and the text for the value.
struct JSONReader {
    /// Levels of objects and arrays that may nest.
    private static let depthLimit = 100

    let arena: UnsafeMutablePointer<message_arena>

    /// Knows the messages inside `google.protobuf.Any`.
    let types: MessageTypes

    private var tokens: JSONTokens

    /// The names still to follow in plain text, the next one last; nil when this is JSON.
    private var plainPath: [JSONText]?
    private var plainText = JSONText(start: nil, count: 0)

    /// Where values from plain text were written that may stand there once.
    var written: Set<UnsafeMutableRawPointer> = []

    /// The objects being read, outermost first.
    private var objects: [OpenObject] = []
    private var depth = 0

    /// An object of which some fields are read.
    private struct OpenObject {
        /// The name of its first field.
        var first: JSONText?
        /// The field being read, as it was written.
        var current: JSONText?
        /// The index in the array that is being read in the current field.
        var index: Int?
    }

    /// A reader of JSON, which must be valid UTF-8 and stay where it is.
    init(_ text: JSONText, types: MessageTypes, _ arena: UnsafeMutablePointer<message_arena>) {
        tokens = JSONTokens(text, arena)
        self.types = types
        self.arena = arena
    }

    /// A reader of one field from plain text.
    init(path: String, text: String, _ arena: UnsafeMutablePointer<message_arena>) {
        tokens = JSONTokens(JSONText(start: nil, count: 0), arena)
        types = .none
        self.arena = arena
        plainPath = path.split(separator: ".", omittingEmptySubsequences: false).reversed().map { tokens.kept($0.utf8) }
        plainText = tokens.kept(text.utf8)
    }

    /// Whether values come from plain text, where numbers, booleans and enums are not marked as such.
    var isPlain: Bool { plainPath != nil }

    /// Whether names of the path are left, so that the text is for a field of the message that stands here.
    var goesDeeper: Bool { !(plainPath?.isEmpty ?? true) }

    /// An error about the field being read.
    func error(_ kind: MessageError.Kind, _ problem: String) -> MessageError {
        var path = ""
        for object in objects {
            guard let name = object.current?.string else { break }
            path += path.isEmpty ? name : ".\(name)"
            if let index = object.index { path += "[\(index)]" }
        }
        return MessageError(kind, field: path, problem)
    }

    /// An error about a member of the object that has no place there.
    func unknown(_ name: JSONText, in type: String) -> MessageError {
        let isSecond = objects.last?.first.map { $0.baseAddress != name.baseAddress && $0.elementsEqual(name) } ?? false
        if isSecond { return error(.duplicateField, "the field stands twice") }
        return error(.unknownField, "\(type) has no field \(name.shown)")
    }

    // MARK: Structure

    mutating func beginObject() throws(MessageError) {
        if plainPath == nil {
            try enter("{", "expected an object")
        }
        objects.append(OpenObject())
    }

    /// The name of the object's next field, or nil after the last.
    mutating func nextName() throws(MessageError) -> JSONText? {
        let open = objects.count - 1
        let isFirst = objects[open].current == nil
        var name = JSONText(start: nil, count: 0)
        if plainPath != nil {
            guard isFirst else { return endObject() }
            name = plainPath?.popLast() ?? name
        } else {
            if tokens.skip("}") { return endObject() }
            if !isFirst { try tokens.expect(",") }
            name = try tokens.string()
            try tokens.expect(":")
        }
        objects[open].current = name
        if isFirst { objects[open].first = name }
        return name
    }

    /// Reads an array; `element` reads one value, or the only one from plain text.
    mutating func readArray(_ element: (inout JSONReader) throws(MessageError) -> Void) throws(MessageError) {
        if isPlain { return try element(&self) }
        try enter("[", "expected an array")
        var index = 0
        while !tokens.skip("]") {
            if index > 0 { try tokens.expect(",") }
            setIndex(index)
            try element(&self)
            index += 1
        }
        setIndex(nil)
        depth -= 1
    }

    /// A string, number or boolean.
    mutating func scalar() throws(MessageError) -> JSONScalar {
        guard let rest = plainPath else {
            guard let scalar = try tokens.scalar() else {
                throw error(.wrongType, "expected a single value")
            }
            return scalar
        }
        guard rest.isEmpty else { throw error(.unknownField, "the field has no fields of its own") }
        return .text(plainText)
    }

    /// Skips a null, which leaves a field as it is.
    mutating func skipNull() -> Bool {
        isPlain ? false : tokens.skip(word: "null")
    }

    /// What follows the value must be nothing.
    mutating func finish() throws(MessageError) {
        guard tokens.isAtEnd() else { throw MessageError(.invalidJSON, "there is text after the message") }
    }

    private mutating func endObject() -> JSONText? {
        objects.removeLast()
        if plainPath == nil { depth -= 1 }
        return nil
    }

    private mutating func setIndex(_ index: Int?) {
        if !objects.isEmpty { objects[objects.count - 1].index = index }
    }

    /// Begins an object or array.
    private mutating func enter(_ bracket: Unicode.Scalar, _ problem: String) throws(MessageError) {
        guard tokens.skip(bracket) else {
            throw error(tokens.isAtEnd() ? .invalidJSON : .wrongType, problem)
        }
        depth += 1
        if depth > Self.depthLimit { throw error(.tooDeep, "nested too deep") }
    }
}
