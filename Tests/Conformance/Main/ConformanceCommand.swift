public import ArgumentParser
public import Conformance
internal import Glibc

/// Plays the cases against a server over TCP.
@main
struct ConformanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ttrpc-conformance",
        abstract: "Checks what a ttrpc server answers to about 200 well and badly behaved clients.",
        discussion: """
            The server has to offer bench.Echo, ttrpc.integration.streaming.Streaming and interop.Probe, as interop-server does. Prints a line \
            for each case and a summary; ends with 1 when a case does not pass.
            """)

    @Option(help: "The server, HOST:PORT.") var address: Address?
    @Option(help: "Only cases whose name contains this.") var filter = ""
    @Option(help: "ours: what this project's servers answer; ttrpc: what any ttrpc server does.") var profile = Profile
        .ours
    @Flag(help: "Say what each case sends and expects, and stop.") var list = false

    func validate() throws {
        if !list, address == nil { throw ValidationError("Give --address HOST:PORT, or --list.") }
    }

    func run() throws {
        let cases = Case.all.filter { filter.isEmpty || $0.name.contains(filter) }
        guard let address, !list else {
            for played in cases {
                print("\(played.name)\n    \(played.title)")
                for line in played.lines(for: profile) { print("    - \(line)") }
            }
            return
        }
        let demanded = cases.filter { $0.applies(to: profile) }
        var failed = 0
        for played in demanded {
            do {
                try played.run(against: address, as: profile)
                print("pass  \(played.name)")
                fflush(nil)
            } catch {
                failed += 1
                print("FAIL  \(played.name): \(error)")
            }
        }
        print(
            "\(demanded.count) cases, \(failed) failed, \(cases.count - demanded.count) not demanded of profile \(profile)"
        )
        if failed > 0 || demanded.isEmpty { throw ExitCode(1) }
    }
}

extension Profile: ExpressibleByArgument {}

extension Address: ExpressibleByArgument {
    /// `HOST:PORT`.
    public init?(argument: String) { self.init(argument) }
}
