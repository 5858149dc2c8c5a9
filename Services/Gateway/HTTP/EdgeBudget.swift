internal import Synchronization

/// What all HTTP clients hold of the process now, and what each address holds.
///
/// An address is known here for as long as it holds anything, so there are never more of them than connections.
final class EdgeBudget: Sendable {
    /// What can be held.
    enum Kind: Int {
        case connections, bodies, answers, calls, streams
    }

    private struct State {
        var all = Held()
        var shares: [String: Held] = [:]
        var refused = 0
    }

    /// An amount of each kind.
    private struct Held {
        private var amounts = SIMD8<Int>()

        subscript(kind: Kind) -> Int {
            get { amounts[kind.rawValue] }
            set { amounts[kind.rawValue] = newValue }
        }

        var isNothing: Bool { amounts == .zero }
    }

    private let limits: EdgeLimits
    private let state = Mutex(State())

    init(_ limits: EdgeLimits) { self.limits = limits }

    /// Takes an amount; false when it is not there.
    ///
    /// - Parameter address: whose share it comes out of as well; nil for callers that have none.
    func take(_ amount: Int = 1, of kind: Kind, for address: String?) -> Bool {
        state.withLock { state in
            guard state.all[kind] + amount <= most(of: kind, isStranger: address != nil) else {
                state.refused += 1
                return false
            }
            if let address {
                guard state.shares[address, default: Held()][kind] + amount <= share(of: kind) else {
                    state.refused += 1
                    return false
                }
                state.shares[address, default: Held()][kind] += amount
            }
            state.all[kind] += amount
            return true
        }
    }

    /// Gives back what was taken.
    func give(_ amount: Int = 1, of kind: Kind, for address: String?) {
        state.withLock { state in
            state.all[kind] -= amount
            guard let address, var held = state.shares[address] else { return }
            held[kind] -= amount
            state.shares[address] = held.isNothing ? nil : held
        }
    }

    /// How much of a kind is held.
    func held(_ kind: Kind) -> Int { state.withLock { $0.all[kind] } }

    /// Addresses that hold anything.
    var addresses: Int { state.withLock { $0.shares.count } }

    /// Whether so many connections are open that idle ones have to go sooner.
    var isCrowded: Bool { held(.connections) > limits.connections / 4 * 3 }

    /// How often something was not there since this was asked last.
    func refusals() -> Int {
        state.withLock { state in
            defer { state.refused = 0 }
            return state.refused
        }
    }

    private func most(of kind: Kind, isStranger: Bool) -> Int {
        switch kind {
        case .connections: limits.connections
        // Strangers together leave half to those who have an identity.
        case .bodies: isStranger ? limits.bodies / 2 : limits.bodies
        case .answers: isStranger ? limits.answers / 2 : limits.answers
        case .calls: isStranger ? max(1, limits.calls / 2) : limits.calls
        case .streams: limits.streams
        }
    }

    private func share(of kind: Kind) -> Int {
        switch kind {
        case .connections: limits.connectionsOfAddress
        case .bodies: limits.bodiesOfAddress
        case .answers: limits.answersToAddress
        case .calls: max(1, limits.calls / 8)
        case .streams: limits.streamsOfAddress
        }
    }
}
