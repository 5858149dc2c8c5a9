internal import ArgumentParser
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// `skillsctl top`: what every process is answering, refreshed in place.
struct TopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "top", abstract: "Shows calls, errors, p99 and calls in flight by method and instance.",
        discussion: "Reads the metrics that every process serves over HTTP (observe.listen), every few seconds.")

    @Option(help: "host:port of a process's metrics; may be given several times. All six on this machine without it.")
    var observe: [String] = []

    @Option(help: "Seconds between two readings, 1 to 3600.")
    var interval = 2

    @Option(help: "How many times to show it; 0 for until it is stopped.")
    var times = 0

    @Option(help: "Most rows to show.")
    var rows = 30

    func run() async throws {
        guard (1...3600).contains(interval) else { throw Complaint("--interval takes 1 to 3600 seconds") }
        let targets =
            observe.isEmpty
            ? Contract.processes.map { (name: $0.name, address: "127.0.0.1:\($0.port + 100)") }
            : observe.map { (name: $0, address: $0) }
        var before = await readings(targets)
        var shown = 0
        while times == 0 || shown < times {
            try await Task.sleep(for: .seconds(interval))
            let after = await readings(targets)
            show(before, after, targets.map(\.name))
            before = after
            shown += 1
        }
    }

    private struct Reading: Sendable {
        let text: MetricsText
        let at: ContinuousClock.Instant
    }

    /// What each instance says now; nothing of those that do not answer.
    private func readings(_ targets: [(name: String, address: String)]) async -> [String: Reading] {
        await withTaskGroup(of: (String, Reading?).self) { group in
            for target in targets {
                group.addTask { (target.name, try? await Self.read(target.address)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private static func read(_ address: String) async throws -> Reading {
        guard let url = URL(string: "http://\(address)/metrics") else { throw Complaint("\(address) is no host:port") }
        let (body, _) = try await URLSession.shared.data(for: URLRequest(url: url, timeoutInterval: 2))
        return Reading(text: MetricsText(String(decoding: body, as: UTF8.self)), at: .now)
    }

    private func show(_ before: [String: Reading], _ after: [String: Reading], _ names: [String]) {
        var loads: [MethodLoad] = []
        for (name, new) in after {
            guard let old = before[name] else { continue }
            let seconds = (new.at - old.at) / .seconds(1)
            loads += MethodLoad.between(old.text, new.text, seconds: seconds, instance: name)
        }
        loads.sort { ($0.callsPerSecond, $1.method) > ($1.callsPerSecond, $0.method) }
        let silent = names.filter { after[$0] == nil }
        var lines = [LoadTable.head] + loads.prefix(rows).map { LoadTable.line($0) }
        if loads.isEmpty { lines.append("no calls") }
        if !silent.isEmpty { lines.append("no answer: \(silent.joined(separator: ", "))") }
        let clear = isatty(1) == 1 ? "\u{1B}[H\u{1B}[2J" : ""
        FileHandle.standardOutput.write(Data((clear + lines.joined(separator: "\n") + "\n").utf8))
    }
}

/// The rows that `top` shows.
enum LoadTable {
    static let head = row("INSTANCE", "CALLS/S", "ERRORS/S", "P99", "IN FLIGHT", "METHOD")

    static func line(_ load: MethodLoad) -> String {
        let method = load.method.split(separator: ".").last.map(String.init) ?? load.method
        return row(
            load.instance, number(load.callsPerSecond), number(load.errorsPerSecond), load.p99.map(time) ?? "-",
            "\(load.inFlight)", method)
    }

    /// A time with its unit; the histogram's last bucket has no upper bound.
    static func time(_ seconds: Double) -> String {
        if seconds == .infinity { return ">10 s" }
        if seconds >= 1 { return "≤\(number(seconds)) s" }
        return seconds >= 0.001 ? "≤\(number(seconds * 1e3)) ms" : "≤\(number(seconds * 1e6)) µs"
    }

    /// At most one decimal.
    static func number(_ value: Double) -> String {
        let tenths = (value * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }

    private static func row(_ cells: String...) -> String {
        let widths = [-18, 10, 10, 10, 10, 0]
        return zip(cells, widths).map { cell, width in
            let space = String(repeating: " ", count: max(0, abs(width) - cell.count))
            return width > 0 ? space + cell : cell + space
        }.joined(separator: "  ")
    }
}
