import Foundation
import Testing

/// The index in Sources/Rules/README.md leads from an article to its rule and its test, and is complete.
struct ArticleIndexTests {
    static let readme = Repository.text("Sources/Rules/README.md")
    static let rules = Repository.handwritten.filter { $0.hasPrefix("Sources/Rules/") }

    @Test func `every rule that cites an article stands in the index`() {
        #expect(!Self.rules.isEmpty)
        for path in Self.rules + Repository.handwritten.filter({ $0.hasPrefix("Sources/Ground/") }) {
            guard Repository.text(path).contains("static let citation") else { continue }
            let file = path.split(separator: "/").drop { $0 == "Sources" || $0 == "Rules" }.joined(separator: "/")
            #expect(Self.readme.contains("`\(file)`"), "\(file) is not in the index")
        }
    }

    @Test func `every file the index names exists`() {
        let named = Self.readme.matches(of: /`(\w+\/[\w\/]+\.swift)`/).map { String($0.1) }
        #expect(!named.isEmpty)
        for name in named {
            let places =
                name.hasPrefix("Ground/")
                ? ["Sources/\(name)", "Tests/GroundTests/\(name.dropFirst("Ground/".count))"]
                : ["Sources/Rules/\(name)", "Tests/RulesTests/\(name)"]
            #expect(places.contains(where: Repository.exists), "the index names \(name)")
        }
    }

    @Test func `a rule stands in the folder of its chapter and noun`() {
        for path in Self.rules {
            let parts = path.split(separator: "/")
            #expect(parts.count == 5, "\(path)")
            // Casework: what cases of several services have in common.
            let chapters = ShapeTests.services + ["Casework"]
            #expect(parts.count > 2 && chapters.contains(String(parts[2])), "\(path) is in no chapter")
        }
    }
}
