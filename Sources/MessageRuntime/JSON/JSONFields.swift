internal import CMessageArena
internal import Glibc

/// One field of a message type, as JSON reads and writes it.
typealias JSONField = UnsafePointer<message_json_field>

/// The table by which JSON reads and writes messages of one type.
struct JSONType {
    private let table: UnsafePointer<message_json_type>

    /// The table of a message type, by its `ProtobufCMessageDescriptor`.
    init(_ layout: UnsafeRawPointer) {
        table = message_json_type_of(layout)
    }

    /// The table of a message's type. Every protobuf-c struct begins with its descriptor.
    init(of message: UnsafeRawPointer) {
        self.init(message.load(as: UnsafeRawPointer.self))
    }

    var form: message_json_form { table.pointee.form }

    /// Full name in the contract.
    var name: String { String(cString: table.pointee.name) }

    /// How many fields there are.
    var count: Int { Int(table.pointee.count) }

    /// A field by its place in the order of the numbers.
    subscript(index: Int) -> JSONField { message_json_fields_of(table) + index }

    /// Looks for the field with that JSON or proto name, first at `start`: callers write fields in their order.
    func index(of name: JSONText, from start: Int) -> Int? {
        let count = count
        for step in 0..<count {
            let index = start + step < count ? start + step : start + step - count
            let field = self[index]
            // The key has two quotes and a colon beside the name.
            if name.hasBytes(field.pointee.key + 1, field.pointee.key_length - 3)
                || name.hasBytes(field.pointee.name, field.pointee.name_length)
            {
                return index
            }
        }
        return nil
    }
}

extension UnsafePointer<message_json_field> {
    /// The value in `message`, or the pointer to the values.
    func value(in message: UnsafeRawPointer) -> UnsafeRawPointer { message + Int(pointee.offset) }

    /// The value in `message`, or the pointer to the values.
    func place(in message: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer { message + Int(pointee.offset) }

    /// How many values the repeated field holds.
    func count(in message: UnsafeRawPointer) -> Int {
        message.load(fromByteOffset: Int(pointee.quantifier_offset), as: Int.self)
    }

    /// The number of the oneof's member that is set; 0 for none.
    func chosen(in message: UnsafeRawPointer) -> UInt32 {
        message.load(fromByteOffset: Int(pointee.quantifier_offset), as: UInt32.self)
    }

    /// Whether the field is written: it is not at its default, or it is the member of a oneof that is set.
    func isPresent(in message: UnsafeRawPointer) -> Bool {
        let value = value(in: message)
        switch pointee.label {
        case .repeated, .map: return count(in: message) > 0
        case .alternative: return chosen(in: message) == pointee.number
        case .single: break
        }
        switch pointee.kind {
        case .int32, .uint32, .bool, .enumeration: return value.load(as: UInt32.self) != 0
        case .int64, .uint64: return value.load(as: UInt64.self) != 0
        // Not minus zero either, as protobuf-c does not pack it.
        case .float: return value.load(as: Float.self) != 0
        case .double: return value.load(as: Double.self) != 0
        case .string: return value.load(as: UnsafePointer<CChar>?.self).map { $0.pointee != 0 } ?? false
        case .bytes: return value.load(as: ProtobufCBinaryData.self).len > 0
        case .message: return value.load(as: UnsafeRawPointer?.self) != nil
        }
    }
}

/// UTF-8 in the JSON being read, or in the arena.
typealias JSONText = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    var string: String { String(decoding: self, as: UTF8.self) }

    /// As much of it as an error says.
    var shown: String { count <= 40 ? string : String(decoding: prefix(40), as: UTF8.self) + "…" }

    func hasBytes(_ start: UnsafePointer<CChar>, _ length: Int) -> Bool {
        guard count == length, let baseAddress else { return false }
        return memcmp(baseAddress, start, length) == 0
    }

    static func == (text: Self, word: StaticString) -> Bool {
        word.withUTF8Buffer { $0.elementsEqual(text) }
    }
}
