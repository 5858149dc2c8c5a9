internal import ArgumentParser
internal import Storage

/// `skillsctl db backup`: a copy while the service writes.
struct DatabaseBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies a database to a new file while its service goes on writing.",
        discussion: """
            Prints the cursor of the change feed and the last hash of the audit trail that the copy holds; keep them with it.
            The file appears under its name only when it is whole and on the disk.
            """)

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    @Argument(help: "The file to make; there must be none of this name.")
    var copy: String

    func run() async throws {
        let file = try DatabaseCommand.file(database)
        let extent = try DatabaseCommand.telling { try file.backUp(to: copy) }
        print("\(copy)  \(DatabaseCommand.line(extent))")
    }
}
