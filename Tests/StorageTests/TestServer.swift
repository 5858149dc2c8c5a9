internal import Foundation
import Storage
import Testing

/// A PostgreSQL server of a test's own, in a folder of its own; `Deploy/postgres` runs it.
final class TestServer: Sendable {
    let folder: String

    /// Makes a server and starts it.
    ///
    /// - Parameter port: where it takes TLS connections on loopback; nil for its socket alone.
    init(tlsPort port: Int? = nil) throws {
        folder = "/tmp/skills-\(UInt32.random(in: .min ... .max))"
        try run("create", environment: port.map { ["TLS_PORT": "\($0)"] } ?? [:])
        try run("start")
    }

    /// Its address by the socket.
    func url() throws -> DatabaseURL {
        let socket = folder.replacingOccurrences(of: "/", with: "%2F")
        return try #require(DatabaseURL("postgres://skills@\(socket)/postgres"))
    }

    /// Runs an action of the script.
    func run(_ action: String, _ arguments: String..., environment: [String: String] = [:]) throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Deploy/postgres")
        let process = Process()
        process.executableURL = script
        process.arguments = [action, folder] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused(reason: "\(action) \(arguments)") }
    }

    deinit {
        try? run("stop", "immediate")
        try? FileManager.default.removeItem(atPath: folder)
    }
}
