import Testing

/// The table of the bulletin's tasks names the process that counts each, and that process does.
struct BulletinTaskTests {
    private static let rows = Repository.lines("Sources/Ground/Tables/bulletin_tasks.csv").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        .filter { $0.count > 3 }

    /// The texts in which a process says what it counts.
    private static func sources(of process: String) -> String {
        let folder = ProcessTable.rows.first { $0.name == process }?.folder ?? ""
        let code = Repository.handwritten.filter {
            $0.hasPrefix("Services/\(folder)/") || $0.hasPrefix("Sources/Rules/\(folder)/")
        }
        let places = process == "awards" ? Repository.text("Sources/Ground/Tables/award_places.csv") : ""
        let counters = places.split(separator: "\n").compactMap {
            $0.split(separator: ",", omittingEmptySubsequences: false).last
        }
        return code.map(Repository.text).joined() + counters.map { "\"\($0)\"" }.joined(separator: " ")
    }

    @Test func `a task with a process is counted by it, and one without is counted by none`() {
        let processes = ProcessTable.rows.map(\.name).filter { $0 != "gateway" }
        let sources = Dictionary(uniqueKeysWithValues: processes.map { ($0, Self.sources(of: $0)) })
        #expect(Self.rows.count > 30)
        for row in Self.rows {
            let (task, process) = (row[0], row[3])
            let counting = processes.filter { sources[$0]?.contains("\"\(task)\"") ?? false }
            #expect(counting.contains(process) || process.isEmpty, "\(process) does not count \(task)")
            if process.isEmpty { #expect(counting.isEmpty, "\(task) is counted by \(counting)") }
        }
    }
}
