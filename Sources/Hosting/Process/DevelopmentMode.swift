internal import Serving

/// What a developer's machine may do, and no other.
enum DevelopmentMode {
    /// The settings that say where a process listens, with those only some have.
    private static let listening = ["listen", "observe.listen", "http.listen"]

    /// Refuses a switch for development in production, and development mode where others can call.
    ///
    /// - Throws: ``StartupFailure`` naming the setting.
    static func check(_ shared: SharedValues, _ settings: Settings) throws(StartupFailure) {
        guard shared.isDevelopment else {
            for key in ["test.identities", "clock.client-time"] where settings[key] == .flag(true) {
                throw StartupFailure("setting \(key): only for development: set development too", code: .usage)
            }
            return
        }
        for key in listening {
            guard case .text(let text)? = settings[key], let address = Address(text), !address.isLocal else { continue }
            throw StartupFailure(
                "setting \(key): \(address) is not loopback, and in development mode everyone with the development key is the province: take development away",
                code: .usage)
        }
    }

    /// What the metrics say of it.
    static func family(_ isDevelopment: Bool) -> MetricFamily {
        MetricFamily(
            name: "skills_development", kind: .gauge, help: "1 in development mode.",
            samples: [MetricSample(value: isDevelopment ? 1 : 0)])
    }
}
