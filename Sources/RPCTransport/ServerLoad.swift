internal import RPC
internal import Synchronization

/// What the calls and connections of a server hold now. Calls answered at once never count, so the hot path only reads it.
final class ServerLoad: Sendable {
    private let waitingCalls = Atomic(0)
    private let waitingStrangers = Atomic(0)
    private let waitingWatches = Atomic(0)
    private let waitingBytes = Atomic(0)
    private let partialBytes = Atomic(0)

    /// Calls that wait for something, but watches.
    var calls: Int { waitingCalls.load(ordering: .relaxed) }
    /// Those of them whose callers have no identity.
    var strangers: Int { waitingStrangers.load(ordering: .relaxed) }
    /// Streams that watch the health.
    var watches: Int { waitingWatches.load(ordering: .relaxed) }
    /// Bytes of the requests of all of them.
    var requestBytes: Int { waitingBytes.load(ordering: .relaxed) }

    /// A call begins to wait.
    func add(_ weight: CallWeight) { count(weight, 1) }

    /// A call that waited ended.
    func remove(_ weight: CallWeight) { count(weight, -1) }

    /// Notes that so many bytes more, or fewer, wait for the rest of their frames; how many there are now.
    func holdsPartial(_ difference: Int) -> Int { partialBytes.add(difference, ordering: .relaxed).newValue }

    private func count(_ weight: CallWeight, _ sign: Int) {
        if weight.isWatch {
            waitingWatches.add(sign, ordering: .relaxed)
        } else {
            waitingCalls.add(sign, ordering: .relaxed)
            if weight.isStranger { waitingStrangers.add(sign, ordering: .relaxed) }
        }
        // Small ones are as good as none.
        if weight.bytes >= CallWeight.large { waitingBytes.add(sign * weight.bytes, ordering: .relaxed) }
    }
}

/// What a waiting call counts for.
struct CallWeight: Sendable {
    /// Bytes from which on a request is worth counting.
    static let large = 16 << 10

    let isWatch: Bool
    let isStranger: Bool
    /// Of the request.
    let bytes: Int
}

extension RegisteredMethod {
    /// Whether a call of it may stand for hours and does nothing.
    var isWatch: Bool { kind != .unary && descriptor.service == Self.healthService }

    /// Whether a call of it asks for the health, which takes a moment.
    var asksForHealth: Bool { kind == .unary && descriptor.service == Self.healthService }

    private static var healthService: String { "grpc.health.v1.Health" }
}
