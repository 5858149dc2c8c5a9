import Foundation
import RPCTransport

/// A process that the tests start and kill.
final class PeerProcess: Sendable {
    /// Where it listens.
    let address: PeerAddress
    private let process: Process

    private init(_ process: Process, _ address: PeerAddress) {
        self.process = process
        self.address = address
    }

    /// The folder of the test bundle, where the build puts executables.
    static let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()

    /// Starts a server and waits for the port in the first line of its output that names one.
    static func start(_ executable: URL, _ arguments: [String]) async throws -> PeerProcess {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        return try await withCheckedThrowingContinuation { continuation in
            // A thread of its own, because reading waits; it goes on so that the process never waits for a reader.
            Thread.detachNewThread {
                var output = ""
                var isStarted = false
                while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
                    guard !isStarted else { continue }
                    output += String(decoding: data, as: UTF8.self)
                    guard let match = output.firstMatch(of: /127\.0\.0\.1:([1-9][0-9]*)[\s",]/),
                        let port = Int(match.1)
                    else { continue }
                    isStarted = true
                    continuation.resume(
                        returning: PeerProcess(process, .tcp(host: "127.0.0.1", port: port)))
                }
                if !isStarted {
                    continuation.resume(throwing: PeerFailure(description: "\(executable.path) ended: \(output)"))
                }
            }
        }
    }

    /// Its number.
    var processID: Int32 { process.processIdentifier }

    /// Ends it at once.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Runs a program to its end and returns what it wrote; fails when it does not end well.
    @discardableResult
    static func run(
        _ executable: URL, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
    ) async throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
        process.standardOutput = pipe
        process.standardError = pipe
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        guard status == 0 else {
            let name = executable.lastPathComponent
            throw PeerFailure(description: "\(name) \(arguments.prefix(3)) ended with \(status): \(output)")
        }
        return output
    }
}

/// A process that did not do what was asked of it.
struct PeerFailure: Error, CustomStringConvertible {
    let description: String
}

/// Runs `body` with a server, and kills it afterwards.
func withPeer<Result>(
    _ server: InteropPeer, _ body: (PeerAddress) async throws -> Result
) async throws -> Result {
    let process = try await server.start()
    defer { process.kill() }
    return try await body(process.address)
}

/// The servers that offer `bench.Echo` and `interop.Probe`.
enum InteropPeer: CaseIterable {
    /// Ours.
    case interopServer
    /// Debian's ttrpc for Go.
    case go

    /// Our server's program.
    static let executable = PeerProcess.folder.appending(path: "interop-server")

    fileprivate func start() async throws -> PeerProcess {
        switch self {
        case .interopServer:
            // However busy the machine is, a burst of calls is no overload: that it may be is for other tests.
            try await PeerProcess.start(Self.executable, ["--port", "0", "--queue-milliseconds", "600000"])
        case .go: try await PeerProcess.start(GoPeer.executable(), ["serve"])
        }
    }
}
