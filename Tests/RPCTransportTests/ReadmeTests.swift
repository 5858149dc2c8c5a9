internal import Foundation
internal import RPC
internal import RPCTransport
internal import Testing
internal import WireMessages

/// The example in the README of the runtime, which a reader copies.
@Suite struct ReadmeTests {
    // swift-format-ignore
    @Test func `the example does what it says`() async throws {
        // begin
        let now = Method<Empty, Timestamp>(
            service: "example.v1.Clock", name: "Now", access: AccessRule(roles: [.public]))

        var router = Router()
        router.register(now, unary: { _, call in
            let (seconds, nanoseconds) = call.now.nanosecondsSince1970.quotientAndRemainder(dividingBy: 1_000_000_000)
            return Timestamp(seconds: seconds, nanos: Int32(nanoseconds))
        })
        let server = Server(
            configuration: ServerConfiguration(listen: [.tcp(host: "127.0.0.1", port: 0)]), router: router)
        let addresses = try await server.start()

        let client = Client(addresses: addresses)
        let time = try await client.unary(now, Empty(), CallOptions(timeout: .seconds(5)))
        print("it is \(time.seconds) s after the start of 1970")

        client.close()
        await server.shutDown()
        // end
        #expect(time.seconds > 1_600_000_000)
    }

    @Test func `the example is the one that is printed`() throws {
        let here = URL(filePath: #filePath)
        let code = try lines(here).map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : $0 }
        let begin = try #require(code.firstIndex(of: "// begin"))
        let end = try #require(code.firstIndex(of: "// end"))
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let readme = try lines(root.appending(path: "Sources/RPCTransport/README.md"))
        let start = try #require(readme.firstIndex(of: "```swift"))
        let stop = try #require(readme[start...].firstIndex(of: "```"))
        let printed = readme[start..<stop].dropFirst().filter { !$0.hasPrefix("import ") }.drop { $0.isEmpty }
        #expect(Array(printed) == Array(code[(begin + 1)..<end]))
    }

    private func lines(_ file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }
}
