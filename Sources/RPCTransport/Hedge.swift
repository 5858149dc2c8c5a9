internal import RPC
internal import Synchronization

/// Keeps the two attempts of a hedged call apart: each goes to an instance that the other does not use.
final class Hedge: Sendable {
    private let endpoint = Mutex<Endpoint?>(nil)

    /// The instance that has the call.
    var taken: Endpoint? { endpoint.withLock { $0 } }

    func take(_ endpoint: Endpoint) { self.endpoint.withLock { $0 = endpoint } }
}

extension Client {
    /// Sends a call, and after `delay` without an answer to a second instance too, if there is one and the budget allows it.
    ///
    /// The first answer counts, and the other attempt is given up. A refusal counts as an answer, `UNAVAILABLE` only when both fail.
    ///
    /// - Returns: the packed answer.
    func sendHedged(_ call: OutgoingCall, after delay: Duration) async throws(RPCError) -> [UInt8] {
        let hedge = Hedge()
        let result = await withTaskGroup(of: Result<[UInt8], RPCError>?.self) { group in
            group.addTask { await self.outcome(call, hedge) }
            group.addTask {
                do { try await Task.sleep(for: delay) } catch { return nil }
                guard self.instances.hasWell(besides: hedge.taken), self.budget.withdraw() else { return nil }
                return await self.outcome(call, hedge)
            }
            var failure = RPCError.cancelled
            while let outcome = await group.next() {
                guard let outcome else { continue }
                if case .failure(let error) = outcome, error.code == .unavailable {
                    failure = error
                    continue
                }
                group.cancelAll()
                return outcome
            }
            return .failure(failure)
        }
        return try result.get()
    }

    private func outcome(_ call: OutgoingCall, _ hedge: Hedge) async -> Result<[UInt8], RPCError> {
        let answer = Answer<[UInt8]>()
        do throws(RPCError) {
            try await send(call, hedge) { answer.copy($0) }
            return .success(try answer.taken())
        } catch { return .failure(error) }
    }
}
