import CatalogMessages
import Foundation
import RPC
import ServiceTesting
import Testing

@testable import GatewayService

/// A Python that has connectrpc of PyPI.
private let python = ProcessInfo.processInfo.environment["SKILLS_CONNECT_PYTHON"]

/// A client we did not write: connectrpc of PyPI, where `SKILLS_CONNECT_PYTHON` names a Python that has it.
struct ForeignClientTests {
    @Test(.enabled(if: python != nil))
    func `Python's client of the Connect protocol is answered`() async throws {
        var router = Router()
        router.register(
            RegionsMethods.getRegion,
            unary: { request, _ in
                guard !request.code.isEmpty else { throw RPCError.malformedRequest }
                return Region(code: request.code, name: "沈阳市")
            })
        let gateway = try await TestService<GatewayService>(
            settings: ["http.listen": "127.0.0.1:0"], peers: ["catalog": InProcessChannel(router)])
        gateway.state.advance(to: .serving)
        try await withEdge(gateway) { edge in
            let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "Benchmarks/edge/connect_client.py")
            let process = Process()
            process.executableURL = URL(filePath: try #require(python))
            let port = try #require(edge.channel.localAddress?.port)
            process.arguments = [script.path, "http://127.0.0.1:\(port)"]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = output
            let ended = AsyncStream<Void>.makeStream()
            process.terminationHandler = { _ in ended.continuation.finish() }
            try process.run()
            for await _ in ended.stream {}
            let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            #expect(process.terminationStatus == 0, "\(report)")
        }
    }
}
