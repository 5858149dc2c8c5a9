import Foundation
import Identity
import Serving
import HealthMessages
import RPC
import RPCTransport
import ServiceTesting
import Synchronization

/// The six processes as an operator runs them, on loopback ports of their own and in a folder of their own.
final class Deployment: Sendable {
    static let processes = KeyRing.processes

    private let folder: URL
    private let databases: URL
    /// Of each process's instances, the first of which is number 0.
    private let ports: [String: [(rpc: Int, http: Int)]]
    /// On a server, each process's schema.
    private let schemas: [String: TestDatabaseFile]
    private let settings: [String: [String]]
    private let running = Mutex<[Instance: Process]>([:])

    private struct Instance: Hashable {
        let name: String
        let number: Int
    }

    /// Makes keys and chooses free ports; nothing runs yet.
    ///
    /// - Parameters:
    ///   - databases: where the databases go; beside the keys when nil.
    ///   - instances: how many of a process there may be, on one database; everyone is told the addresses of all. 1 of those not named.
    ///   - settings: further arguments of a process.
    init(databases: URL? = nil, instances: [String: Int] = [:], settings: [String: [String]] = [:]) throws {
        self.settings = settings
        folder = FileManager.default.temporaryDirectory.appending(path: "skills-\(UUID().uuidString)")
        self.databases = databases ?? folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try KeyFolder(folder.appending(path: "keys").path).create(development: true)
        ports = try Dictionary(
            uniqueKeysWithValues: Self.processes.map { name in
                (
                    name,
                    try (0..<instances[name, default: 1]).map { _ in
                        let free = try FreePorts.take(2)
                        return (free[0], free[1])
                    }
                )
            })
        schemas =
            TestDatabaseFile.isSQLite
            ? [:] : try Dictionary(uniqueKeysWithValues: Self.processes.map { ($0, try TestDatabaseFile()) })
        httpPort = try FreePorts.take(1)[0]
    }

    /// Where the gateway serves HTTP.
    let httpPort: Int

    /// The development key.
    func developmentKey() throws -> KeyRing {
        try KeyFolder(folder.appending(path: "keys").path).ring(of: KeyRing.developmentKey)
    }

    /// Where a process is called; its first instance where there are several.
    func address(of name: String) -> PeerAddress { addresses(of: name)[0] }

    /// Where the instances of a process are called, running or not.
    func addresses(of name: String) -> [PeerAddress] {
        ports[name, default: []].map { .tcp(host: "127.0.0.1", port: $0.rpc) }
    }

    /// Where an instance shows its metrics.
    func metrics(of name: String, instance: Int) -> URL? {
        ports[name].flatMap { URL(string: "http://127.0.0.1:\($0[instance].http)/metrics") }
    }

    /// Starts a process and waits until it serves.
    ///
    /// - Parameters:
    ///   - instance: which of several.
    ///   - environment: variables it gets beside this process's own.
    func start(_ name: String, instance: Int = 0, environment: [String: String] = [:]) async throws {
        let process = Process()
        process.executableURL = Self.executables.appending(path: name)
        process.arguments = arguments(of: name, instance)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let log = logFile(name, instance)
        if !FileManager.default.fileExists(atPath: log.path) {
            _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        }
        let handle = try FileHandle(forWritingTo: log)
        try handle.seekToEnd()
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        running.withLock { $0[Instance(name: name, number: instance)] = process }
        try await waitUntilServing(name, instance, process)
    }

    /// Starts all six.
    func start() async throws {
        for name in Self.processes { try await start(name) }
    }

    /// Ends a process at once, as a power cut does.
    func kill(_ name: String) {
        guard let process = take(name, 0) else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks an instance to stop, as an operator does, waits for it and returns its exit code; nil when it was not running.
    func stop(_ name: String, instance: Int) -> Int32? {
        guard let process = take(name, instance) else { return nil }
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func take(_ name: String, _ instance: Int) -> Process? {
        running.withLock { $0.removeValue(forKey: Instance(name: name, number: instance)) }
    }

    /// Whether a process runs that was started and not killed.
    func isRunning(_ name: String) -> Bool {
        running.withLock { $0[Instance(name: name, number: 0)]?.isRunning ?? false }
    }

    /// The process id of a process's first instance, while it runs.
    func processID(of name: String) -> Int32? {
        running.withLock { $0[Instance(name: name, number: 0)]?.processIdentifier }
    }

    /// Asks every process to stop, waits for it, and returns the exit codes of those that ran.
    @discardableResult
    func stop() -> [Int32] {
        let processes = running.withLock { running in
            defer { running = [:] }
            return running
        }
        for process in processes.values { process.terminate() }
        for process in processes.values { process.waitUntilExit() }
        try? FileManager.default.removeItem(at: folder)
        return processes.values.map(\.terminationStatus)
    }

    /// What a process has logged.
    func log(of name: String, instance: Int = 0) -> String {
        (try? String(contentsOf: logFile(name, instance), encoding: .utf8)) ?? ""
    }

    private func logFile(_ name: String, _ instance: Int) -> URL {
        folder.appending(path: "\(name)-\(instance).log")
    }

    /// A process's database file.
    func database(of name: String) -> URL { databases.appending(path: "\(name).sqlite") }

    private func arguments(of name: String, _ instance: Int) -> [String] {
        let own = ports[name, default: []][instance]
        var arguments = [
            "--listen", "127.0.0.1:\(own.rpc)", "--observe.listen", "127.0.0.1:\(own.http)",
            "--database", schemas[name]?.address ?? "sqlite://\(database(of: name).path)", "--identity.keys-directory",
            folder.appending(path: "keys").path, "--development", "true", "--test.identities", "true",
            "--clock.client-time", "true",
        ]
        for peer in Self.processes where peer != name {
            arguments += ["--peers.\(peer)", addresses(of: peer).map(\.description).joined(separator: ",")]
        }
        if name == "gateway" { arguments += ["--http.listen", "127.0.0.1:\(httpPort)"] }
        return arguments + settings[name, default: []]
    }

    private func waitUntilServing(_ name: String, _ instance: Int, _ process: Process) async throws {
        let client = Client(addresses: [addresses(of: name)[instance]])
        defer { client.close() }
        for _ in 0..<600 {
            guard process.isRunning else { throw StartFailure(process: name, log: log(of: name, instance: instance)) }
            let answer = try? await HealthClient(client).check(HealthCheckRequest(), CallOptions(timeout: .seconds(1)))
            if answer?.status == .serving { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw StartFailure(process: name, log: log(of: name, instance: instance))
    }

    /// Beside the test bundle, where the build puts executables.
    private static let executables: URL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
}

/// A process that did not come up.
struct StartFailure: Error, CustomStringConvertible {
    let process: String
    let log: String

    var description: String { "\(process) did not start: \(log.suffix(500))" }
}
