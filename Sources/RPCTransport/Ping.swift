internal import RPC

/// Asks a silent connection for the service's health. Any answer will do, a refusal too.
final class Ping: PendingCall, @unchecked Sendable {
    // Unchecked as its superclass is.

    private let tellFailure: @Sendable (CallFailure) -> Void

    init(limit: Duration, _ now: Int64, tellFailure: @escaping @Sendable (CallFailure) -> Void) {
        self.tellFailure = tellFailure
        super.init(deadline: .after(nanoseconds: limit.nanoseconds, from: now), begun: now)
    }

    override func fail(_ failure: CallFailure) {
        if failure == .silent { tellFailure(failure) }
    }

    static func request(_ limit: Duration) -> OutgoingRequest {
        OutgoingRequest(
            service: "grpc.health.v1.Health", method: "Check", timeoutNanoseconds: limit.nanoseconds,
            metadata: Metadata())
    }
}

/// A connection whose peer is gone without a word looks like one whose calls take long. Packets that are lost are sent again by the
/// system at ever longer intervals, so even when the network is back such a connection may stay silent for long; a new one does not.
extension ClientConnection {
    /// Looks whether anything comes, as long as there are calls in flight: when it will have been silent for the limit, if nothing does.
    func watchSilence(_ state: inout State) {
        guard let oldest = state.pending.values.lazy.map(\.begun).min() else { return state.isWatched = false }
        state.isWatched = true
        let limit = configuration.silenceLimit.nanoseconds
        let left = max(oldest, state.lastReceived) + limit - monotonicNanoseconds()
        loop.scheduleTask(in: .nanoseconds(left > 0 ? left : limit)) { [weak self] in self?.askIfSilent() }
    }

    private func askIfSilent() {
        loop.assertInEventLoop()
        let now = monotonicNanoseconds()
        let limit = configuration.silenceLimit.nanoseconds
        let asks = state.withLock { state -> Bool in
            guard state.phase == .open || state.phase == .draining else { return false }
            watchSilence(&state)
            // Once a draining connection is silent nobody waits for it but the calls that it has.
            guard state.phase == .open, let oldest = state.pending.values.lazy.map(\.begun).min() else { return false }
            let isAsked = state.pending.values.contains { $0 is Ping }
            return !isAsked && now - max(oldest, state.lastReceived) >= limit
        }
        guard asks else { return }
        let ping = Ping(limit: configuration.pingTimeLimit, now, tellFailure: tellFailure)
        _ = begin(ping, Ping.request(configuration.pingTimeLimit), UnsafeRawBufferPointer(start: nil, count: 0))
    }
}
