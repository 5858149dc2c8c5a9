internal import InteropMessages
internal import RPC

/// `bench.Echo`.
struct EchoService: EchoHandlers {
    func echo(_ request: Record, _ call: Call) async throws -> Record { request }
}
