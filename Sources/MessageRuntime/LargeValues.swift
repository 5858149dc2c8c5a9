internal import CMessageArena

/// The large `bytes` values of a message that is being packed, in the order in which they are met.
@usableFromInline
final class LargeValues {
    /// Values lent at the same time, each by a closure within the last one's. Further ones are copied.
    private static let most = 8

    private var values: [[UInt8]] = []
    private let places: [UnsafeBufferPointer<UInt8>]
    private var met = 0

    @usableFromInline
    init() { places = [] }

    private init(_ places: [UnsafeBufferPointer<UInt8>]) { self.places = places }

    /// Notes a value while they are looked for, and tells where it is once they are lent; nil for one that is not.
    func next(_ value: [UInt8]) -> ProtobufCBinaryData? {
        defer { met += 1 }
        guard !places.isEmpty else {
            if met < Self.most { values.append(value) }
            // Nothing is packed of what is filled while they are looked for.
            return ProtobufCBinaryData()
        }
        guard met < places.count else { return nil }
        return ProtobufCBinaryData(
            len: places[met].count, data: UnsafeMutablePointer(mutating: places[met].baseAddress))
    }

    /// Lends the values to `body`, each inside the closure that lends the one before.
    @usableFromInline
    func lend(_ body: (LargeValues) -> UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        Self.lend(values[...], [], body)
    }

    private static func lend(
        _ values: ArraySlice<[UInt8]>, _ places: [UnsafeBufferPointer<UInt8>],
        _ body: (LargeValues) -> UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        guard let first = values.first else { return body(LargeValues(places)) }
        return first.withUnsafeBufferPointer { lend(values.dropFirst(), places + [$0], body) }
    }
}
