internal import Conformance
internal import Foundation
internal import Testing

/// Runs the tests of a suite with an interop server of their own, a process beside this one.
struct InteropServerProcess: SuiteTrait, TestScoping {
    /// Where it listens.
    @TaskLocal static var address: Address?

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "interop-server")
        // However busy the machine is, thousands of requests at once are no overload: that they may be is for other tests.
        process.arguments = ["--port", "0", "--queue-milliseconds", "600000"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let address = try Self.address(printedTo: output.fileHandleForReading)
        try await Self.$address.withValue(address) { try await function() }
    }

    /// What the process prints first, once it listens.
    private static func address(printedTo output: FileHandle) throws -> Address {
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let read = output.availableData
            guard !read.isEmpty else { throw StartFailure() }
            line += read
        }
        let text = String(decoding: line, as: UTF8.self).split(separator: "\n").first ?? ""
        guard let address = Address(String(text.dropFirst("interop-server: ".count))) else { throw StartFailure() }
        return address
    }
}

extension Trait where Self == InteropServerProcess {
    /// With a server of the methods that the cases call.
    static var interopServer: Self { InteropServerProcess() }
}

/// The interop server did not come up.
struct StartFailure: Error {}
