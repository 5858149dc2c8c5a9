internal import ArgumentParser
internal import DemoYear
internal import Foundation
internal import Identity
internal import Serving
internal import RPC
internal import RPCTransport

/// `skillsctl demo`: plays the demo year through the public interface.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Plays one year in Liaoning with made-up people, firms and schools.",
        discussion: """
            Every step carries an id of its own, so that the demo goes on where it was after a crash of any process or of \
            itself: start it again with the same scale and seed.
            """)

    @Option(help: "1 : N of the annex's targets.")
    var scale = 1000

    @Option(help: "Seed of everything that is made up.")
    var seed: UInt64 = 2022

    @Option(help: "Address of the gateway.")
    var address = "127.0.0.1:7400"

    @Option(help: "Keys folder with dev.key.")
    var keys: String

    @Option(help: "Calls in flight at once, 1 to 256.")
    var parallel = 32

    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        guard scale >= 1 else { throw Complaint("--scale takes a whole number from 1") }
        guard (1...256).contains(parallel) else { throw Complaint("--parallel takes 1 to 256") }
        let ring = try KeyFolder(keys).ring(of: KeyRing.developmentKey)
        let client = try connection.open(address)
        defer { client.close() }
        let progress = ProgressBar()
        let demo = DemoYear(
            plan: YearPlan(scale: scale, seed: seed), channel: client, parallel: parallel,
            token: { ring.token(for: $0) }, report: { progress.show($0) })
        do {
            let report = try await demo.play()
            progress.finish()
            print(report.description)
            if !report.agrees { throw ExitCode.failure }
        } catch let error as RPCError {
            progress.finish()
            throw Complaint("the demo stopped: \(error); start it again and it goes on")
        }
    }
}
