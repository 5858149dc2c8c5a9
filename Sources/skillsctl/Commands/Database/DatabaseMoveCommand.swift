internal import ArgumentParser
internal import Foundation
internal import Storage

/// `skillsctl db move`: a service from SQLite to PostgreSQL.
struct DatabaseMoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Carries a service from a SQLite file to an empty PostgreSQL database.",
        discussion: """
            Stop the service first. The tables are made as they are in the file, every row is carried over, and the count and checksum \
            of each table are compared; then point the service's setting `database` at the target and start it. A move that was cut \
            off goes on when it is started again. The file stays as it is.
            """)

    @Option(help: "The SQLite file: sqlite:///path or a path.")
    var from: String

    @Option(help: "The PostgreSQL database: postgres://host/database?sslmode=verify-full.")
    var to: String

    @Flag(help: "Send plain text to another machine too, on a network that is trusted.")
    var plainText = false

    func run() async throws {
        guard let source = DatabaseURL(from.contains(":") ? from : "sqlite:\(from)") else {
            throw Complaint("\(from) is no database: sqlite:///path or a path")
        }
        guard let target = DatabaseURL(to) else { throw Complaint("--to takes postgres://host/database") }
        if let host = target.unverifiedHost, !plainText {
            throw Complaint(
                "\(host) is another machine, which is not sent plain text: add sslmode=verify-full to the address, or give --plain-text on a network that is trusted"
            )
        }
        let moved = try DatabaseCommand.telling {
            try DatabaseMove(from: source, to: target).run { table, rows in
                FileHandle.standardError.write(Data("\(table): \(rows) rows carried over\n".utf8))
            }
        }
        for table in moved {
            let checksum = table.digest.checksum.map { String(format: "%016llx", $0) }.joined()
            print("\(table.name)  \(table.digest.rows) rows  \(checksum)")
        }
        print("moved \(moved.count) tables from \(source.text) to \(target.text): both ends agree")
    }
}
