internal import Foundation
internal import Synchronization
internal import Testing

@testable internal import RPCTransport

/// Ten thousand idle connections, or as many as this process may open files for.
@Suite struct IdleConnectionTests {
    /// Raises the limit of open files, and says how many connections with both ends in this process it allows.
    private func connectionsAllowed() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let files = __rlimit_resource_t(7)  // RLIMIT_NOFILE
        #else
            let files = RLIMIT_NOFILE
        #endif
        guard getrlimit(files, &limit) == 0 else { return 100 }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(files, &limit)
        // The other tests of this process need some too.
        return max(100, min(10_000, (Int(clamping: limit.rlim_max) - 1500) / 2))
    }

    private func residentBytes() -> Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }

    @Test func `idle connections cost bounded memory, and the server goes on answering`() async throws {
        let count = connectionsAllowed()
        let socket = temporarySocket()
        guard case .unix(let path) = socket else { return }
        try await withServer(listen: socket) { server, address in
            let before = residentBytes()
            var files: [Int32] = []
            defer { for file in files { close(file) } }
            for _ in 0..<count { files.append(try connection(path)) }
            while server.connectionCount < count { await server.checkLimits(in: .zero) }
            let each = (residentBytes() - before) / count
            print("\(count) idle connections, \(each) bytes of resident memory each")
            // Other tests of this process take memory meanwhile: a bound, not a measurement.
            #expect(each < 100_000)
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Echo", id: 1))
            #expect(await raw.next()?.status == .ok)
        }
    }

    private func connection(_ path: String) throws -> Int32 {
        #if canImport(Glibc)
            let file = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let file = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard file >= 0, status == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        return file
    }
}
