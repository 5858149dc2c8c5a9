internal import CMeasure

/// Latencies in nanoseconds, in HdrHistogram's layout. Written by one caller, then handed on.
final class Latencies: @unchecked Sendable {
    private let histogram = UnsafeMutablePointer<histogram>.allocate(capacity: 1)

    init() { histogram_reset(histogram) }

    deinit { histogram.deallocate() }

    var count: UInt64 { histogram.pointee.count }

    func record(_ nanoseconds: UInt64) { histogram_record(histogram, nanoseconds) }

    func add(_ other: Latencies) { histogram_add(histogram, other.histogram) }

    /// The latency in microseconds that `share` of the calls do not exceed.
    func microseconds(at share: Double) -> Double { Double(histogram_value_at(histogram, share)) / 1000 }
}
