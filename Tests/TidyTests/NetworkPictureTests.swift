import Foundation
import Testing

/// What network policies let through is what the services ask, and no more.
struct NetworkPictureTests {
    @Test(arguments: ProcessTable.rows.map(\.name))
    func `a process reaches the processes it asks, and no other`(_ name: String) throws {
        let row = try #require(ProcessTable.rows.first { $0.name == name })
        let manifest = Repository.text("Deploy/kubernetes/\(name).yaml")
        let egress = try #require(manifest.range(of: "\n  egress:"))
        let numbers = manifest[egress.upperBound...].matches(of: /port: ([0-9]+)/).compactMap { Int($0.1) }
        let reached = ProcessTable.rows.filter { numbers.contains($0.port) }.map(\.folder)
        // Every service follows the catalog's policy book.
        let asked = Set(LayeringTests.asked[row.folder, default: []] + ["Catalog"]).subtracting([row.folder])
        #expect(Set(reached) == asked)
    }
}
