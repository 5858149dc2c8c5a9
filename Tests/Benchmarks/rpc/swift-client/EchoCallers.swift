internal import CMeasure
internal import InteropMessages
internal import RPC
internal import RPCTransport

/// Callers that each send their next request when they have their answer, over our own client.
struct EchoCallers {
    let port: Int
    /// A client has one connection for its unary calls: as many clients as connections.
    let connections: Int
    let inFlight: Int
    /// Whether they run on the event loops, as handlers do that call on; else where the tasks of any program run.
    let onLoops: Bool
    /// When measuring begins and ends, on the monotonic clock.
    let begin: UInt64
    let end: UInt64

    static let request = Record(
        id: 20_260_930_120_045, name: "industrial robot operator", owner: "Shenyang city bureau", region: "210100",
        values: [1, 22, 333, 4444, 55555, 666_666, 7_777_777, 88_888_888],
        detail: Record.Detail(kind: 3, label: "field workshop", score: 87.5))

    /// Calls until the end; the latencies of the calls made while measuring.
    func run() async throws -> Latencies {
        let clients = (0..<connections).map { _ in
            Client(addresses: [.tcp(host: "127.0.0.1", port: port)])
        }
        defer { for client in clients { client.close() } }
        return try await withThrowingTaskGroup(of: Latencies.self) { group in
            let executors = onLoops ? TransportThreads.shared.taskExecutors : []
            for caller in 0..<inFlight {
                let echo = EchoClient(clients[caller % connections])
                let executor = executors.isEmpty ? nil : executors[caller % executors.count]
                group.addTask(executorPreference: executor) { try await call(echo) }
            }
            let all = Latencies()
            for try await latencies in group { all.add(latencies) }
            return all
        }
    }

    private func call(_ echo: EchoClient) async throws -> Latencies {
        let latencies = Latencies()
        var start = monotonic_clock()
        while start < end {
            let answer = try await echo.echo(Self.request)
            guard answer.id == Self.request.id else { throw RPCError(.dataLoss, message: "an answer differs") }
            let now = monotonic_clock()
            if start > begin { latencies.record(now - start) }
            start = now
        }
        return latencies
    }
}
