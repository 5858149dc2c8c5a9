internal import ArgumentParser
internal import Storage

/// `skillsctl db check`: whether a database is sound.
struct DatabaseCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks a database, or a copy of one; fails when something is wrong.",
        discussion: """
            Pages and indexes, foreign keys, the audit trail with its change feed, and the counters of persons against a \
            recount. Reads all of it; the service may run.
            """)

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    func run() async throws {
        let file = try DatabaseCommand.file(database)
        let found = try DatabaseCommand.telling { try file.check() }
        for finding in found.findings { print(finding) }
        print("\(database)  \(found.findings.isEmpty ? "sound" : "DAMAGED")  \(DatabaseCommand.line(found.extent))")
        if !found.findings.isEmpty { throw ExitCode.failure }
    }
}
