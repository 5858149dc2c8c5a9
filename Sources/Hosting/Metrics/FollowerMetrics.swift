internal import Ledger

/// How far a process follows others' feeds.
enum FollowerMetrics {
    static func families(of followers: [FeedFollower]) -> [MetricFamily] {
        let readings = followers.map { ($0.name, $0.status.current) }
        func family(
            _ name: String, _ kind: MetricKind, _ help: String, _ value: (FollowerStatus.Reading) -> Int64
        ) -> MetricFamily {
            let samples = readings.map { MetricSample(labels: [("follower", $0.0)], value: Double(value($0.1))) }
            return MetricFamily(name: name, kind: kind, help: help, samples: samples)
        }
        return [
            family("skills_feed_cursor", .gauge, "Cursor behind the last change applied.") { $0.cursor },
            family("skills_feed_applied_total", .counter, "Changes applied.") { $0.applied },
            family("skills_feed_failures_total", .counter, "Tries that failed.") { $0.failures },
            family("skills_feed_failing", .gauge, "Failures since the last success; more than a few need a look.") {
                Int64($0.failuresInARow)
            },
        ]
    }
}
