import Foundation
import Identity
import Serving
import RPC
import RPCTransport
import Testing

/// A client in Go, with another protobuf, calls our servers. What must hold stands in `Go/scenarios.go` and `Go/catalog.go`.
struct GoClientTests {
    @Test(arguments: ["messages", "errors", "metadata", "timeouts", "cancel", "concurrent", "sizes"])
    func `a Go client calls our server`(scenario: String) async throws {
        try await withPeer(.interopServer) { address in
            try await GoPeer.play(scenario, against: address)
        }
    }

    /// What must hold stands in `Go/streaming.go`.
    @Test func `streams of all kinds and unary calls share a connection`() async throws {
        try await withPeer(.interopServer) { address in
            try await GoPeer.play("streaming", against: address)
        }
    }

    @Test func `a Go client calls the catalog, in public and with an identity`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "interop-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let keys = KeyFolder(folder.appending(path: "keys").path)
        try keys.create(development: true)
        let catalog = try await PeerProcess.start(
            PeerProcess.folder.appending(path: "catalog"),
            [
                "--listen", "127.0.0.1:0", "--observe.listen", "127.0.0.1:0",
                "--database", "sqlite://\(folder.appending(path: "catalog.sqlite").path)",
                "--identity.keys-directory", keys.path, "--development", "true",
            ])
        defer { catalog.kill() }
        let bureau = Identity(subject: "bureau-210100", role: .cityBureau, regionCode: "210100")
        let token = try keys.ring(of: KeyRing.developmentKey).token(for: bureau)
        try await GoPeer.play("catalog", against: catalog.address, token: token)
    }
}
