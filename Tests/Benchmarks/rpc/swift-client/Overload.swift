internal import CMeasure
internal import InteropMessages
internal import RPC
internal import RPCTransport
internal import Synchronization

/// Asks a server for more than it can do: first finds its peak with callers that wait for their answers, then sends a multiple of that
/// rate whatever comes back.
struct Overload {
    let port: Int
    /// What each call costs the server.
    let request: SpinRequest
    let seconds: Double

    private static let connections = 4
    private static let callers = 16

    /// What became of the calls of one run by its end; what comes later does not count.
    private final class Tally: Sendable {
        let end: UInt64
        private let state = Mutex((answered: Latencies(), refused: Latencies(), others: 0))

        init(end: UInt64) { self.end = end }

        func record(_ nanoseconds: UInt64, _ status: StatusCode, at now: UInt64) {
            guard now <= end else { return }
            state.withLock { state in
                switch status {
                case .ok: state.answered.record(nanoseconds)
                case .resourceExhausted: state.refused.record(nanoseconds)
                default: state.others += 1
                }
            }
        }

        var answered: Latencies { state.withLock { $0.answered } }
        var refused: Latencies { state.withLock { $0.refused } }
        var others: Int { state.withLock { $0.others } }
    }

    /// Prints: calls per second at the peak; offered, answered and refused with `factor` times as many; calls that ended otherwise; p50 and
    /// p99 of answers and of refusals in milliseconds.
    func run(factor: Double) async throws {
        let clients = (0..<Self.connections).map { _ in
            Client(addresses: [.tcp(host: "127.0.0.1", port: port)])
        }
        defer { for client in clients { client.close() } }
        let works = clients.map { WorkClient($0) }
        let peak = await peakRate(works)
        let (offered, tally) = try await flood(works, perSecond: peak * factor)
        let numbers =
            [peak, offered, Double(tally.answered.count) / seconds, Double(tally.refused.count) / seconds]
            .map { "\(Int($0))" }
        let times = [tally.answered, tally.refused].flatMap { latencies in
            [0.5, 0.99].map { "\((latencies.microseconds(at: $0) / 100).rounded() / 10)" }
        }
        print((numbers + ["\(tally.others)"] + times).joined(separator: " "))
    }

    private func peakRate(_ works: [WorkClient]) async -> Double {
        let tally = Tally(end: monotonic_clock() + UInt64(seconds * 1e9))
        await withTaskGroup { group in
            for caller in 0..<Self.callers {
                group.addTask {
                    while monotonic_clock() < tally.end { await call(works[caller % works.count], tally) }
                }
            }
        }
        return Double(tally.answered.count) / seconds
    }

    /// Sends at that rate, a millisecond's worth at a time; the rate reached, and what became of the calls.
    private func flood(_ works: [WorkClient], perSecond rate: Double) async throws -> (offered: Double, Tally) {
        let begin = monotonic_clock()
        let tally = Tally(end: begin + UInt64(seconds * 1e9))
        var sent = 0
        try await withThrowingTaskGroup { group in
            var now = begin
            while now < tally.end {
                while Double(sent) < Double(now - begin) / 1e9 * rate {
                    let work = works[sent % works.count]
                    group.addTask { await call(work, tally) }
                    sent += 1
                }
                try await Task.sleep(for: .milliseconds(1))
                now = monotonic_clock()
            }
            try await group.waitForAll()
        }
        return (Double(sent) / seconds, tally)
    }

    private func call(_ work: WorkClient, _ tally: Tally) async {
        let start = monotonic_clock()
        var status = StatusCode.ok
        do throws(RPCError) { _ = try await work.spin(request) } catch { status = error.code }
        let now = monotonic_clock()
        tally.record(now - start, status, at: now)
    }
}
