import Foundation
import Ledger
import Messages
import RPC
import RPCTransport
import ServiceTesting
import Synchronization

/// The six processes as an operator runs them, on loopback ports of their own and in a folder of their own.
final class Deployment: Sendable {
    static let processes = KeyRing.processes

    private let folder: URL
    private let databases: URL
    private let ports: [String: (rpc: Int, http: Int)]
    /// On a server, each process's schema.
    private let schemas: [String: TestDatabaseFile]
    private let running = Mutex<[String: Process]>([:])

    /// Makes keys and chooses free ports; nothing runs yet.
    ///
    /// - Parameter databases: where the databases go; beside the keys when nil.
    init(databases: URL? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "skills-\(UUID().uuidString)")
        self.databases = databases ?? folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try KeyFolder(folder.appending(path: "keys").path).create(development: true)
        let free = try FreePorts.take(Self.processes.count * 2 + 1)
        var ports: [String: (rpc: Int, http: Int)] = [:]
        for (index, name) in Self.processes.enumerated() {
            ports[name] = (free[index * 2], free[index * 2 + 1])
        }
        self.ports = ports
        schemas =
            TestDatabaseFile.isSQLite
            ? [:] : try Dictionary(uniqueKeysWithValues: Self.processes.map { ($0, try TestDatabaseFile()) })
        httpPort = free[free.count - 1]
    }

    /// Where the gateway serves HTTP.
    let httpPort: Int

    /// The development key.
    func developmentKey() throws -> KeyRing {
        try KeyFolder(folder.appending(path: "keys").path).ring(of: KeyRing.developmentKey)
    }

    /// Where a process is called.
    func address(of name: String) -> PeerAddress {
        .tcp(host: "127.0.0.1", port: ports[name]?.rpc ?? 0)
    }

    /// Starts a process and waits until it serves.
    ///
    /// - Parameter environment: variables it gets beside this process's own.
    func start(_ name: String, environment: [String: String] = [:]) async throws {
        let process = Process()
        process.executableURL = Self.executables.appending(path: name)
        process.arguments = arguments(of: name)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let log = folder.appending(path: "\(name).log")
        if !FileManager.default.fileExists(atPath: log.path) {
            _ = FileManager.default.createFile(atPath: log.path, contents: nil)
        }
        let handle = try FileHandle(forWritingTo: log)
        try handle.seekToEnd()
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        running.withLock { $0[name] = process }
        try await waitUntilServing(name, process)
    }

    /// Starts all six.
    func start() async throws {
        for name in Self.processes { try await start(name) }
    }

    /// Ends a process at once, as a power cut does.
    func kill(_ name: String) {
        guard let process = running.withLock({ $0.removeValue(forKey: name) }) else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Whether a process runs that was started and not killed.
    func isRunning(_ name: String) -> Bool {
        running.withLock { $0[name]?.isRunning ?? false }
    }

    /// Asks every process to stop, waits for it, and returns their exit codes.
    @discardableResult
    func stop() -> [String: Int32] {
        let processes = running.withLock { running in
            defer { running = [:] }
            return running
        }
        for process in processes.values { process.terminate() }
        for process in processes.values { process.waitUntilExit() }
        try? FileManager.default.removeItem(at: folder)
        return processes.mapValues(\.terminationStatus)
    }

    /// What a process has logged.
    func log(of name: String) -> String {
        (try? String(contentsOf: folder.appending(path: "\(name).log"), encoding: .utf8)) ?? ""
    }

    /// A process's database file.
    func database(of name: String) -> URL { databases.appending(path: "\(name).sqlite") }

    private func arguments(of name: String) -> [String] {
        var arguments = [
            "--listen", "127.0.0.1:\(ports[name]?.rpc ?? 0)", "--observe.listen", "127.0.0.1:\(ports[name]?.http ?? 0)",
            "--database", schemas[name]?.address ?? "sqlite://\(database(of: name).path)", "--identity.keys-directory",
            folder.appending(path: "keys").path, "--test.identities", "true", "--clock.client-time", "true",
        ]
        for peer in Self.processes where peer != name {
            arguments += ["--peers.\(peer)", "127.0.0.1:\(ports[peer]?.rpc ?? 0)"]
        }
        if name == "gateway" { arguments += ["--http.listen", "127.0.0.1:\(httpPort)"] }
        return arguments
    }

    private func waitUntilServing(_ name: String, _ process: Process) async throws {
        let client = Client(addresses: [address(of: name)])
        defer { client.close() }
        for _ in 0..<600 {
            guard process.isRunning else { throw StartFailure(process: name, log: log(of: name)) }
            let answer = try? await HealthClient(client).check(HealthCheckRequest(), CallOptions(timeout: .seconds(1)))
            if answer?.status == .serving { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw StartFailure(process: name, log: log(of: name))
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

/// Ports nobody listens on, each given once.
///
/// Below the range from which the system takes ports for outgoing connections: one of those could be taken again before its process
/// begins to listen.
enum FreePorts {
    private static let range = 20_000..<32_000
    private static let next = Mutex(Int.random(in: range))

    static func take(_ count: Int) throws -> [Int] {
        try next.withLock { next in
            var ports: [Int] = []
            for _ in range where ports.count < count {
                if isFree(next) { ports.append(next) }
                next = next + 1 < range.upperBound ? next + 1 : range.lowerBound
            }
            guard ports.count == count else { throw StartFailure(process: "port", log: "no free port") }
            return ports
        }
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(descriptor, generic, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
