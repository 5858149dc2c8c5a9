internal import Foundation
internal import Serving
internal import RPC
@testable internal import Hosting
internal import ServiceTesting

/// A folder with keys for one test.
final class ProcessFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.path + "/skills-host-\(UUID().uuidString)"

    init() throws {
        try KeyFolder(path + "/keys").create(development: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func settings(_ given: [String: String] = [:]) throws -> Settings {
        var values = [
            "listen": "127.0.0.1:0", "observe.listen": "127.0.0.1:0", "database": "sqlite://\(path)/data/notes.db",
            "identity.keys-directory": path + "/keys", "development": "true", "rpc.drain-seconds": "2",
        ]
        values.merge(given) { _, given in given }
        return try Settings(SharedSettings.of("catalog") + NotebookService.settings, given: values)
    }

    func token(_ role: Role, regionCode: String = "") throws -> String {
        try KeyFolder(path + "/keys").ring(of: "dev").token(
            for: Identity(subject: "tester", role: role, regionCode: regionCode, expiresAt: .now() + .seconds(600)))
    }
}
