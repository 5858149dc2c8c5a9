internal import CMessageArena

/// An array in the arena that grows.
struct ArenaArray {
    private let arena: UnsafeMutablePointer<message_arena>
    private let stride: Int
    private var start: UnsafeMutableRawPointer?
    private var count: Int
    private var capacity: Int

    init(
        _ arena: UnsafeMutablePointer<message_arena>, stride: Int, count: Int = 0, start: UnsafeMutableRawPointer? = nil
    ) {
        self.arena = arena
        self.stride = stride
        self.start = start
        self.count = count
        capacity = count
    }

    /// The place of one more value.
    mutating func append() -> UnsafeMutableRawPointer {
        var place = start ?? message_arena_take(arena, 0)
        if count == capacity {
            capacity = max(8, count * 2)
            place = message_arena_take(arena, capacity * stride)
            if let start { place.copyMemory(from: start, byteCount: count * stride) }
            start = place
        }
        count += 1
        return place + (count - 1) * stride
    }

    /// Makes these the values of a repeated field.
    func store(_ field: JSONField, in message: UnsafeMutableRawPointer) {
        field.place(in: message).storeBytes(of: start, as: UnsafeMutableRawPointer?.self)
        message.storeBytes(of: count, toByteOffset: Int(field.pointee.quantifier_offset), as: Int.self)
    }
}
