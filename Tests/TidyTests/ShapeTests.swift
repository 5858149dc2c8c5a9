import Foundation
import Testing

/// Files are small, named after what they hold, and every service has the same shape.
struct ShapeTests {
    static let services = ProcessTable.rows.map(\.folder)

    @Test func `the table of processes names every folder of Services, and no port twice`() {
        let folders = Repository.entries("Services").filter { Repository.exists("Services/\($0)/Main/main.swift") }
        #expect(!folders.isEmpty)
        #expect(Set(Self.services) == Set(folders))
        let ports = ProcessTable.rows.flatMap { [$0.port, $0.observe] }
        #expect(Set(ports).count == ports.count)
    }

    @Test func `the top level holds what was agreed`() {
        let agreed: Set = ["Package.swift", "README.md", "Sources", "Tests", "Protos", "Services", "Deploy"]
        for entry in Repository.entries("") where !entry.hasPrefix(".") && entry != "Package.resolved" {
            #expect(agreed.contains(entry) || entry == "data", "\(entry) at the top level")
        }
    }

    @Test func `no hand-written file is longer than 400 lines`() {
        for path in Repository.handwritten {
            let count = Repository.lines(path).count
            #expect(count <= 400, "\(path) has \(count) lines")
        }
    }

    @Test func `no file name says nothing`() {
        let empty: Set = [
            "Utils", "Util", "Helpers", "Helper", "Common", "Core", "Manager", "Impl", "Data", "Info", "Misc",
            "Placeholder",
        ]
        for path in Repository.handwritten {
            let name = URL(filePath: path).deletingPathExtension().lastPathComponent
            #expect(!empty.contains(name), "\(path)")
        }
    }

    @Test func `nothing is left for later without saying so`() {
        let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "not implemented"]
        for path in Repository.handwritten where !path.hasPrefix("Tests/TidyTests/") {
            let text = Repository.text(path)
            for mark in marks { #expect(!text.contains(mark), "\(path) has \(mark)") }
        }
    }

    @Test func `links in documents lead somewhere`() {
        let documents =
            ["README.md"]
            + ["Sources", "Services", "Deploy", "Protos"]
            .flatMap { Repository.files(below: $0, extensions: ["md"]) }
        for path in documents {
            let folder = URL(filePath: path).deletingLastPathComponent().relativePath
            for match in Repository.text(path).matches(of: /\]\(([^)#:\s]+)(#[^)]*)?\)/) {
                let link = String(match.1)
                let target = folder == "." ? link : "\(folder)/\(link)"
                #expect(Repository.exists(target), "\(path) links to \(link)")
            }
        }
    }
}
