internal import Ledger
internal import Ground

/// What a process tells its observers.
struct Observation: Sendable {
    let calls: CallBook
    let followers: [FeedFollower]
    let state: ServingState
    let policy: PolicyReplica
    let needsPolicy: Bool
    let security: ProcessSecurity
    let isDevelopment: Bool
    let auditHeads: AuditHeads

    /// The answer for a path; nil for a path that is not here.
    func answer(_ path: String) -> ObservationAnswer? {
        switch path {
        case "/healthz": ObservationAnswer(body: "ok\n")
        case "/readyz": readiness
        case "/metrics": ObservationAnswer(contentType: "text/plain; version=0.0.4; charset=utf-8", body: metrics)
        default: nil
        }
    }

    /// Ready when calls are taken and can be decided.
    private var readiness: ObservationAnswer {
        guard state.isServing else { return ObservationAnswer(status: 503, body: "not serving\n") }
        guard !needsPolicy || policy.current != nil else {
            return ObservationAnswer(status: 503, body: "waiting for the policy book of catalog\n")
        }
        return ObservationAnswer(body: "ready\n")
    }

    private var metrics: String {
        let own = [
            MetricFamily(
                name: "skills_serving", kind: .gauge, help: "1 while calls are taken.",
                samples: [MetricSample(value: state.isServing ? 1 : 0)]),
            MetricFamily(
                name: "skills_policy_edition", kind: .gauge, help: "Edition of the policy book in use; 0 for none.",
                samples: [MetricSample(value: Double(policy.current?.edition ?? 0))]),
            DevelopmentMode.family(isDevelopment),
            MetricFamily(
                name: "skills_audit_broken", kind: .gauge,
                help: "1 for a process whose audit trail is not what it was when it last showed its end.",
                samples: auditHeads.brokenTrails.map { MetricSample(labels: [("process", $0)], value: 1) }),
        ]
        let all =
            calls.families + FollowerMetrics.families(of: followers) + own + security.families + ProcessMetrics.families
        return all.map(\.text).joined()
    }
}
