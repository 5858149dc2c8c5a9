internal import Testing

@testable internal import RPCTransport

@Suite struct KeepAliveTests {
    @Test(arguments: [5, 6, 9, 10, 45, 60, 3600], [0, 0.5, 1])
    func `three probes go out before an idle connection is given up`(limit: Int, lead: Double) {
        let keepAlive = KeepAlive(within: .seconds(limit), lead: lead)
        #expect(keepAlive.idle >= 1 && keepAlive.interval >= 1)
        #expect(keepAlive.idle + 2 * keepAlive.interval < limit)
        // The next one finds the time over.
        #expect(keepAlive.idle + 4 * keepAlive.interval >= limit)
    }

    @Test(arguments: [Duration.zero, .milliseconds(1500), .seconds(1), .seconds(4)])
    func `a limit without time for three is asked about every second`(_ limit: Duration) {
        #expect(KeepAlive(within: limit, lead: 1) == KeepAlive(within: .seconds(1), lead: 0))
    }

    @Test func `connections made at once do not all ask at once`() {
        let begins = Set((0..<1000).map { _ in KeepAlive(within: .seconds(45)).idle })
        #expect(begins.min() == 14 && begins.max() == 18)
    }
}
