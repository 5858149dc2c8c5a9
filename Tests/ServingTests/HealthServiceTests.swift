internal import Ledger
internal import Requests
internal import HealthMessages
internal import RPC
internal import ServiceTesting
internal import Testing

@Suite(.timeLimit(.minutes(1))) struct HealthServiceTests {
    @Test func `a process says that it serves, for itself and each of its services`() async throws {
        let notebook = try await TestService<NotebookService>()
        let health = HealthClient(notebook.channel(as: .anonymous))
        for service in [
            "", "liaoning.skills.catalog.v1.PolicyBooks", "liaoning.skills.ledger.v1.Ledger", "grpc.health.v1.Health",
        ] {
            #expect(try await health.check(HealthCheckRequest(service: service)).status == .serving)
        }
        await expectRefusal(.notFound, "SERVICE_UNKNOWN") {
            try await health.check(HealthCheckRequest(service: "liaoning.skills.awards.v1.Rounds"))
        }
        notebook.state.advance(to: .stopping)
        #expect(try await health.check(HealthCheckRequest()).status == .notServing)
    }

    @Test func `who watches is told of the stop, and that is the end`() async throws {
        let notebook = try await TestService<NotebookService>()
        let health = HealthClient(notebook.channel(as: .anonymous))
        var seen: [HealthCheckResponse.ServingStatus] = []
        for try await answer in try await health.watch(HealthCheckRequest()) {
            seen.append(answer.status)
            notebook.state.advance(to: .stopping)
        }
        #expect(seen == [.serving, .notServing])
    }

    @Test func `a stage is never gone back to`() async {
        let state = ServingState()
        state.advance(to: .stopping)
        state.advance(to: .serving)
        #expect(state.stage == .stopping)
        var stages: [ServingState.Stage] = []
        for await stage in state.stages() { stages.append(stage) }
        #expect(stages == [.stopping])
    }
}
