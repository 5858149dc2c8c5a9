/// Registered methods by name, found from the bytes of a request without making strings of them.
struct MethodTable: Sendable {
    private(set) var methods: [RegisteredMethod] = []
    /// Open addressing with linear probing, never more than half full; holds indices into `methods`, or -1.
    private var slots: [Int] = Array(repeating: -1, count: 16)

    mutating func insert(_ method: RegisteredMethod) {
        if let index = methods.firstIndex(where: { $0.fullName == method.fullName }) {
            methods[index] = method
            return
        }
        methods.append(method)
        guard methods.count * 2 > slots.count else { return place(methods.count - 1) }
        slots = Array(repeating: -1, count: slots.count * 2)
        for index in methods.indices { place(index) }
    }

    func find(_ service: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> RegisteredMethod? {
        var slot = Self.hash(service, name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let method = methods[slots[slot]]
            if method.isNamed(service, name) { return method }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private mutating func place(_ index: Int) {
        var slot = methods[index].withName { Self.hash($0, $1) } & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = index
    }

    /// Not seeded: a caller cannot put names into the table, so it cannot make them collide either.
    private static func hash(_ service: UnsafeRawBufferPointer, _ name: UnsafeRawBufferPointer) -> Int {
        var hash = mix(mix(0x9E37_79B9_7F4A_7C15, service), name)
        hash ^= hash >> 32
        return Int(truncatingIfNeeded: hash >> 1)
    }

    private static func mix(_ start: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash = start &+ UInt64(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
            hash ^= hash >> 29
            offset += 8
        }
        while offset < bytes.count {
            hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
            offset += 1
        }
        return hash ^ hash >> 31
    }
}
