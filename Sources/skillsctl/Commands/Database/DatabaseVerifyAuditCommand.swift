internal import ArgumentParser
internal import Foundation
internal import Ledger
internal import LedgerMessages
internal import Storage

/// `skillsctl db verify-audit`: whether the audit trail is whole.
struct DatabaseVerifyAuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify-audit", abstract: "Checks every hash of a database's audit trail; fails when it breaks.",
        discussion: """
            Entries cut off the end can't be seen from inside: name with --hash one that backup or an earlier check printed, and \
            it must be among the trail's. Who could write to the database could rewrite all of it: name with --kept-by the database of another \
            process, the catalog's or the gateway's, which keeps the ends that this trail had.
            """)

    @Argument(help: "The database: sqlite:///path or a path.")
    var database: String

    @Option(help: "Hash of an entry that must be there, 64 hexadecimal digits.")
    var hash: String?

    @Option(help: "Database of a process that keeps the ends of this trail; may be given several times.")
    var keptBy: [String] = []

    @Option(help: "Whose trail it is, for --kept-by: for example evaluation.")
    var process: String?

    func run() async throws {
        guard keptBy.isEmpty || process != nil else { throw Complaint("--kept-by needs --process") }
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
        for keeper in keptBy { try compare(file, with: keeper) }
        print("\(database)  sound  \(found.entries) entries  last \(last)")
    }

    /// Whether the trail has every end that another process keeps of it.
    private func compare(_ file: DatabaseFile, with keeper: String) throws {
        let kept = try DatabaseCommand.telling {
            try DatabaseCommand.file(keeper).replicas(source: process ?? "", keyPrefix: AuditHeads.keyPrefix)
        }
        for payload in kept {
            let head = try AuditHead(packed: payload)
            guard try DatabaseCommand.telling({ try file.entryHash(at: head.sequence) }) == head.hash else {
                print("\(database)  REWRITTEN: entry \(head.sequence) is not the one that \(keeper) keeps")
                throw ExitCode.failure
            }
        }
        print("\(database)  agrees with \(kept.count) ends kept by \(keeper)")
    }

    private func bytes(_ text: String) throws -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64, text.count == 64 else { throw Complaint("--hash takes 64 hexadecimal digits") }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
