internal import InteropMessages
internal import RPC

/// `bench.Work`.
struct WorkService: WorkHandlers {
    func spin(_ request: SpinRequest, _ call: Call) async throws -> SpinResponse {
        guard (0...1_000_000).contains(request.microseconds) else {
            throw RPCError.invalidArgument(
                field: "microseconds", reason: "MICROSECONDS_OUT_OF_RANGE", "时间应为 0 至 1000000 微秒")
        }
        let end = monotonicNanoseconds() + request.microseconds * 1000
        while monotonicNanoseconds() < end {}
        return SpinResponse()
    }
}
