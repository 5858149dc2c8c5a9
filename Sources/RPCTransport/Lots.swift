internal import Synchronization

/// Draws among equals, for any thread.
///
/// The system's generator asks the kernel each time: two calls of it for every call of a service, to choose between instances,
/// were a tenth of a client's time. Nobody gains by guessing these draws.
///
/// - Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (SplitMix64), 2014.
final class Lots: Sendable {
    private let position: Atomic<UInt64>

    init(seed: UInt64 = .random(in: .min ... .max)) { position = Atomic(seed) }

    /// One of the elements, each as likely as the next; nil when there are none.
    func draw<Element>(from elements: [Element]) -> Element? {
        guard elements.count > 1 else { return elements.first }
        return elements[Int(next().multipliedFullWidth(by: UInt64(elements.count)).high)]
    }

    private func next() -> UInt64 {
        var bits = position.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
