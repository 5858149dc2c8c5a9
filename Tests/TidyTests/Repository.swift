import Foundation
import Testing

/// The checkout these tests stand in, read as text.
enum Repository {
    /// Top folder of the checkout.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Folders whose Swift is written by the generator.
    static let generated = [
        "Sources/Contract/", "Tests/TestMessages/Generated/", "Tests/InteropMessages/Generated/",
    ]

    /// Paths below `folder`, relative to the root, of files with one of `extensions`.
    static func files(below folder: String, extensions: Set<String>) -> [String] {
        let base = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: base.path) else { return [] }
        var found: [String] = []
        for case let path as String in walk where extensions.contains((path as NSString).pathExtension) {
            if !path.contains(".build/") { found.append("\(folder)/\(path)") }
        }
        return found.sorted()
    }

    /// Hand-written Swift files.
    static let handwritten: [String] = ["Sources", "Services", "Tests", "Protos/Generator"]
        .flatMap { files(below: $0, extensions: ["swift"]) }
        .filter { path in !generated.contains { path.hasPrefix($0) } && !path.hasSuffix("/Migrations.swift") }

    /// The text of a file, which must be there: a test of what stands in it would else pass for nothing.
    static func text(_ path: String) -> String {
        do {
            return try String(contentsOf: root.appending(path: path), encoding: .utf8)
        } catch {
            Issue.record("\(path) cannot be read")
            return ""
        }
    }

    static func lines(_ path: String) -> [Substring] {
        text(path).split(separator: "\n", omittingEmptySubsequences: false)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    static func entries(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []).sorted()
    }
}
