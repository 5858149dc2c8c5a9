internal import Identity
internal import Requests
internal import Serving

/// The settings every process has. A service adds its own.
enum SharedSettings {
    static func of(_ process: String) -> [Setting] {
        let port = SkillsProcess.named(process)?.port ?? 7499
        return [
            .address("listen", default: "127.0.0.1:\(port)", "Where other processes and clients reach it (ttrpc)."),
            .address(
                "observe.listen", default: "127.0.0.1:\(port + 100)",
                "Where /metrics, /healthz and /readyz answer (HTTP)."),
            .databaseURL("database", default: "sqlite:data/\(process).db", "Its own database; the folder is made."),
            .text(
                "identity.keys-directory", default: "keys", "Folder with its own key and every public key it believes."),
            .flag(
                "development", default: false,
                "Believe the development key, and allow test.identities and clock.client-time; only on loopback."),
            .flag(
                "test.identities", default: false,
                "Accept made-up people of the test area 219901; only with development."),
            .flag(
                "clock.client-time", default: false,
                "Let callers set the business time by the metadata skills-time; only with development."),
            .choice(
                "log.level", default: "info", of: ["trace", "debug", "info", "notice", "warning", "error"],
                "Least severe log line that is written."),
            .flag("log.calls", default: false, "Write a log line for every call."),
            .integer(
                "rpc.max-in-flight", default: 1024, in: 1...1_000_000,
                "Calls handled at once; beyond it RESOURCE_EXHAUSTED."),
            .integer(
                "rpc.drain-seconds", default: 10, in: 0...600, "How long calls in flight may take to finish on a stop."),
            .integer("rpc.threads", default: 0, in: 0...256, "Event loop threads; 0 for one per core."),
        ] + security + peers(of: process)
    }

    private static let security: [Setting] = [
        .text(
            "tls.certificate", default: "",
            "PEM file with its certificate and those that lead to an authority; with it, it listens with TLS 1.3."),
        .text("tls.key", default: "", "PEM file with the certificate's private key."),
        .text(
            "tls.authorities", default: "",
            "PEM file with the authorities that sign the others' certificates; with it, they are called with TLS 1.3."),
        .flag(
            "tls.mutual", default: false, "Let in only callers that have a certificate signed by the authorities."),
        .text(
            "tls.server-name", default: "",
            "Name that the certificates of the others carry; empty for the host of each one's address."),
        .integer(
            "tls.reload-seconds", default: 10, in: 1...86_400, "How often the files are looked at for new certificates."
        ),
        .flag(
            "tls.plain-text-anywhere", default: false,
            "Listen and call without TLS on addresses that are not loopback; only on a network that is trusted."),
    ]

    static func peers(of process: String) -> [Setting] {
        SkillsProcess.all.filter { $0.name != process }.map { peer in
            .addresses(
                "peers.\(peer.name)", default: "127.0.0.1:\(peer.port)",
                "Where \(peer.name) is reached: addresses by comma, dns:name:port for every address of a name.")
        }
    }
}
