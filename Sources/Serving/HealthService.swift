public import Ledger
internal import Requests
public import HealthMessages
public import RPC

/// `grpc.health.v1.Health`: whether this process takes calls.
public struct HealthService: HealthHandlers {
    private let state: ServingState
    private let services: Set<String>

    /// - Parameter services: full names of the proto services that are answered here.
    public init(_ state: ServingState, services: some Sequence<String>) {
        self.state = state
        self.services = Set(services)
    }

    /// Answers the state now.
    public func check(_ request: HealthCheckRequest, _ call: Call) async throws -> HealthCheckResponse {
        guard request.service.isEmpty || services.contains(request.service) else {
            throw RPCError(.notFound, reason: "SERVICE_UNKNOWN", "本进程没有服务 \(RequestField.shown(request.service))")
        }
        return HealthCheckResponse(status: state.stage.health)
    }

    /// Answers the state now and at every change; ends when the process stops.
    public func watch(
        _ request: HealthCheckRequest, _ writer: ResponseWriter<HealthCheckResponse>, _ call: Call
    ) async throws {
        let isKnown = request.service.isEmpty || services.contains(request.service)
        for await stage in state.stages() {
            try await writer.write(HealthCheckResponse(status: isKnown ? stage.health : .serviceUnknown))
        }
    }
}

extension ServingState.Stage {
    fileprivate var health: HealthCheckResponse.ServingStatus { self == .serving ? .serving : .notServing }
}
