internal import ArgumentParser
internal import Foundation
internal import Storage

/// `skillsctl db archive`: every commit carried into an archive, for `restore --cursor`.
struct DatabaseArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Copies every commit into an archive while the service runs, until stopped.",
        discussion: """
            Begins with a copy of the database, then adds what is committed, so that restore --cursor can give any past state \
            back. Run it beside the service as a unit of its own, with a folder on another disk. Each start begins a new \
            chapter with a new copy; remove old chapters, oldest first, as far back as you need none.
            """)

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    @Argument(help: "The folder of the archive.")
    var folder: String

    @Option(help: "Milliseconds between two looks, 100 to 60000: what may be lost with the disk.")
    var every = 1000

    func run() async throws {
        guard (100...60_000).contains(every) else { throw Complaint("--every takes 100 to 60000") }
        let file = try DatabaseCommand.file(database)
        let archive = DatabaseArchive(folder: folder)
        let writer = try DatabaseCommand.telling { try ArchiveWriter(file, into: archive) }
        let stop = StopSignals()
        print("archiving \(database) into \(folder)")
        while !stop.isSet {
            try await Task.sleep(for: .milliseconds(every))
            try DatabaseCommand.telling { _ = try writer.copy() }
        }
        try DatabaseCommand.telling { _ = try writer.copy() }
        writer.close()
    }
}
