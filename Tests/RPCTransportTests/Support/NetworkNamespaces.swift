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
        // Known for good, so that packets into the black hole are lost instead of being answered with "no route to host".
        let link = try Self.ip("-n", far, "link", "show", "cable")
        let words = link.split(separator: " ")
        let address = words.firstIndex(of: "link/ether").map { String(words[$0 + 1]) } ?? ""
        try Self.ip("-n", near, "neigh", "replace", Self.farHost, "lladdr", address, "dev", "cable", "nud", "permanent")
        try await Self.enter(near, self.near)
        try await Self.enter(far, self.far)
    }

    /// Loses every packet between the two.
    func cut() throws { try Self.ip("-n", names.far, "link", "set", "cable", "down") }

    /// Lets packets through again.
    func mend() throws { try Self.ip("-n", names.far, "link", "set", "cable", "up") }

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
