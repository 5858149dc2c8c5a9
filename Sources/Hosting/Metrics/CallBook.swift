public import Logging
public import RPC
internal import Synchronization

/// Measures and logs every call a server answers.
public final class CallBook: CallObserver {
    private let logger: Logger
    private let logsCalls: Bool
    private let methods = Mutex<[String: CallMetrics]>([:])

    /// A book without calls.
    ///
    /// - Parameter logsCalls: whether every call gets a line; failures inside always do.
    public init(logger: Logger, logsCalls: Bool) {
        self.logger = logger
        self.logsCalls = logsCalls
    }

    /// The record of one method's calls.
    public func recorder(of method: String, kind: MethodKind) -> any CallRecorder {
        let parts = method.split(separator: "/", maxSplits: 1).map(String.init)
        let metrics = methods.withLock { methods in
            if let known = methods[method] { return known }
            let made = CallMetrics(service: parts.first ?? "", method: parts.count > 1 ? parts[1] : "", kind: kind)
            methods[method] = made
            return made
        }
        return Recorder(method: method, metrics: metrics, logger: logsCalls ? logger : nil)
    }

    /// Logs what broke inside, and counts it.
    public func defect(_ cause: any Error, answered code: StatusCode, in call: Call) {
        methods.withLock { $0[call.method] }?.countDefect(answered: code)
        logger.error(
            "a handler failed",
            metadata: [
                "method": "\(call.method)", "caller": "\(call.identity.subject)", "peer": "\(call.peer)",
                "answer": "\(code.name)", "cause": "\(cause)", "trace": "\(call.metadata[Metadata.traceKey] ?? "")",
            ])
    }

    /// Calls that are being answered now.
    var inFlight: Int64 {
        methods.withLock { $0.values.reduce(0) { $0 + $1.inFlight } }
    }

    var families: [MetricFamily] {
        let all = methods.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
        return [
            MetricFamily(
                name: "grpc_server_started_total", kind: .counter, help: "Calls that arrived.",
                samples: all.map(\.startedSample)),
            MetricFamily(
                name: "grpc_server_handled_total", kind: .counter, help: "Calls that ended, by status code.",
                samples: all.flatMap(\.handledSamples)),
            MetricFamily(
                name: "grpc_server_handling_seconds", kind: .histogram, help: "Time from arrival to answer.",
                samples: all.flatMap(\.handlingSamples)),
            MetricFamily(
                name: "grpc_server_msg_received_total", kind: .counter, help: "Messages of calls that ended, received.",
                samples: all.map(\.receivedSample)),
            MetricFamily(
                name: "grpc_server_msg_sent_total", kind: .counter, help: "Messages of calls that ended, sent.",
                samples: all.map(\.sentSample)),
            MetricFamily(
                name: "grpc_server_in_flight", kind: .gauge, help: "Calls being answered now.",
                samples: all.map(\.inFlightSample)),
            MetricFamily(
                name: "skills_defects_total", kind: .counter,
                help: "Calls in which something broke; the log has each cause.",
                samples: all.flatMap(\.defectSamples)),
        ]
    }
}

/// Records the calls of one method.
private final class Recorder: CallRecorder {
    let method: String
    let metrics: CallMetrics
    let logger: Logger?

    init(method: String, metrics: CallMetrics, logger: Logger?) {
        self.method = method
        self.metrics = metrics
        self.logger = logger
    }

    func began() {
        metrics.start()
    }

    func ended(_ call: EndedCall) {
        metrics.finish(call)
        logger?.info(
            "call",
            metadata: [
                "method": "\(method)", "peer": "\(call.peer)", "status": "\(call.status.name)",
                "reason": "\(call.error?.reason ?? "")", "microseconds": "\(call.nanoseconds / 1000)",
                "request_bytes": "\(call.requestBytes)", "response_bytes": "\(call.responseBytes)",
                "request_messages": "\(call.requestMessages)",
                "response_messages": "\(call.responseMessages)",
            ])
    }
}
