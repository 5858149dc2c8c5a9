internal import ArgumentParser
internal import Storage

/// `skillsctl db restore`: a copy, or a past state of an archive, in the place of a database.
struct DatabaseRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Puts a copy in the place of a database, whose service is stopped.",
        discussion: """
            Refuses where a database stands, unless --replace says that it may go; then that one is kept beside it as \
            ….replaced-<cursor>. Refuses as long as a process has the database open. The copy is checked first.

            With --cursor the source is an archive that skillsctl db archive made: what is put in place is the last commit that \
            does not go beyond that cursor of the change feed. Services that followed this one's feed further than the state \
            restored refuse to go on (CURSOR_AHEAD_OF_FEED) until they are restored too.
            """)

    @Argument(help: "The copy, or the folder of an archive.")
    var source: String

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    @Option(help: "Cursor of the change feed up to which an archive is replayed; 0 and above.")
    var cursor: Int64?

    @Flag(help: "Replace the database that stands there.")
    var replace = false

    func run() async throws {
        let file = try DatabaseCommand.file(database)
        let extent = try DatabaseCommand.telling {
            if let cursor {
                return try file.restore(from: DatabaseArchive(folder: source), upTo: cursor, replacing: replace)
            }
            return try file.restore(from: source, replacing: replace)
        }
        print("\(database)  \(DatabaseCommand.line(extent))")
    }
}
