/// What one instance answered of one method between two readings of its metrics.
struct MethodLoad: Equatable {
    /// Where it runs, and `service/method`.
    let instance: String
    let method: String
    let callsPerSecond: Double
    let errorsPerSecond: Double
    /// Upper bound of the 99th percentile in seconds; nil without calls.
    let p99: Double?
    let inFlight: Int

    /// The loads of an instance, of methods that were called or are being answered.
    ///
    /// Between readings that a restart lies between, a counter goes back; then the later reading is all there was.
    static func between(_ before: MetricsText, _ after: MetricsText, seconds: Double, instance: String) -> [MethodLoad]
    {
        let old = Totals.byMethod(before)
        return Totals.byMethod(after).sorted { $0.key < $1.key }.compactMap { method, new in
            let difference = new.since(old[method])
            guard difference.handled > 0 || new.inFlight > 0, seconds > 0 else { return nil }
            return MethodLoad(
                instance: instance, method: method, callsPerSecond: difference.handled / seconds,
                errorsPerSecond: difference.failed / seconds, p99: difference.percentile(0.99),
                inFlight: Int(new.inFlight))
        }
    }

    /// The counters of one method.
    private struct Totals {
        var handled = 0.0
        var failed = 0.0
        var inFlight = 0.0
        /// Calls by upper bound in seconds, each with all that were faster.
        var buckets: [Double: Double] = [:]

        static func byMethod(_ text: MetricsText) -> [String: Totals] {
            var totals: [String: Totals] = [:]
            for sample in text.samples {
                guard let service = sample.labels["grpc_service"], let name = sample.labels["grpc_method"] else {
                    continue
                }
                let method = name.isEmpty ? service : "\(service)/\(name)"
                switch sample.name {
                case "grpc_server_handled_total":
                    totals[method, default: Totals()].handled += sample.value
                    if sample.labels["grpc_code"] != "OK" { totals[method, default: Totals()].failed += sample.value }
                case "grpc_server_in_flight": totals[method, default: Totals()].inFlight = sample.value
                case "grpc_server_handling_seconds_bucket":
                    let bound = sample.labels["le"].flatMap { $0 == "+Inf" ? .infinity : Double($0) } ?? .infinity
                    totals[method, default: Totals()].buckets[bound] = sample.value
                default: break
                }
            }
            return totals
        }

        func since(_ old: Totals?) -> Totals {
            guard let old, old.handled <= handled else { return self }
            var difference = self
            difference.handled -= old.handled
            difference.failed -= old.failed
            for (bound, count) in old.buckets { difference.buckets[bound, default: 0] -= count }
            return difference
        }

        /// The bound of the bucket that the percentile falls into.
        func percentile(_ share: Double) -> Double? {
            let sorted = buckets.sorted { $0.key < $1.key }
            guard let all = sorted.last?.value, all > 0 else { return nil }
            return sorted.first { $0.value >= all * share }?.key
        }
    }
}
