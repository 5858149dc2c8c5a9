public import CMessageArena

/// Fills the members of a protobuf-c struct from Swift values, in the thread's arena.
///
/// While it fills, it adds up an upper bound of the packed size, so that nothing has to be measured before packing.
public struct Packer {
    @usableFromInline let arena: UnsafeMutablePointer<message_arena>

    /// Bytes that packing takes at most.
    public var bound = 0

    /// Bytes that a length and a field number take at most, together.
    @usableFromInline static let prefix = 10

    /// A `bytes` value from this size on is packed from where it is, not copied first: 6 µs less for 64 KiB.
    @usableFromInline static let lentBytes = 4096

    @inlinable
    init(arena: UnsafeMutablePointer<message_arena>) {
        self.arena = arena
    }

    /// Counts the bytes that the fields of fixed size take at most, and the prefixes of the others.
    @inlinable
    public mutating func reserve(_ count: Int) {
        bound &+= count
    }

    /// A string, or NULL for an empty one, which is not packed.
    @inlinable
    public mutating func string(_ value: String) -> UnsafeMutablePointer<CChar>? {
        value.isEmpty ? nil : present(value)
    }

    /// A string that is packed even when it is empty: a member of a oneof or of an array.
    @inlinable
    public mutating func present(_ value: String) -> UnsafeMutablePointer<CChar> {
        var value = value
        let arena = arena
        let (start, count) = value.withUTF8 { utf8 in
            let place = message_arena_take(arena, utf8.count + 1)
            if let source = utf8.baseAddress { place.copyMemory(from: source, byteCount: utf8.count) }
            place.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
            return (place, utf8.count)
        }
        bound &+= count
        return start.assumingMemoryBound(to: CChar.self)
    }

    /// A `bytes` value.
    @inlinable
    public mutating func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
        guard !value.isEmpty else { return ProtobufCBinaryData() }
        bound &+= value.count
        guard value.count < Packer.lentBytes else {
            // Stays where it is: the message holds the array until it is packed.
            return value.withUnsafeBufferPointer { lent in
                ProtobufCBinaryData(len: lent.count, data: UnsafeMutablePointer(mutating: lent.baseAddress))
            }
        }
        return ProtobufCBinaryData(len: value.count, data: copy(value))
    }

    /// A sub-message, or NULL for none.
    @inlinable
    public mutating func message<Value: Message, Layout>(_ value: Value?) -> UnsafeMutablePointer<Layout>? {
        guard let value else { return nil }
        return present(value)
    }

    /// A sub-message that is there.
    @inlinable
    public mutating func present<Value: Message, Layout>(_ value: Value) -> UnsafeMutablePointer<Layout>? {
        let place = message_arena_message(arena, Value.layout)
        value.pack(into: place, &self)
        return place.assumingMemoryBound(to: Layout.self)
    }

    /// An array of messages.
    @inlinable
    public mutating func messages<Value: Message, Layout>(
        _ values: [Value]
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<Layout>?>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: UnsafeMutablePointer<Layout>?.self, values.count)
        for (index, value) in values.enumerated() { start[index] = present(value) }
        bound &+= values.count &* Packer.prefix
        return start
    }

    /// An array of strings.
    @inlinable
    public mutating func strings(_ values: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: UnsafeMutablePointer<CChar>?.self, values.count)
        for (index, value) in values.enumerated() { start[index] = present(value) }
        bound &+= values.count &* Packer.prefix
        return start
    }

    /// An array of `bytes`.
    @inlinable
    public mutating func byteStrings(_ values: [[UInt8]]) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: ProtobufCBinaryData.self, values.count)
        for (index, value) in values.enumerated() { start[index] = bytes(value) }
        bound &+= values.count &* Packer.prefix
        return start
    }

    /// Numbers as they are. Counts 15 bytes for each: the longest varint and, for arrays that are not packed, its number.
    @inlinable
    public mutating func numbers<Number: BitwiseCopyable>(_ values: [Number]) -> UnsafeMutablePointer<Number>? {
        guard !values.isEmpty else { return nil }
        bound &+= values.count &* 15
        return copy(values)
    }

    /// An array of booleans.
    @inlinable
    public mutating func booleans(_ values: [Bool]) -> UnsafeMutablePointer<Int32>? {
        numbers(values.map { $0 ? 1 : 0 })
    }

    /// Enum values as the C enum, which is a 32-bit integer.
    @inlinable
    public mutating func enums<Value: EnumValue, Layout>(_ values: [Value]) -> UnsafeMutablePointer<Layout>? {
        guard let start = numbers(values.map(\.rawValue)) else { return nil }
        return UnsafeMutableRawPointer(start).assumingMemoryBound(to: Layout.self)
    }

    /// A map of strings as messages with a key and a value, in the order of the keys, so that equal maps pack equally.
    @inlinable
    public mutating func map<Entry>(
        _ map: [String: String], _ layout: UnsafeRawPointer
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>? {
        guard !map.isEmpty else { return nil }
        let start = array(of: UnsafeMutablePointer<Entry>?.self, map.count)
        for (index, key) in map.keys.sorted().enumerated() {
            let entry = message_arena_message(arena, layout)
            let members = entry.advanced(by: MemoryLayout<ProtobufCMessage>.size)
                .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
            members[0] = string(key)
            members[1] = string(map[key, default: ""])
            start[index] = entry.assumingMemoryBound(to: Entry.self)
        }
        bound &+= map.count &* 3 &* Packer.prefix
        return start
    }

    @inlinable
    func copy<Number: BitwiseCopyable>(_ values: [Number]) -> UnsafeMutablePointer<Number> {
        let start = array(of: Number.self, values.count)
        values.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { start.update(from: base, count: source.count) }
        }
        return start
    }

    @inlinable
    func array<Element>(of type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
        message_arena_take(arena, count &* MemoryLayout<Element>.stride).assumingMemoryBound(to: Element.self)
    }
}
