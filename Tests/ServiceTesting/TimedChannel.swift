internal import RPC

/// Calls a router at the test's business time, unless the caller names another.
struct TimedChannel: Channel {
    let router: @Sendable () -> Router
    let now: @Sendable () -> Instant

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let router = router()
        do {
            return try await InProcessChannel(router).unary(
                service: service, method: method, request: request, options: timed(options))
        } catch {
            DeclaredReasons.check(error, service: service, method: method, router)
            throw error
        }
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await InProcessChannel(router()).stream(
            service: service, method: method, kind: kind, request: request, options: timed(options))
    }

    private func timed(_ options: CallOptions) -> CallOptions {
        guard options.metadata[Metadata.timeKey] == nil else { return options }
        return options.adding(now().text, for: Metadata.timeKey)
    }
}
