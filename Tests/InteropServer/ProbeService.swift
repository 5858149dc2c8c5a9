internal import InteropMessages
internal import RPC
internal import Synchronization
internal import WireMessages

/// Lets a test see errors, metadata and time limits from the handler's side.
final class ProbeService: ProbeHandlers {
    private let waitsEnded = Atomic<Int64>(0)

    func fail(_ request: FailRequest, _ call: Call) async throws -> Empty {
        guard let code = StatusCode(rawValue: request.code), code != .ok else {
            throw RPCError.invalidArgument(field: "code", reason: "UNKNOWN_CODE", "没有状态码 \(request.code)")
        }
        throw RPCError(code, reason: request.reason, request.message)
    }

    func describe(_ request: Empty, _ call: Call) async throws -> CallDescription {
        CallDescription(
            metadata: call.metadata.entries.map { CallDescription.Entry(key: $0.key, value: $0.value) },
            nanosecondsLeft: call.deadline.isNever ? 0 : call.deadline.nanosecondsLeft,
            waitsEnded: waitsEnded.load(ordering: .relaxed))
    }

    func wait(_ request: Empty, _ call: Call) async throws -> Empty {
        defer { waitsEnded.add(1, ordering: .relaxed) }
        while true { try await Task.sleep(for: .seconds(3600)) }
    }

    func grow(_ request: GrowRequest, _ call: Call) async throws -> GrowResponse {
        guard (0...64 << 20).contains(request.length) else {
            throw RPCError.invalidArgument(field: "length", reason: "LENGTH_OUT_OF_RANGE", "长度应为 0 至 64 MiB")
        }
        return GrowResponse(blob: [UInt8](repeating: 7, count: Int(request.length)))
    }
}
