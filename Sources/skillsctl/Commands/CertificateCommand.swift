internal import ArgumentParser
internal import Foundation
internal import RPC

/// `skillsctl certificate`: certificates as anybody checks them.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate", abstract: "Checks certificates.", subcommands: [Verify.self])

    /// `skillsctl certificate verify`.
    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Verifies a certificate's credential without a network; fails unless it is valid.",
            discussion: "This is a convenience: what counts in law is the national query at osta.mohrss.gov.cn.")

        @Flag(help: "Ask nobody: the only way there is.")
        var offline = false

        @Option(help: "A file with the answer of GetVerificationKeys in JSON.")
        var keys: String

        @Option(help: "Files with status lists as GetStatusList answers them (the JWT alone).")
        var list: [String] = []

        @Argument(help: "A file with the credential (the JWT alone).")
        var credential: String

        func run() throws {
            guard offline else {
                throw ValidationError("give --offline: a credential is verified without asking anyone")
            }
            let checker = try OfflineCredential(keysJSON: try Data(contentsOf: URL(filePath: keys)))
            let report: OfflineCredential.Report
            do {
                report = try checker.check(try Self.text(credential), lists: try list.map(Self.text), at: .now())
            } catch let failure as OfflineCredential.Failure {
                print(failure.rawValue)
                throw ExitCode.failure
            }
            print(report.finding.rawValue)
            print(report.statusAsOf.map { "status as of \($0)" } ?? "no status list in force")
            for (name, value) in report.subject.sorted(by: { $0.key < $1.key }) { print("\(name): \(value)") }
            if report.finding != .valid { throw ExitCode.failure }
        }

        private static func text(_ path: String) throws -> String {
            try String(contentsOf: URL(filePath: path), encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }
}
