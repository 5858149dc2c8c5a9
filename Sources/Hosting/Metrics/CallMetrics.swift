internal import RPC
internal import Synchronization

/// What is measured about the calls of one method. Written on every call, so it is atomics only.
final class CallMetrics: Sendable {
    /// Upper bounds of the histogram's buckets, in nanoseconds: 50 µs to 10 s.
    static let bounds: [Int64] = [
        50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000, 25_000_000, 50_000_000,
        100_000_000,
        250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000, 10_000_000_000,
    ]

    /// gRPC's names of its status codes in metrics, by number.
    static let codes = [
        "OK", "Canceled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound", "AlreadyExists",
        "PermissionDenied",
        "ResourceExhausted", "FailedPrecondition", "Aborted", "OutOfRange", "Unimplemented", "Internal", "Unavailable",
        "DataLoss", "Unauthenticated",
    ]

    let service: String
    let method: String
    let kind: MethodKind
    private let started = Count()
    private let handled = CallMetrics.codes.map { _ in Count() }
    private let buckets = CallMetrics.bounds.map { _ in Count() } + [Count()]
    private let nanoseconds = Count()
    private let received = Count()
    private let sent = Count()
    /// By status code, as in `handled`.
    private let defects = CallMetrics.codes.map { _ in Count() }

    init(service: String, method: String, kind: MethodKind) {
        self.service = service
        self.method = method
        self.kind = kind
    }

    func start() {
        started.add(1)
    }

    func finish(_ call: EndedCall) {
        let elapsed = call.nanoseconds
        handled[Int(call.status.rawValue)].add(1)
        received.add(Int64(call.requestMessages))
        sent.add(Int64(call.responseMessages))
        buckets[CallMetrics.bounds.firstIndex { elapsed <= $0 } ?? CallMetrics.bounds.count].add(1)
        nanoseconds.add(elapsed)
    }

    func countDefect(answered code: StatusCode) {
        defects[Int(code.rawValue)].add(1)
    }

    /// Calls that were started and not yet finished.
    var inFlight: Int64 { max(0, started.value - handled.reduce(0) { $0 + $1.value }) }

    private var labels: [(name: String, value: String)] {
        [("grpc_type", kind.metricName), ("grpc_service", service), ("grpc_method", method)]
    }

    var startedSample: MetricSample { MetricSample(labels: labels, value: Double(started.value)) }
    var inFlightSample: MetricSample { MetricSample(labels: labels, value: Double(inFlight)) }
    var receivedSample: MetricSample { MetricSample(labels: labels, value: Double(received.value)) }
    var sentSample: MetricSample { MetricSample(labels: labels, value: Double(sent.value)) }

    /// One sample for each code that occurred.
    var handledSamples: [MetricSample] { samples(of: handled) }

    /// One sample for each code by which a defect was answered.
    var defectSamples: [MetricSample] { samples(of: defects) }

    private func samples(of counts: [Count]) -> [MetricSample] {
        zip(CallMetrics.codes, counts).filter { $0.1.value > 0 }.map { code, count in
            MetricSample(labels: labels + [("grpc_code", code)], value: Double(count.value))
        }
    }

    /// Buckets, sum and count; nothing for a method that was never called.
    var handlingSamples: [MetricSample] {
        var sum: Int64 = 0
        var samples: [MetricSample] = []
        for (index, bucket) in buckets.enumerated() {
            sum += bucket.value
            let isLast = index == CallMetrics.bounds.count
            let bound = isLast ? "+Inf" : "\(Double(CallMetrics.bounds[index]) / 1e9)"
            samples.append(MetricSample(suffix: "_bucket", labels: labels + [("le", bound)], value: Double(sum)))
        }
        guard sum > 0 else { return [] }
        samples.append(MetricSample(suffix: "_sum", labels: labels, value: Double(nanoseconds.value) / 1e9))
        samples.append(MetricSample(suffix: "_count", labels: labels, value: Double(sum)))
        return samples
    }
}

/// A number that only grows and that many threads add to.
final class Count: Sendable {
    private let atomic = Atomic<Int64>(0)

    var value: Int64 { atomic.load(ordering: .relaxed) }

    func add(_ amount: Int64) {
        atomic.wrappingAdd(amount, ordering: .relaxed)
    }
}

extension MethodKind {
    /// The kind as go-grpc-prometheus names it.
    var metricName: String {
        switch self {
        case .unary: "unary"
        case .serverStreaming: "server_stream"
        case .clientStreaming: "client_stream"
        case .bidirectional: "bidi_stream"
        }
    }
}
