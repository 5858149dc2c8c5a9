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

    /// The objects being read, outermost first: the names each has had so far, the last of them being read.
    private var objects: [[String]] = []
    /// For every object: the index in the array that is being read in its current field.
    private var indices: [Int?] = []
    private var depth = 0

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
        for (names, index) in zip(objects, indices) {
            guard let name = names.last else { break }
            path += path.isEmpty ? name : ".\(name)"
            if let index { path += "[\(index)]" }
        }
        return MessageError(kind, field: path, problem)
    }

    // MARK: Fields, as generated code reads them

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

    public mutating func readRepeated<Value: JSONValue>(_ field: inout [Value]) throws(MessageError) {
        try readArray { (json) throws(MessageError) in field.append(try Value.readJSON(&json)) }
    }

    public mutating func readBytes(_ field: inout [UInt8]) throws(MessageError) {
        if let value = try presentBytes() { field = value }
    }

    public mutating func presentBytes() throws(MessageError) -> [UInt8]? {
        try skipNull() ? nil : try readByteString()
    }

    public mutating func readRepeatedBytes(_ field: inout [[UInt8]]) throws(MessageError) {
        try readArray { (json) throws(MessageError) in field.append(try json.readByteString()) }
    }

    public mutating func readMap(_ field: inout [String: String]) throws(MessageError) {
        if try skipNull() { return }
        try beginObject()
        while let name = try nextName() { field[name] = try String.readJSON(&self) }
    }

    /// Refuses a second member of a oneof.
    public func once(_ isUnset: Bool) throws(MessageError) {
        if !isUnset { throw error(.duplicateField, "another field of the same oneof is set") }
    }

    // MARK: Structure

    mutating func beginObject() throws(MessageError) {
        if plainPath == nil {
            try tokens.expect("{", orThrow: error(.wrongType, "expected an object"))
            try enter()
        }
        objects.append([])
        indices.append(nil)
    }

    /// The name of the object's next field, or nil after the last.
    mutating func nextName() throws(MessageError) -> String? {
        let seen = objects.count - 1
        if plainPath != nil {
            guard objects[seen].isEmpty else { return endObject() }
            let name = plainPath?.popLast() ?? ""
            objects[seen].append(name)
            return name
        }
        if tokens.skip("}") { return endObject() }
        if !objects[seen].isEmpty { try tokens.expect(",") }
        let name = try tokens.string()
        try tokens.expect(":")
        let isRepeated = objects[seen].contains(name)
        objects[seen].append(name)
        if isRepeated { throw error(.duplicateField, "the field stands twice") }
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
        try tokens.expect("[", orThrow: error(.wrongType, "expected an array"))
        try enter()
        var index = 0
        while !tokens.skip("]") {
            if index > 0 { try tokens.expect(",") }
            if !indices.isEmpty { indices[indices.count - 1] = index }
            try element(&self)
            index += 1
        }
        if !indices.isEmpty { indices[indices.count - 1] = nil }
        depth -= 1
    }

    private mutating func endObject() -> String? {
        objects.removeLast()
        indices.removeLast()
        if plainPath == nil { depth -= 1 }
        return nil
    }

    private mutating func enter() throws(MessageError) {
        depth += 1
        if depth > Self.depthLimit { throw error(.tooDeep, "nested too deep") }
    }

    private mutating func skipNull() throws(MessageError) -> Bool {
        isPlain ? false : tokens.skip("null")
    }
}
