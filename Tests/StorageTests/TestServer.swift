internal import Foundation
import Storage
import Testing

/// A PostgreSQL server of a test's own, in a folder of its own; `Deploy/postgres` runs it.
final class TestServer: Sendable {
    let folder: String

    /// Makes a server and starts it.
    ///
    /// - Parameters:
    ///   - port: where it takes TLS connections on loopback; nil for its socket alone.
    ///   - waitsForDisk: whether commits do.
    init(tlsPort port: Int? = nil, waitsForDisk: Bool = false) throws {
        folder = "/tmp/skills-\(UInt32.random(in: .min ... .max))"
        var environment = ["FSYNC": waitsForDisk ? "on" : "off"]
        if let port { environment["TLS_PORT"] = "\(port)" }
        try run("create", environment: environment)
        try run("start")
    }

    /// Its address by the socket, with settings for the session.
    func url(_ settings: String...) throws -> DatabaseURL {
        let socket = folder.replacingOccurrences(of: "/", with: "%2F")
        let options = settings.map { "-c%20" + $0.replacingOccurrences(of: "=", with: "%3D") }.joined(separator: "%20")
        return try #require(DatabaseURL("postgres://skills@\(socket)/postgres?options=\(options)"))
    }

    /// A connection of the operator's.
    func administrator() throws -> any Connection {
        try TestEngine.engine(of: url()).connect(for: .migrating)
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
