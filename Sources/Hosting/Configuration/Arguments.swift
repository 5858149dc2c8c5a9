internal import Ledger
internal import Serving

/// The command line of a process.
struct Arguments: Equatable {
    /// What the process is asked to do.
    enum Action: Equatable {
        case run
        case help
        case printSettings
    }

    var action = Action.run
    var file: String?
    var values: [String: String] = [:]

    /// Reads `--key value`, `--key=value`, `--flag`, `--config file`, `--help` and `--print-settings`.
    ///
    /// - Throws: ``StartupFailure`` naming the argument that is not one of these.
    init(_ words: [String], settings: [Setting]) throws(StartupFailure) {
        let kinds = Dictionary(settings.map { ($0.key, $0.kind) }, uniquingKeysWith: { first, _ in first })
        var rest = words[...]
        while let word = rest.popFirst() {
            switch word {
            case "--help", "-h":
                action = .help
            case "--print-settings":
                action = .printSettings
            case "--config":
                guard let path = rest.popFirst() else { throw Arguments.failure("--config needs the path of a file") }
                file = path
            default:
                try take(word, &rest, kinds)
            }
        }
    }

    private mutating func take(
        _ word: String, _ rest: inout ArraySlice<String>, _ kinds: [String: Setting.Kind]
    ) throws(StartupFailure) {
        guard word.hasPrefix("--") else {
            throw Arguments.failure("\"\(word)\" is not a flag; flags look like --key value")
        }
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let key = parts[0]
        guard let kind = kinds[key] else {
            throw Arguments.failure("there is no setting \"\(key)\"; --help lists all of them")
        }
        if parts.count == 2 {
            values[key] = parts[1]
        } else if let next = rest.first, !next.hasPrefix("--") {
            values[key] = next
            rest.removeFirst()
        } else if kind == .flag {
            values[key] = "true"
        } else {
            throw Arguments.failure("--\(key) needs a value")
        }
    }

    private static func failure(_ message: String) -> StartupFailure { StartupFailure(message, code: .usage) }
}
