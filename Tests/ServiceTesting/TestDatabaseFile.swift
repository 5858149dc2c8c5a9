internal import Ledger
internal import FoundationEssentials
internal import Storage

/// A database file of its own, removed when the test is over.
final class TestDatabaseFile: Sendable {
    let url: DatabaseURL
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/skills-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard let url = DatabaseURL("sqlite://\(folder)/test.db") else {
            throw StartupFailure("\(folder) cannot hold a database")
        }
        self.url = url
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }
}
