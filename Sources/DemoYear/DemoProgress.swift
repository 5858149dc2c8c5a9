/// How far the demo is.
public struct DemoProgress: Sendable {
    /// Acts played.
    public var done: Int
    /// Acts there are.
    public var total: Int
    /// What is being played, for people.
    public var stage: String
}

/// What was played, and whether the bulletin says the same.
public struct DemoReport: Sendable, CustomStringConvertible {
    /// One line of a task.
    public struct Line: Sendable {
        /// Key of the task.
        public var task: String
        /// Region.
        public var region: String
        /// What the demo played.
        public var played: Int64
        /// What the bulletin shows.
        public var shown: Int64
        /// What the records behind the number add up to.
        public var traced: Int64

        /// Whether all three are the same.
        public var agrees: Bool { played == shown && traced == shown }
    }

    /// Every task and region in which something was played or shown.
    public var lines: [Line]
    /// Calls that were made, repetitions not counted.
    public var calls: Int
    /// A person whose passport is worth a look.
    public var person: String
    /// A certificate and its holder's name, for verification.
    public var certificate: String
    /// The holder's name.
    public var holder: String

    /// Whether the bulletin shows exactly what was played, and every number can be traced to its records.
    public var agrees: Bool { lines.allSatisfy(\.agrees) }

    /// For people.
    public var description: String {
        var text = ""
        for (task, lines) in Dictionary(grouping: lines, by: \.task).sorted(by: { $0.key < $1.key }) {
            let played = lines.first { $0.region == "210000" }?.played ?? 0
            let wrong = lines.filter { !$0.agrees }
            text +=
                "  \(task): \(played)\(wrong.isEmpty ? "" : "  differs in \(wrong.map(\.description).joined(separator: ", "))")\n"
        }
        let verdict =
            agrees ? "the bulletin shows exactly what was played" : "THE BULLETIN DIFFERS FROM WHAT WAS PLAYED"
        return """
            Played in \(calls) calls; \(verdict):
            \(text)  a person to look at: \(person)
              a certificate to verify: \(certificate) of \(holder)
            """
    }
}

extension DemoReport.Line: CustomStringConvertible {
    /// For people.
    public var description: String { "\(region) (\(played) played, \(shown) shown, \(traced) in records)" }
}
