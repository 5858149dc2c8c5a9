import Foundation
import Testing

/// The index in Sources/Rules/README.md leads from an article to its rule and its test, and is complete.
struct ArticleIndexTests {
    static let readme = Repository.text("Sources/Rules/README.md")

    @Test func `every rule that cites an article stands in the index`() {
        for path in Repository.handwritten where path.hasPrefix("Sources/Rules/") {
            guard Repository.text(path).contains("static let citation") else { continue }
            let file = String(path.dropFirst("Sources/Rules/".count))
            #expect(Self.readme.contains(file), "\(file) is not in the index")
        }
    }

    @Test func `every file the index names exists`() {
        for match in Self.readme.matches(
            of: /`((?:Ground|Catalog|Training|Evaluation|Competition|Awards|Gateway)\/\w+\.swift)`/)
        {
            let name = String(match.1)
            let exists = Repository.exists("Sources/Rules/\(name)") || Repository.exists("Tests/RulesTests/\(name)")
            #expect(exists, "the index names \(name)")
        }
    }
}
