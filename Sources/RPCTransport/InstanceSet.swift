internal import RPC
internal import Synchronization

/// The instances of a service that a client knows, and the choice among them.
///
/// Names are looked up with the first call, then regularly while calls are made, and soon after a failure. Instances that are no longer
/// found finish the calls they have. When looking up fails or finds nothing, the instances known before are kept.
final class InstanceSet: Sendable {
    private struct State {
        var endpoints: [Endpoint]
        /// When the names are to be looked up next.
        var lookUpAt = Int64.min
        var lookedUpAt = Int64.min
        /// Number of the last look-up that began, and of the last one that counted.
        var lastBegun = 0
        var lastTaken = 0
        /// Who waits for names that are being looked up; nil while none are.
        var waiting: [PayloadBuffer]?
        var failure = RPCError.peerUnreachable("没有配置服务地址")
        /// Whether operators know that looking up fails.
        var isToldOf = false
    }

    private let addresses: ServiceAddresses
    private let configuration: ClientConfiguration
    private let state: Mutex<State>
    /// Whether there is anything to look up.
    private let hasNames: Bool
    private let lots = Lots()

    init(_ addresses: ServiceAddresses, _ configuration: ClientConfiguration) {
        self.addresses = addresses
        self.configuration = configuration
        hasNames = !addresses.names.isEmpty
        state = Mutex(State(endpoints: addresses.fixedInstances.map { Endpoint($0, configuration) }))
    }

    /// Those known now.
    var endpoints: [Endpoint] { state.withLock { $0.endpoints } }

    /// Since when no instance at all could be reached; nil when one can.
    var unreachableSince: Int64? {
        var latest: Int64?
        for endpoint in endpoints {
            guard let since = endpoint.failingSince else { return nil }
            latest = max(latest ?? since, since)
        }
        return latest
    }

    /// The instance for a call: the less loaded of two drawn ones that are well.
    ///
    /// When none is well, one that answers badly is better than none; then one that could not be reached, if it is time to try again.
    ///
    /// - Parameter other: not this one, unless there is no other.
    /// - Throws: `UNAVAILABLE` when none is worth an attempt.
    func choose(_ loopIndex: Int, besides other: Endpoint? = nil) throws(RPCError) -> Endpoint {
        let endpoints = endpoints
        guard let first = lots.draw(from: endpoints), let second = lots.draw(from: endpoints) else {
            throw state.withLock { $0.failure }
        }
        if first.isWell, second.isWell, other == nil {
            return second.load.value < first.load.value ? second : first
        }
        let now = monotonicNanoseconds()
        let well = endpoints.filter { $0.condition(now) == .well }
        let sick = endpoints.filter { $0.condition(now) == .sick }
        if !well.isEmpty || !sick.isEmpty {
            for endpoint in endpoints where endpoint.condition(now) == .toBeTried { endpoint.probe(onLoop: loopIndex) }
        }
        for candidates in [well, sick, endpoints] {
            let able = candidates.filter { $0.condition(now) != .unreachable }
            let others = able.filter { $0 !== other }
            let draw = others.isEmpty ? able : others
            guard let first = lots.draw(from: draw), let second = lots.draw(from: draw) else { continue }
            return second.load.value < first.load.value ? second : first
        }
        throw first.lastError
    }

    /// Whether there is another instance that nothing is known against.
    func hasWell(besides other: Endpoint?) -> Bool {
        let now = monotonicNanoseconds()
        return endpoints.contains { $0 !== other && $0.condition(now) == .well }
    }

    /// Looks names up when it is time to; waits only when no instance is known yet, and until the deadline at most.
    func refresh(_ now: Int64, _ deadline: Deadline) async {
        guard hasNames else { return }
        let wait = state.withLock { state -> PayloadBuffer? in
            if state.waiting == nil, now >= state.lookUpAt { beginLookUp(&state) }
            guard state.endpoints.isEmpty, state.waiting != nil else { return nil }
            let wait = PayloadBuffer(limit: .max)
            state.waiting?.append(wait)
            return wait
        }
        guard let wait else { return }
        let limit = Task {
            try? await Task.sleep(for: .nanoseconds(max(0, deadline.nanosecondsLeft)))
            wait.end()
        }
        _ = try? await wait.next()
        limit.cancel()
    }

    /// An instance failed: it may have moved, so names are looked up soon.
    func lookUpSoon() {
        guard hasNames else { return }
        state.withLock { state in
            let earliest = state.lookedUpAt.addingReportingOverflow(configuration.lookUpAfterFailure.nanoseconds)
            state.lookUpAt = min(state.lookUpAt, earliest.partialValue)
        }
    }

    /// Looks names up now and waits for the outcome.
    func lookUp() async {
        let number = state.withLock { state in
            state.lastBegun += 1
            return state.lastBegun
        }
        take(await Result { try await self.addresses.instances() }, of: number)
    }

    /// Takes no further calls on connections there are now.
    func close() {
        for endpoint in endpoints { endpoint.close() }
    }

    /// The names as they are configured.
    private var names: String { addresses.names.map { "\($0.host):\($0.port)" }.joined(separator: ",") }

    private func beginLookUp(_ state: inout State) {
        state.waiting = []
        Task { await self.lookUp() }
    }

    private func take(_ found: Result<[ServiceAddresses.Instance], any Error>, of number: Int) {
        let (gone, waiting, cause) = state.withLock { state -> ([Endpoint], [PayloadBuffer], String?) in
            defer { state.waiting = nil }
            // One that began later was faster.
            guard number > state.lastTaken else { return ([], state.waiting ?? [], nil) }
            state.lastTaken = number
            state.lookedUpAt = monotonicNanoseconds()
            var gone: [Endpoint] = []
            var next = configuration.lookUpEvery
            var cause: String?
            switch found {
            case .success(let instances) where !instances.isEmpty:
                let known = Dictionary(state.endpoints.map { ($0.instance, $0) }) { first, _ in first }
                gone = state.endpoints.filter { !instances.contains($0.instance) }
                state.endpoints = instances.map { known[$0] ?? Endpoint($0, configuration) }
            case .success:
                state.failure = .peerUnreachable("服务名称 \(names) 没有地址")
                cause = "no addresses"
                next = configuration.lookUpAfterFailure
            case .failure(let error):
                state.failure = .peerUnreachable("无法解析服务名称 \(names)")
                cause = "\(error)"
                next = configuration.lookUpAfterFailure
            }
            defer { state.isToldOf = cause != nil }
            state.lookUpAt = state.lookedUpAt + next.nanoseconds
            return (gone, state.waiting ?? [], state.isToldOf ? nil : cause)
        }
        if let cause { configuration.tellUnreachable?(names, cause) }
        for endpoint in gone { endpoint.close() }
        for wait in waiting { wait.end() }
    }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
