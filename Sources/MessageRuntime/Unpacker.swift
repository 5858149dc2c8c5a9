public import CMessageArena

/// Turns the members of an unpacked protobuf-c struct into Swift values.
public struct Unpacker {
    /// Whether any string so far was no UTF-8 or had a NUL inside. Such a string reads as empty.
    public var foundInvalidText = false

    /// An unpacker that has seen nothing yet.
    @inlinable
    public init() {}

    /// A string; empty for NULL.
    @inlinable
    public mutating func string(_ text: UnsafePointer<CChar>?) -> String {
        guard let text, text.pointee != 0 else { return emptyString(text) }
        // Of the ways to make a String, this one was measured to be the fastest; the generic one costs twice the message.
        guard message_arena_is_whole(text) != 0, let string = String(validatingCString: text) else {
            foundInvalidText = true
            return ""
        }
        return string
    }

    /// The string that starts with a NUL: empty, unless there is more behind it.
    @inlinable
    mutating func emptyString(_ text: UnsafePointer<CChar>?) -> String {
        if let text, message_arena_string_length(text) > 0 { foundInvalidText = true }
        return ""
    }

    /// A `bytes` value.
    @inlinable
    public func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        data.len == 0 ? [] : [UInt8](UnsafeBufferPointer(start: data.data, count: data.len))
    }

    /// A sub-message; nil for NULL.
    @inlinable
    public mutating func message<Value: Message>(_ pointer: UnsafeRawPointer?) -> Value? {
        guard let pointer else { return nil }
        return Value(unpacking: pointer, &self)
    }

    /// A sub-message that is a member of a oneof or of an array.
    @inlinable
    public mutating func present<Value: Message>(_ pointer: UnsafeRawPointer?) -> Value {
        guard let pointer else { return Value() }
        return Value(unpacking: pointer, &self)
    }

    /// An array of messages.
    @inlinable
    public mutating func messages<Value: Message, Layout>(
        _ start: UnsafeMutablePointer<UnsafeMutablePointer<Layout>?>?, _ count: Int
    ) -> [Value] {
        guard let start, count > 0 else { return [] }
        var values: [Value] = []
        values.reserveCapacity(count)
        for index in 0..<count { values.append(present(start[index])) }
        return values
    }

    /// An array of strings.
    @inlinable
    public mutating func strings(_ start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String]
    {
        guard let start, count > 0 else { return [] }
        var values: [String] = []
        values.reserveCapacity(count)
        for index in 0..<count { values.append(string(start[index])) }
        return values
    }

    /// An array of `bytes`.
    @inlinable
    public func byteStrings(_ start: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]] {
        UnsafeBufferPointer(start: start, count: start == nil ? 0 : count).map { bytes($0) }
    }

    /// An array of numbers.
    @inlinable
    public func numbers<Number: BitwiseCopyable>(_ start: UnsafeMutablePointer<Number>?, _ count: Int) -> [Number] {
        [Number](UnsafeBufferPointer(start: start, count: start == nil ? 0 : count))
    }

    /// An array of booleans, which protobuf-c stores as 32-bit integers.
    @inlinable
    public func booleans(_ start: UnsafeMutablePointer<Int32>?, _ count: Int) -> [Bool] {
        UnsafeBufferPointer(start: start, count: start == nil ? 0 : count).map { $0 != 0 }
    }

    /// Enum values, which protobuf-c stores as 32-bit integers.
    @inlinable
    public func enums<Value: EnumValue>(_ start: UnsafeRawPointer?, _ count: Int) -> [Value] {
        let numbers = start?.assumingMemoryBound(to: Int32.self)
        return UnsafeBufferPointer(start: numbers, count: start == nil ? 0 : count).map { Value(rawValue: $0) }
    }

    /// A map of strings: an array of messages with a key and a value, the last of equal keys counting.
    @inlinable
    public mutating func map<Entry>(
        _ start: UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>?, _ count: Int
    ) -> [String: String] {
        var map: [String: String] = [:]
        for index in 0..<(start == nil ? 0 : count) {
            guard let entry = UnsafeRawPointer(start?[index]) else { continue }
            let members = entry.advanced(by: MemoryLayout<ProtobufCMessage>.size)
                .assumingMemoryBound(to: UnsafePointer<CChar>?.self)
            map[string(members[0])] = string(members[1])
        }
        return map
    }
}
