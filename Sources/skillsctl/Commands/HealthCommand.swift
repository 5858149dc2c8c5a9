internal import ArgumentParser
internal import HealthMessages
internal import RPC
internal import RPCTransport

/// `skillsctl health`: whether every process serves.
struct HealthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "health", abstract: "Asks every process whether it serves; fails when one does not.")

    @Option(help: "Address of one process instead of all six.")
    var address: String?

    @Option(help: "Host of the six processes.")
    var host = "127.0.0.1"

    @Option(help: "Seconds to wait for all of them to serve.")
    var wait = 0

    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        let targets = address.map { [("", $0)] } ?? Contract.processes.map { ($0.name, "\(host):\($0.port)") }
        let clients = try targets.map { (name: $0.0, address: $0.1, client: try connection.open($0.1)) }
        defer { for target in clients { target.client.close() } }
        let giveUp = ContinuousClock.now + .seconds(wait)
        while true {
            var states: [String] = []
            var isServing = true
            for target in clients {
                let state = await Self.state(target.client)
                isServing = isServing && state == "SERVING"
                states.append("\(target.name)  \(target.address)  \(state)")
            }
            if isServing || ContinuousClock.now >= giveUp {
                for state in states { print(state) }
                if !isServing { throw ExitCode.failure }
                return
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private static func state(_ client: Client) async -> String {
        do {
            let answer = try await HealthClient(client).check(HealthCheckRequest(), CallOptions(timeout: .seconds(2)))
            return answer.status == .serving ? "SERVING" : "NOT_SERVING"
        } catch {
            return "\(error.code.name)  \(error.message)"
        }
    }
}
