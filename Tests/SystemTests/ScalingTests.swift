import Foundation
import TrainingRecordsMessages
import RPC
import RPCTransport
import Synchronization
import Testing

/// A service gets company while it is called, and loses it again; nobody else is started anew.
@Suite(.serialized) struct ScalingTests {
    private static let service = "training-records"

    @Test(.timeLimit(.minutes(5)))
    func `under load one instance becomes three and two again, and no call is lost`() async throws {
        let deployment = try Deployment(instances: [Self.service: 3])
        defer { deployment.stop() }
        for name in ["catalog", Self.service, "gateway"] { try await deployment.start(name) }
        // Both the clients and the gateway know three addresses from the beginning, two of which nobody listens at yet.
        let load = try VoucherLoad(deployment, patience: .seconds(60))
        defer { load.client.close() }
        let readers = ReadersThroughGateway(deployment, load)
        defer { readers.client.close() }
        let feed = FeedWatch(load)
        let watching = Task { await feed.run() }
        async let loading: Void = load.run(clients: 8)
        async let reading: Void = readers.run(count: 4)

        try await served(20, by: [0], of: deployment)
        for instance in 1...2 { try await deployment.start(Self.service, instance: instance) }
        try await served(60, by: [0, 1, 2], of: deployment)
        #expect(deployment.stop(Self.service, instance: 0) == 0)
        try await served(60, by: [1, 2], of: deployment)

        load.stop()
        readers.stop()
        await loading
        await reading
        watching.cancel()
        await watching.value
        #expect(load.refusals == [:])
        #expect(readers.failures == [])
        #expect(readers.answers > 0)
        try await KeptPromises(deployment: deployment, load: load, feed: feed).expectKept()
    }

    /// Waits until each of the instances has answered so many more writes of the clients, and reads that came through the gateway.
    private func served(_ count: Int, by instances: [Int], of deployment: Deployment) async throws {
        for method in ["RegisterPerson", "GetPerson"] {
            for instance in instances {
                let before = try await answered(method, instance, deployment)
                while try await answered(method, instance, deployment) < before + count {}
            }
        }
    }

    /// Calls of a method that an instance has answered well, by its own metrics.
    private func answered(_ method: String, _ instance: Int, _ deployment: Deployment) async throws -> Int {
        guard let url = deployment.metrics(of: Self.service, instance: instance) else { throw URLError(.badURL) }
        let lines = try await HTTPProbe.send("GET", url, body: nil).body.split(separator: "\n")
        let answers = lines.first {
            $0.hasPrefix("grpc_server_handled_total{") && $0.contains("\"\(method)\"") && $0.contains("\"OK\"")
        }
        return answers?.split(separator: " ").last.flatMap { Double($0) }.map { Int($0) } ?? 0
    }
}

/// Clients of the gateway who look people up whom a load has registered.
private final class ReadersThroughGateway: Sendable {
    private struct State {
        var answers = 0
        var failures: [String] = []
        var isOver = false
    }

    let client: Client
    private let load: VoucherLoad
    private let state = Mutex(State())

    init(_ deployment: Deployment, _ load: VoucherLoad) {
        client = Client(addresses: [deployment.address(of: "gateway")])
        self.load = load
    }

    /// Calls that were answered.
    var answers: Int { state.withLock { $0.answers } }
    /// Why others were not.
    var failures: [String] { state.withLock { $0.failures } }

    func run(count: Int) async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<count { group.addTask { await self.read() } }
        }
    }

    func stop() { state.withLock { $0.isOver = true } }

    private func read() async {
        let service = TrainingRecordsContract.Clients(client)
        while !state.withLock({ $0.isOver }) {
            guard case .person(_, let person)? = load.told.randomElement() else {
                await Task.yield()
                continue
            }
            do {
                _ = try await service.people.getPerson(GetPersonRequest(personID: person.personID), load.options)
                state.withLock { $0.answers += 1 }
            } catch {
                state.withLock { $0.failures.append("\(error)") }
            }
        }
    }
}
