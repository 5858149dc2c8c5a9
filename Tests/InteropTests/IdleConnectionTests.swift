internal import Ledger
import Foundation
import InteropMessages
import RPC
import RPCTransport
import Hosting
import Testing

/// Ten thousand connections to a server in a process of its own, which has nothing else to do.
struct IdleConnectionTests {
    /// Connections, or as many as this process may open files for: the hard limit less what other tests here need. The server needs as
    /// many in its own process. Where the limit is lower than 11,000 files, fewer connections stand and the test prints how many.
    private static let count = min(10_000, OpenFiles.raiseLimit() - 1000)
    /// Resident bytes of the server for each; it needs about 3 kB.
    private static let mostBytesEach = 8_000

    @Test func `ten thousand idle connections cost bounded memory, and the server goes on answering`() async throws {
        try #require(Self.count >= 100, "the system allows this process no files")
        // As on a machine that gives processes few files unless they ask for more: the server asks.
        let server = try await PeerProcess.start(
            URL(filePath: "/bin/sh"),
            ["-c", "ulimit -Sn 1024; exec \"$0\" \"$@\"", InteropPeer.executable.path, "--port", "0"])
        defer { server.kill() }
        let client = Client(addresses: [server.address])
        defer { client.close() }
        // What every server needs for its first connections is no cost of the many.
        _ = try await EchoClient(client).echo(Record())
        let before = try (files: server.openFiles(), bytes: server.residentBytes())

        let idle = IdleSockets()
        defer { idle.close() }
        for number in 1...Self.count {
            try idle.connect(to: server.address)
            guard number % 500 == 0 || number == Self.count else { continue }
            // A connection that waits to be accepted is no file of the server yet; more than 1024 of those would be turned away.
            while try server.openFiles() < before.files + number {
                try await answers(client, number)
                try idle.expectStanding()
            }
        }
        let each = try (server.residentBytes() - before.bytes) / Self.count
        print("\(Self.count) idle connections, \(each) bytes of resident memory each")
        #expect(each < Self.mostBytesEach)
        try idle.expectStanding()
        try await answers(client, -1)
    }

    private func answers(_ client: Client, _ number: Int) async throws {
        let record = Record(id: Int64(number))
        #expect(try await EchoClient(client).echo(record) == record)
    }
}

/// Sockets that connect and say nothing.
private final class IdleSockets {
    private var files: [Int32] = []

    func connect(to address: PeerAddress) throws {
        guard case .tcp(_, let port) = address else { throw PeerFailure(description: "\(address) is no port") }
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard file >= 0 else { throw PeerFailure(description: "socket: \(String(cString: strerror(errno)))") }
        files.append(file)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = UInt16(port).bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let status = withUnsafePointer(to: &place) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw PeerFailure(description: "connect: \(String(cString: strerror(errno)))") }
    }

    /// Fails when the server has closed one of them, or said anything.
    func expectStanding() throws {
        var byte: UInt8 = 0
        for (number, file) in files.enumerated() {
            let received = recv(file, &byte, 1, Int32(MSG_DONTWAIT))
            guard received == -1, errno == EAGAIN else {
                throw PeerFailure(description: "connection \(number) is gone")
            }
        }
    }

    func close() { for file in files { _ = Glibc.close(file) } }
}

extension PeerProcess {
    /// Its resident memory.
    fileprivate func residentBytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/\(processID)/statm", encoding: .utf8).split(separator: " ")
        guard pages.count > 1, let resident = Int(pages[1]) else { throw PeerFailure(description: "no statm") }
        return resident * sysconf(Int32(_SC_PAGESIZE))
    }

    /// How many files it has open, connections among them.
    fileprivate func openFiles() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(processID)/fd").count
    }
}
