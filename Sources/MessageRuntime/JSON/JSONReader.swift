/// Reads messages from proto3 JSON, strictly: no unknown field, no field twice, no trailing text, at most 100 levels.
///
/// It also reads one field from plain text (`isPlain`): then the names of the path stand for nested objects, and the
/// text for the value.
public struct JSONReader {
    /// Levels of objects and arrays that may nest.
    static let depthLimit = 100

    var tokens: JSONTokens

    /// Knows the messages inside `google.protobuf.Any`.
    public var types: MessageTypes

    /// The names still to follow in plain text; nil when this is JSON.
    private var plainPath: [String]?
    private var plainText = ""

    /// The objects being read, outermost first.
    private var objects: [OpenObject] = []
    private var depth = 0

    /// An object of which some fields are read.
    private struct OpenObject {
        /// The JSON names of the fields so far.
        var seen: [String] = []
        /// The field being read, as it was written.
        var current: String?
        /// The index in the array that is being read in the current field.
        var index: Int?
    }

    init(_ bytes: [UInt8], types: MessageTypes) {
        tokens = JSONTokens(bytes)
        self.types = types
    }

    init(path: String, text: String) {
        tokens = JSONTokens([])
        types = .none
        plainPath = path.split(separator: ".", omittingEmptySubsequences: false).reversed().map(String.init)
        plainText = text
    }

    /// Whether values come from plain text, where numbers, booleans and enums are not marked as such.
    public var isPlain: Bool { plainPath != nil }

    /// An error about the field being read.
    public func error(_ kind: MessageError.Kind, _ problem: String) -> MessageError {
        var path = ""
        for object in objects {
            guard let name = object.current else { break }
            path += path.isEmpty ? name : ".\(name)"
            if let index = object.index { path += "[\(index)]" }
        }
        return MessageError(kind, field: path, problem)
    }

    // MARK: Fields, as generated code reads them

    /// Reads a field of a single value; null leaves it as it is.
    public mutating func read<Value: JSONValue>(_ field: inout Value) throws(MessageError) {
        if let value: Value = try present() { field = value }
    }

    /// The value of a member of a oneof; nil when it is null.
    public mutating func present<Value: JSONValue>() throws(MessageError) -> Value? {
        try skipNull() ? nil : try Value.readJSON(&self)
    }

    /// Reads a sub-message, into the one that is there when it is plain text.
    public mutating func readMessage<Value: Message>(_ field: inout Value?) throws(MessageError) {
        if try skipNull() { return }
        if isPlain, !(plainPath?.isEmpty ?? true) {
            var value = field ?? Value()
            try value.readMembers(&self)
            field = value
        } else {
            field = try Value.readJSON(&self)
        }
    }

    /// Reads an array.
    public mutating func readRepeated<Value: JSONValue>(_ field: inout [Value]) throws(MessageError) {
        try readArray { (json) throws(MessageError) in field.append(try Value.readJSON(&json)) }
    }

    /// Reads a `bytes` field.
    public mutating func readBytes(_ field: inout [UInt8]) throws(MessageError) {
        if let value = try presentBytes() { field = value }
    }

    /// The value of a `bytes` member of a oneof; nil when it is null.
    public mutating func presentBytes() throws(MessageError) -> [UInt8]? {
        try skipNull() ? nil : try readByteString()
    }

    /// Reads an array of `bytes`.
    public mutating func readRepeatedBytes(_ field: inout [[UInt8]]) throws(MessageError) {
        try readArray { (json) throws(MessageError) in field.append(try json.readByteString()) }
    }

    /// Reads a map of strings.
    public mutating func readMap(_ field: inout [String: String]) throws(MessageError) {
        if try skipNull() { return }
        try beginObject()
        while let name = try nextName(isMap: true) { field[name] = try String.readJSON(&self) }
    }

    /// Refuses a second member of a oneof.
    public func once(_ isUnset: Bool) throws(MessageError) {
        if !isUnset { throw error(.duplicateField, "another field of the same oneof is set") }
    }

    // MARK: Structure

    mutating func beginObject() throws(MessageError) {
        if plainPath == nil {
            try enter("{", "expected an object")
        }
        objects.append(OpenObject())
    }

    /// The name of the object's next field, or nil after the last.
    ///
    /// - Parameter isMap: whether names are keys of a map, where `a_b` and `aB` are two.
    mutating func nextName(isMap: Bool = false) throws(MessageError) -> String? {
        let open = objects.count - 1
        let isFirst = objects[open].current == nil
        if plainPath != nil {
            guard isFirst else { return endObject() }
            let name = plainPath?.popLast() ?? ""
            objects[open].current = name
            return name
        }
        if tokens.skip("}") { return endObject() }
        if !isFirst { try tokens.expect(",") }
        let name = try tokens.string()
        try tokens.expect(":")
        objects[open].current = name
        let key = isMap ? name : Self.jsonName(name)
        if objects[open].seen.contains(key) { throw error(.duplicateField, "the field stands twice") }
        objects[open].seen.append(key)
        return name
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

    /// What follows the value must be nothing.
    mutating func finish() throws(MessageError) {
        guard tokens.isAtEnd() else { throw MessageError(.invalidJSON, "there is text after the message") }
    }

    private mutating func readArray(
        _ element: (inout JSONReader) throws(MessageError) -> Void
    ) throws(MessageError) {
        if isPlain { return try element(&self) }
        if try skipNull() { return }
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

    private mutating func endObject() -> String? {
        objects.removeLast()
        if plainPath == nil { depth -= 1 }
        return nil
    }

    private mutating func setIndex(_ index: Int?) {
        if !objects.isEmpty { objects[objects.count - 1].index = index }
    }

    /// `region_code` becomes `regionCode`, so that a field is known under either of its names.
    static func jsonName(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
        var text = ""
        var isNext = false
        for character in name.unicodeScalars {
            if character == "_" {
                isNext = true
            } else {
                text += isNext ? character.properties.uppercaseMapping : String(character)
                isNext = false
            }
        }
        return text
    }

    /// Begins an object or array.
    private mutating func enter(_ bracket: Unicode.Scalar, _ problem: String) throws(MessageError) {
        guard tokens.skip(bracket) else {
            throw error(tokens.isAtEnd() ? .invalidJSON : .wrongType, problem)
        }
        depth += 1
        if depth > Self.depthLimit { throw error(.tooDeep, "nested too deep") }
    }

    private mutating func skipNull() throws(MessageError) -> Bool {
        isPlain ? false : tokens.skip(word: "null")
    }
}
