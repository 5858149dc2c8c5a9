internal import Serving

/// Reads a process's settings: defaults, over them the file, over it the environment, over it the flags.
struct SettingsReader {
    let process: String
    let settings: [Setting]

    init(_ process: String, own: [Setting]) {
        self.process = process
        settings = SharedSettings.of(process) + own
    }

    /// The values in force.
    ///
    /// - Throws: ``StartupFailure`` naming the key, where it stands, and what its values look like.
    func read(_ arguments: Arguments, environment: [String: String]) throws(StartupFailure) -> Settings {
        var values: [String: String] = [:]
        if let path = arguments.file {
            try merge(try SettingsFile.values(at: path), into: &values) { "\($0) in \(path)" }
        }
        try merge(try fromEnvironment(environment), into: &values) { "\(self.variable($0)) in the environment" }
        try merge(arguments.values, into: &values) { "--\($0)" }
        do {
            return try Settings(settings, given: values)
        } catch {
            throw StartupFailure("\(error)", code: .usage)
        }
    }

    /// Name of the environment variable for a key: `SKILLS_CATALOG_RPC_MAX_IN_FLIGHT` for `rpc.max-in-flight`.
    func variable(_ key: String) -> String {
        "SKILLS_\(process)_\(key)".uppercased().replacing(where: { $0 == "." || $0 == "-" }, with: "_")
    }

    private func fromEnvironment(_ environment: [String: String]) throws(StartupFailure) -> [String: String] {
        let keys = Dictionary(settings.map { (variable($0.key), $0.key) }, uniquingKeysWith: { first, _ in first })
        var values: [String: String] = [:]
        for (name, value) in environment.sorted(by: { $0.key < $1.key }) where name.hasPrefix(variable("")) {
            guard let key = keys[name] else {
                throw StartupFailure(
                    "there is no setting for \(name) in the environment; --help lists all of them", code: .usage)
            }
            values[key] = value
        }
        return values
    }

    /// Checks each value where it is found, so that the error names the place and not only the key.
    private func merge(
        _ found: [String: String], into values: inout [String: String], place: (String) -> String
    ) throws(StartupFailure) {
        for (key, text) in found.sorted(by: { $0.key < $1.key }) {
            guard let setting = settings.first(where: { $0.key == key }) else {
                throw StartupFailure(
                    "there is no setting \"\(key)\" (\(place(key))); --help lists all of them", code: .usage)
            }
            do {
                _ = try setting.value(from: text)
            } catch {
                throw StartupFailure("setting \(place(key)): \(error.message)", code: .usage)
            }
            values[key] = text
        }
    }
}

extension String {
    /// The text with every character that `isReplaced` picks exchanged for `replacement`.
    fileprivate func replacing(where isReplaced: (Character) -> Bool, with replacement: Character) -> String {
        String(map { isReplaced($0) ? replacement : $0 })
    }
}
