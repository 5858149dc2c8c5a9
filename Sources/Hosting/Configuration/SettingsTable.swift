internal import Serving
internal import Storage

/// The settings of a process as text for people: `--help` and `--print-settings`.
struct SettingsTable {
    let reader: SettingsReader

    /// Every key with its type, default, environment variable and purpose.
    var help: String {
        var lines = [
            "Usage: \(reader.process) [--config FILE] [--KEY VALUE]…", "",
            "Settings come from defaults, then the JSON file, then the environment, then flags; later ones win.", "",
        ]
        for setting in reader.settings {
            lines.append("  --\(setting.key)  (\(setting.form); default \"\(setting.standard)\")")
            lines.append("      \(setting.purpose)  Environment: \(reader.variable(setting.key))")
        }
        lines += [
            "", "  --config FILE       Read settings from a JSON file.",
            "  --print-settings    Print the settings in force and exit.",
            "  --help              Print this and exit.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The values in force, one `key = value` a line.
    func print(_ values: Settings) -> String {
        reader.settings.map { "\($0.key) = \(shown(values[$0.key] ?? $0.standard, of: $0))\n" }.joined()
    }

    /// A value without the password that may stand in it.
    private func shown(_ value: SettingValue, of setting: Setting) -> String {
        if case .databaseURL = setting.kind { DatabaseURL.masked("\(value)") } else { "\(value)" }
    }
}
