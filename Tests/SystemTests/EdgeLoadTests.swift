import DemoYear
import Foundation
import Identity
import RPC
import RPCTransport
import Testing
import TrainingRecordsMessages

/// Strangers who want the gateway's memory, threads and connections, while a worker asks for his passport. What they do stands in
/// `Tests/Benchmarks/edge/load.py`.
@Suite(.serialized) struct EdgeLoadTests {
    /// Beside half a gigabyte for a debug build on a busy machine, less than a tenth of what these strangers send.
    private static let megabytes = 512

    @Test(.timeLimit(.minutes(5)))
    func `memory stays within its limit and a worker's passport is answered all the while`() async throws {
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start()
        let keys = try deployment.developmentKey()
        let client = Client(addresses: [deployment.address(of: "training-records")])
        defer { client.close() }
        let expiry = Instant.now() + .seconds(3600)
        let province = keys.token(for: Identity(subject: "load", role: .province, expiresAt: expiry))
        let someone = SyntheticPerson(index: 1, seed: 5, birthYears: 1980...1990)
        let person = try await TrainingRecordsContract.Clients(client).people.registerPerson(
            RegisterPersonRequest(citizenNumber: someone.citizenNumber, name: someone.name, regionCode: "210102"),
            CallOptions(timeout: .seconds(20), metadata: [Metadata.authorizationKey: "Bearer \(province)"]))
        let worker = keys.token(
            for: Identity(subject: "worker", role: .worker, personID: person.personID, expiresAt: expiry))

        let process = Process()
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Benchmarks/edge/load.py")
        process.executableURL = URL(filePath: "/usr/bin/env")
        let gateway = try #require(deployment.processID(of: "gateway"))
        guard case .tcp(_, let port) = deployment.address(of: "gateway") else { return }
        process.arguments =
            ["python3", script.path, "--http", "\(deployment.httpPort)", "--rpc", "\(port)", "--pid", "\(gateway)"]
            + ["--token", worker, "--person", person.personID, "--seconds", "15", "--megabytes", "\(Self.megabytes)"]
            // A debug build beside other builds is no measure of time; `Deploy/bench edge` is.
            + ["--passport-seconds", "30"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(report)")
        #expect(deployment.isRunning("gateway"))
        let codes = deployment.stop()
        #expect(codes.allSatisfy { $0 == 0 }, "\(codes)")
    }
}
