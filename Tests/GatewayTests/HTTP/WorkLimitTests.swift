import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// So much work is under way at once, and no more.
struct WorkLimitTests {
    @Test func `work beyond the limit is refused, and work that ended or failed makes room`() async throws {
        let limit = WorkLimit(1)
        _ = try await limit.run {
            await expectRefusal(.resourceExhausted, "TOO_MANY_CALLS") { try await limit.run { 1 } }
        }
        await expectRefusal(.unavailable) { try await limit.run { throw RPCError.peerUnreachable("x") } as Int }
        #expect(try await limit.run { 2 } == 2)
    }
}
