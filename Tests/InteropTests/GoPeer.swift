import Foundation
import RPCTransport

/// The foreign peer, written in Go in the folder `Go` and built here without the network.
enum GoPeer {
    private static let built = Task { try await build() }

    /// The built program.
    ///
    /// - Throws: what the compiler says. Needs `golang-go` and `golang-github-containerd-ttrpc-dev`; `Deploy/test` installs them.
    static func executable() async throws -> URL { try await built.value }

    /// Plays one of the program's scenarios against a server.
    ///
    /// - Throws: what the program found wrong.
    static func play(_ scenario: String, against address: PeerAddress, token: String? = nil) async throws {
        guard case .tcp(let host, let port) = address else { return }
        try await PeerProcess.run(
            try await executable(), ["call", "\(host):\(port)", scenario] + (token.map { [$0] } ?? []))
    }

    private static func build() async throws -> URL {
        let executable = PeerProcess.folder.appending(path: "ttrpc-go-peer")
        try await PeerProcess.run(
            URL(filePath: "/usr/bin/go"), ["build", "-o", executable.path, "."],
            in: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Go"),
            environment: [
                "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": "",
                "GOCACHE": PeerProcess.folder.appending(path: "go-cache").path,
            ])
        return executable
    }
}
