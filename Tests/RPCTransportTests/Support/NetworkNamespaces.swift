internal import Foundation
internal import NIOCore
internal import RPC

@testable internal import RPCTransport

/// Two hosts with a cable between them: network namespaces of the test's own, each with an event loop that lives in it.
///
/// Needs root, because only root makes namespaces, and `ip` of Debian's iproute2.
final class NetworkNamespaces: Sendable {
    /// Why there can be none here; nil when there can.
    static let hindrance: String? = {
        if geteuid() != 0 { return "network namespaces need root" }
        let name = "survive-probe-\(getpid())"
        guard (try? ip("netns", "add", name)) != nil else {
            return "`ip netns add` fails: iproute2 is missing, or this container may not make network namespaces"
        }
        _ = try? ip("netns", "del", name)
        return nil
    }()

    let near = TransportThreads(count: 1)
    let far = TransportThreads(count: 1)
    static let nearHost = "10.77.0.1"
    static let farHost = "10.77.0.2"
    private let names: (near: String, far: String)
    /// Hardware addresses of the two ends.
    private let cards: (near: String, far: String)

    init() async throws {
        let number = UUID().uuidString.prefix(8)
        names = ("survive-\(number)-a", "survive-\(number)-b")
        for name in [names.near, names.far] {
            try Self.ip("netns", "add", name)
            try Self.ip("-n", name, "link", "set", "lo", "up")
        }
        let (near, far) = (names.near, names.far)
        try Self.ip("-n", near, "link", "add", "cable", "type", "veth", "peer", "name", "cable", "netns", far)
        for (name, host) in [(near, Self.nearHost), (far, Self.farHost)] {
            try Self.ip("-n", name, "addr", "add", "\(host)/24", "dev", "cable")
            try Self.ip("-n", name, "link", "set", "cable", "up")
        }
        cards = (near: try Self.card(near), far: try Self.card(far))
        try mend()
        try await Self.enter(near, self.near)
        try await Self.enter(far, self.far)
    }

    /// Loses every packet between the two, without a word to either: they go to cards that nobody has. A cable that is taken out is
    /// noticed by the sender's system, which then sends again every half second instead of ever more rarely.
    func cut() throws { try connect(near: "02:00:00:00:00:01", far: "02:00:00:00:00:02") }

    /// Lets packets through again.
    func mend() throws { try connect(near: cards.near, far: cards.far) }

    /// The far end's connections: who is at the other side, and how many probes the system has sent it that are not answered yet.
    func farConnections() throws -> [(peer: Substring, unansweredProbes: Int)] {
        let lines = try Self.ip("netns", "exec", names.far, "ss", "-tnoH", "state", "established").split(
            separator: "\n")
        return lines.map { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            // timer:(keepalive,3.2sec,1): what it waits for, how long still, how often it has been sent.
            let sent = line.contains("timer:(keepalive") ? line.split(separator: ",").last?.dropLast() : nil
            return (words.count > 3 ? words[3] : "", sent.flatMap { Int($0) } ?? 0)
        }
    }

    /// Says for good where the packets to each of the two go, so that nobody has to ask.
    private func connect(near: String, far: String) throws {
        for (name, peer, card) in [(names.near, Self.farHost, far), (names.far, Self.nearHost, near)] {
            try Self.ip("-n", name, "neigh", "replace", peer, "lladdr", card, "dev", "cable", "nud", "permanent")
        }
    }

    private static func card(_ name: String) throws -> String {
        let words = try ip("-n", name, "link", "show", "cable").split(whereSeparator: \.isWhitespace)
        guard let place = words.firstIndex(of: "link/ether") else { throw Failure(text: "no cable in \(name)") }
        return String(words[place + 1])
    }

    func remove() async {
        try? await near.shutDown()
        try? await far.shutDown()
        for name in [names.near, names.far] { _ = try? Self.ip("netns", "del", name) }
    }

    /// Moves the thread of a loop: the sockets that it makes belong to the namespace.
    private static func enter(_ name: String, _ threads: TransportThreads) async throws {
        try await threads.executors[0].loop.submit {
            // Not among the functions that the Glibc module shows.
            typealias SetNamespace = @convention(c) (CInt, CInt) -> CInt
            let file = open("/run/netns/\(name)", O_RDONLY | O_CLOEXEC)
            defer { close(file) }
            guard let symbol = dlsym(nil, "setns") else { throw Failure(text: "no setns") }
            let setNamespace = unsafeBitCast(symbol, to: SetNamespace.self)
            guard setNamespace(file, 0x4000_0000) == 0 else { throw Failure(text: "setns: \(errno)") }
        }.get()
    }

    struct Failure: Error {
        let text: String
    }

    @discardableResult
    private static func ip(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["ip"] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = Pipe()
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(text: "ip \(arguments.joined(separator: " "))") }
        return text
    }
}
