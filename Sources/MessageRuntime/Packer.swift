public import CMessageArena

/// Fills the members of a protobuf-c struct from Swift values, in the thread's arena.
///
/// Everything that has no fixed size goes through here, and is counted in the arena as it does: so it is known how much room packing needs at
/// most, without measuring (65 ns for a message of 130 bytes) and whatever generated code does.
///
/// A large `bytes` value is not copied: it is packed from where it is. A pointer to an array is good only inside the closure that got it, so such a
/// message is filled twice: first to find its large values, then inside the closures that lend them.
public struct Packer {
    @usableFromInline let arena: UnsafeMutablePointer<message_arena>

    /// The large values met so far, and where they are; nil while there are none.
    @usableFromInline var large: LargeValues?

    /// Whether large values are copied as small ones are: for a message that is read where it is filled.
    @usableFromInline let copiesLarge: Bool

    /// A `bytes` value from this size on is packed from where it is: 6 µs less for 64 KiB.
    @usableFromInline static let largeBytes = 4096

    @inlinable
    init(arena: UnsafeMutablePointer<message_arena>, large: LargeValues? = nil, copiesLarge: Bool = false) {
        self.arena = arena
        self.large = large
        self.copiesLarge = copiesLarge
    }

    /// Packs a message into the arena, where its bytes stay until the arena is left.
    @inlinable @inline(__always)
    static func packed<Value: Message>(
        _ value: Value, in arena: UnsafeMutablePointer<message_arena>
    ) -> UnsafeRawBufferPointer {
        var packer = Packer(arena: arena)
        arena.pointee.bound = 0
        let place = packer.filled(value)
        guard let large = packer.large else { return packer.packed(place) }
        return packed(value, lending: large, in: arena)
    }

    /// Fills a message that stays readable until the arena is left.
    static func filled<Value: Message>(
        _ value: Value, in arena: UnsafeMutablePointer<message_arena>
    ) -> UnsafeMutableRawPointer {
        var packer = Packer(arena: arena, copiesLarge: true)
        arena.pointee.bound = 0
        return packer.filled(value)
    }

    /// The same for a message with large values, which is filled again. Apart, because few messages have any.
    @inlinable @inline(never)
    static func packed<Value: Message>(
        _ value: Value, lending large: LargeValues, in arena: UnsafeMutablePointer<message_arena>
    ) -> UnsafeRawBufferPointer {
        large.lend { lent in
            var packer = Packer(arena: arena, large: lent)
            arena.pointee.bound = 0
            return packer.packed(packer.filled(value))
        }
    }

    @inlinable @inline(__always)
    mutating func filled<Value: Message>(_ value: Value) -> UnsafeMutableRawPointer {
        let place = message_arena_message(arena, Value.layout)
        value.pack(into: place, &self)
        return place
    }

    @inlinable @inline(__always)
    func packed(_ message: UnsafeMutableRawPointer) -> UnsafeRawBufferPointer {
        assert(message_arena_packed_size(message) <= arena.pointee.bound, "the bound of a packed message")
        let bytes = message_arena_take(arena, arena.pointee.bound)
        let count = message_arena_pack(message, bytes.assumingMemoryBound(to: UInt8.self))
        return UnsafeRawBufferPointer(start: bytes, count: count)
    }

    /// Counts bytes of text, of `bytes`, or of elements.
    @inlinable
    func count(_ bytes: Int) {
        arena.pointee.bound &+= bytes
    }

    /// Counts what the elements of an array take beside their text, bytes or messages.
    @inlinable
    func count(elements: Int) {
        count(elements &* Int(MESSAGE_ARENA_FIELD_BOUND))
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
        let start = value.withUTF8 { utf8 in
            let place = message_arena_take(arena, utf8.count + 1)
            if let source = utf8.baseAddress { place.copyMemory(from: source, byteCount: utf8.count) }
            place.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
            arena.pointee.bound &+= utf8.count
            return place
        }
        return start.assumingMemoryBound(to: CChar.self)
    }

    /// A `bytes` value.
    @inlinable
    public mutating func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
        guard !value.isEmpty else { return ProtobufCBinaryData() }
        count(value.count)
        if value.count >= Packer.largeBytes, let lent = lent(value) { return lent }
        return ProtobufCBinaryData(len: value.count, data: copy(value))
    }

    /// Where a large value is; nil for one that has to be copied.
    @usableFromInline
    mutating func lent(_ value: [UInt8]) -> ProtobufCBinaryData? {
        if copiesLarge { return nil }
        let values = large ?? LargeValues()
        large = values
        return values.next(value)
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
        filled(value).assumingMemoryBound(to: Layout.self)
    }

    /// An array of messages.
    @inlinable
    public mutating func messages<Value: Message, Layout>(
        _ values: [Value]
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<Layout>?>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: UnsafeMutablePointer<Layout>?.self, values.count)
        count(elements: values.count)
        for (index, value) in values.enumerated() { start[index] = present(value) }
        return start
    }

    /// An array of strings.
    @inlinable
    public mutating func strings(_ values: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: UnsafeMutablePointer<CChar>?.self, values.count)
        count(elements: values.count)
        for (index, value) in values.enumerated() { start[index] = present(value) }
        return start
    }

    /// An array of `bytes`.
    @inlinable
    public mutating func byteStrings(_ values: [[UInt8]]) -> UnsafeMutablePointer<ProtobufCBinaryData>? {
        guard !values.isEmpty else { return nil }
        let start = array(of: ProtobufCBinaryData.self, values.count)
        count(elements: values.count)
        for (index, value) in values.enumerated() { start[index] = bytes(value) }
        return start
    }

    /// Numbers as they are.
    @inlinable
    public mutating func numbers<Number: BitwiseCopyable>(_ values: [Number]) -> UnsafeMutablePointer<Number>? {
        guard !values.isEmpty else { return nil }
        count(elements: values.count)
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
        count(elements: map.count)
        for (index, key) in map.keys.sorted().enumerated() {
            let entry = message_arena_message(arena, layout)
            let members = entry.advanced(by: MemoryLayout<ProtobufCMessage>.size)
                .assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
            members[0] = string(key)
            members[1] = string(map[key, default: ""])
            start[index] = entry.assumingMemoryBound(to: Entry.self)
        }
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
