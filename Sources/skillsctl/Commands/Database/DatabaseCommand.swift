internal import ArgumentParser
internal import Foundation
internal import Storage

/// `skillsctl db`: what an operator does to a database, on its machine.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: "Backs up, restores and checks a service's database, on its machine.",
        discussion: """
            A database is named as in the service's setting, sqlite:///var/lib/skills/catalog.sqlite, or by its file alone.
            Only restore and move need the service stopped.
            """,
        subcommands: [
            DatabaseBackupCommand.self, DatabaseRestoreCommand.self, DatabaseArchiveCommand.self,
            DatabaseCheckCommand.self, DatabaseVerifyAuditCommand.self, DatabaseMoveCommand.self,
        ])

    /// The file that `text` names.
    static func file(_ text: String) throws -> DatabaseFile {
        guard let url = DatabaseURL(text.contains(":") ? text : "sqlite:\(text)") else {
            throw Complaint("\(DatabaseURL.masked(text)) is no database: sqlite:///path or a path")
        }
        do {
            return try DatabaseFile(url)
        } catch {
            throw Complaint("\(url.text) is no SQLite file; PostgreSQL has pg_dump, pg_restore and amcheck for this")
        }
    }

    /// Runs what may fail for the database's sake, and says so in one line.
    static func telling<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as StorageError {
            throw Complaint("\(error)")
        }
    }

    /// What a copy holds, in one line.
    static func line(_ extent: DatabaseFile.Extent) -> String {
        let hash = extent.auditHash.map { String(format: "%02x", $0) }.joined()
        return "cursor \(extent.cursor)  audit \(hash)  \(extent.bytes) bytes"
    }
}
