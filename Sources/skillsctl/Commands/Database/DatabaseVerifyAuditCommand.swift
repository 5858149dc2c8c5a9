internal import ArgumentParser
internal import Foundation
internal import Storage

/// `skillsctl db verify-audit`: whether the audit trail is whole.
struct DatabaseVerifyAuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-audit", abstract: "Checks every hash of a database's audit trail; fails when it breaks.",
        discussion: """
            Entries cut off the end can't be seen from inside: name with --hash one that backup or an earlier check printed, and \
            it must be among the trail's.
            """)

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    @Option(help: "Hash of an entry that must be there, 64 hexadecimal digits.")
    var hash: String?

    func run() async throws {
        let file = try DatabaseCommand.file(database)
        let found = try DatabaseCommand.telling { try file.verifyAudit() }
        let last = found.lastHash.map { String(format: "%02x", $0) }.joined()
        if let broken = found.firstBroken {
            print("\(database)  BROKEN at entry \(broken); \(found.entries) entries before it are sound")
            throw ExitCode.failure
        }
        if let hash, try !DatabaseCommand.telling({ try file.holdsEntry(hash: try bytes(hash)) }) {
            print("\(database)  CUT OFF: no entry has the hash \(hash)")
            throw ExitCode.failure
        }
        print("\(database)  sound  \(found.entries) entries  last \(last)")
    }

    private func bytes(_ text: String) throws -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64, text.count == 64 else { throw Complaint("--hash takes 64 hexadecimal digits") }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
