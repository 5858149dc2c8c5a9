internal import Testing

@testable internal import skillsctl

/// What `skillsctl top` makes of two readings of a process's metrics.
@Suite struct LoadTests {
    private func reading(ok: Int, refused: Int, fast: Int, slow: Int, inFlight: Int) -> MetricsText {
        let labels = #"grpc_type="unary",grpc_service="a.b.v1.C",grpc_method="D""#
        return MetricsText(
            """
            # TYPE grpc_server_handled_total counter
            grpc_server_handled_total{\(labels),grpc_code="OK"} \(ok)
            grpc_server_handled_total{\(labels),grpc_code="NotFound"} \(refused)
            grpc_server_handling_seconds_bucket{\(labels),le="0.0001"} \(fast)
            grpc_server_handling_seconds_bucket{\(labels),le="0.01"} \(fast + slow)
            grpc_server_handling_seconds_bucket{\(labels),le="+Inf"} \(fast + slow)
            grpc_server_in_flight{\(labels)} \(inFlight)
            process_cpu_seconds_total 7
            """)
    }

    @Test func `calls, errors and the 99th percentile are those between the readings`() {
        let before = reading(ok: 100, refused: 10, fast: 0, slow: 110, inFlight: 1)
        let after = reading(ok: 300, refused: 20, fast: 208, slow: 112, inFlight: 3)
        #expect(
            MethodLoad.between(before, after, seconds: 2, instance: "i") == [
                MethodLoad(
                    instance: "i", method: "a.b.v1.C/D", callsPerSecond: 105, errorsPerSecond: 5, p99: 0.0001,
                    inFlight: 3)
            ])
        #expect(MethodLoad.between(after, after, seconds: 2, instance: "i").first?.p99 == nil)
        let idle = reading(ok: 100, refused: 10, fast: 0, slow: 110, inFlight: 0)
        #expect(MethodLoad.between(idle, idle, seconds: 2, instance: "i").isEmpty)
    }

    @Test func `after a restart the later reading is all there was`() {
        let before = reading(ok: 100, refused: 10, fast: 0, slow: 110, inFlight: 0)
        let after = reading(ok: 4, refused: 0, fast: 0, slow: 4, inFlight: 0)
        let load = MethodLoad.between(before, after, seconds: 1, instance: "i").first
        #expect(load?.callsPerSecond == 4 && load?.p99 == 0.01)
    }

    @Test func `labels are read with their escapes, and lines that are none passed over`() {
        let text = MetricsText("a{l=\"x\\\"y\\\\z\\n\",m=\"\"} 1.5\nb 2\nc{l=\"open 3\nd{l} 4\n\n# e 5\nf{} +Inf")
        #expect(
            text.samples == [
                .init(name: "a", labels: ["l": "x\"y\\z\n", "m": ""], value: 1.5),
                .init(name: "b", labels: [:], value: 2), .init(name: "f", labels: [:], value: .infinity),
            ])
    }

    @Test func `times are shown with the unit that fits`() {
        #expect(
            [0.00005, 0.0025, 2.5, .infinity].map { LoadTable.time($0) } == ["≤50 µs", "≤2.5 ms", "≤2.5 s", ">10 s"])
    }

    @Test(arguments: [1, 100, 127, 128, 129, 1000, 65_535, 1_000_000, 123_456_789, Int64.max])
    func `a histogram keeps a time to within two percent`(time: Int64) {
        var histogram = LatencyHistogram()
        histogram.add(time)
        #expect(histogram.percentile(0.5) == time)
        histogram.add(Int64.max)
        let found = histogram.percentile(0.5)
        #expect(found >= time && Double(found - time) <= Double(time) * 0.02)
    }

    @Test func `percentiles count all that was added`() {
        var histogram = LatencyHistogram()
        #expect(histogram.percentile(0.99) == 0)
        for time in 1...100 { histogram.add(Int64(time)) }
        var other = LatencyHistogram()
        other.add(1000)
        histogram.add(other)
        #expect(histogram.percentile(0.5) == 51 && histogram.percentile(0.99) == 100)
        #expect(histogram.longest == 1000 && histogram.count == 101)
    }
}
