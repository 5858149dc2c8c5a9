import Foundation

/// A Python program of the system tests, run beside the processes that it asks.
enum PythonScript {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Runs one and waits for its end.
    ///
    /// - Parameters:
    ///   - python: the interpreter; the one in the PATH when nil.
    ///   - script: its path below this folder, for example `Portal/journeys.py`.
    /// - Returns: its exit status, and what it wrote on both outputs.
    static func run(
        _ script: String, _ arguments: [String], by python: URL? = nil
    ) async throws -> (status: Int32, output: String) {
        let output = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        defer { try? FileManager.default.removeItem(at: output) }
        let process = Process()
        process.executableURL = python ?? URL(filePath: "/usr/bin/env")
        let path = repository.appending(path: "Tests/SystemTests/\(script)").path
        process.arguments = (python == nil ? ["python3"] : []) + [path] + arguments
        let handle = try FileHandle(forWritingTo: output)
        (process.standardOutput, process.standardError) = (handle, handle)
        let status = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return (status, try String(contentsOf: output, encoding: .utf8))
    }
}
