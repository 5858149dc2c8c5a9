internal import Foundation
import Storage
import Testing

/// A folder that is removed when nobody refers to it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("skills-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    func file(_ name: String) -> String {
        path + "/" + name
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// The address of a SQLite file.
func url(_ file: String) throws -> DatabaseURL {
    try #require(DatabaseURL("sqlite://\(file)"))
}
