import Foundation
import Testing

/// A process is killed again and again while clients write, and keeps every promise it made.
@Suite(.serialized) struct CrashUnderLoadTests {
    @Test(.timeLimit(.minutes(3)))
    func `killed at random moments under load, a service loses nothing it answered and does nothing twice`()
        async throws
    {
        let deployment = try Deployment()
        defer { deployment.stop() }
        try await deployment.start("catalog")
        try await deployment.start("training-records")
        let load = try VoucherLoad(deployment)
        defer { load.client.close() }
        let feed = FeedWatch(load)
        let watching = Task { await feed.run() }
        async let loading: Void = load.run(clients: 24)

        var kills = 0
        while kills < 10 {
            // Not to wait for anything: the moment of the kill is what varies.
            try await Task.sleep(for: .milliseconds(Int.random(in: 50...400)))
            deployment.kill("training-records")
            try await deployment.start("training-records")
            kills += 1
        }
        load.stop()
        await loading
        watching.cancel()
        await watching.value

        let refusals = load.refusals
        // A call whose time ran out on a busy machine was told so: it may have been done, which is what is looked at next.
        let mayHappen = refusals.keys.allSatisfy { $0.hasPrefix("UNAVAILABLE") || $0.hasPrefix("DEADLINE_EXCEEDED") }
        #expect(load.told.count > 100 && mayHappen, "\(refusals)")
        try await KeptPromises(deployment: deployment, load: load, feed: feed).expectKept()
    }
}
