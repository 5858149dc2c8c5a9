import Foundation
import Testing

/// Every service has the same shape, and what its documents say is what the contract and the migrations say.
struct ServiceShapeTests {
    @Test(arguments: ShapeTests.services)
    func `a service holds its nouns, and nothing of another kind`(_ name: String) {
        let folder = "Services/\(name)"
        let files: Set = ["README.md", "\(name)Service.swift", "\(name)Error.swift", "Migrations.swift"]
        for file in files { #expect(Repository.exists("\(folder)/\(file)"), "\(folder)/\(file) is missing") }
        var folders = Set(Contract(of: name).nouns.map(\.folder)).union(["Main", "Peers", "Feed"])
        if name == "Gateway" { folders.formUnion(["HTTP", "Portal"]) }
        for entry in Repository.entries(folder) {
            let isKnown =
                files.contains(entry) || folders.contains(entry)
                || entry.wholeMatch(of: /V[0-9]{4}_\w+\.sql/) != nil
            #expect(isKnown, "\(folder)/\(entry) is no noun of the contract")
        }
        #expect(Repository.lines("\(folder)/Main/main.swift").count <= 12, "\(folder)/Main/main.swift does too much")
    }

    @Test(arguments: ShapeTests.services)
    func `every rpc has a file of its name in the folder of its noun, and a test`(_ name: String) {
        let contract = Contract(of: name)
        #expect(!contract.rpcs.isEmpty)
        let tests = Repository.files(below: "Tests/\(name)Tests", extensions: ["swift"]).map(Repository.text).joined()
        for noun in contract.nouns {
            for rpc in noun.rpcs {
                let path = "Services/\(name)/\(noun.folder)/\(rpc.name).swift"
                #expect(Repository.exists(path), "\(path) is missing")
                #expect(
                    Repository.exists(path) && Repository.text(path).contains("func \(rpc.function)("),
                    "\(path) has no \(rpc.function)")
                #expect(tests.contains(".\(rpc.function)("), "no test of \(name) calls \(rpc.function)")
            }
        }
    }

    @Test(arguments: ShapeTests.services)
    func `every reason an rpc declares is seen in a test`(_ name: String) {
        let tests = (["\(name)Tests", "SystemTests"])
            .flatMap { Repository.files(below: "Tests/\($0)", extensions: ["swift"]) }
            .map(Repository.text).joined()
        for rpc in Contract(of: name).rpcs {
            for reason in rpc.reasons {
                #expect(tests.contains("\"\(reason)\""), "no test of \(rpc.name) sees \(reason)")
            }
        }
    }

    @Test(arguments: ShapeTests.services)
    func `SQL stands in stores only`(_ name: String) {
        for path in Repository.handwritten where path.hasPrefix("Services/\(name)/") && !path.hasSuffix("Store.swift") {
            for line in Repository.lines(path) {
                let isSQL = line.firstMatch(of: /"?\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) [a-z_*(]/) != nil
                #expect(!isSQL || line.contains("//"), "\(path): \(line)")
            }
        }
    }

    @Test(arguments: ShapeTests.services)
    func `the README of a service names its rpcs and its tables`(_ name: String) {
        let readme = Repository.text("Services/\(name)/README.md")
        for heading in ["Duty", "Methods", "Configuration", "Tables", "Articles"] {
            #expect(readme.contains("## \(heading)"), "Services/\(name)/README.md has no \(heading)")
        }
        for rpc in Contract(of: name).rpcs {
            #expect(readme.contains(rpc.name), "Services/\(name)/README.md does not name \(rpc.name)")
        }
        let migrations = Repository.files(below: "Services/\(name)", extensions: ["sql"])
        let created = migrations.flatMap { path in
            Repository.text(path).matches(of: /(?m)^CREATE TABLE (\w+)/).map { String($0.1) }
        }
        let dropped = migrations.flatMap { path in
            Repository.text(path).matches(of: /(?m)^DROP TABLE (\w+)/).map { String($0.1) }
                + Repository.text(path).matches(of: /(?m)^ALTER TABLE (\w+)\s+RENAME TO/).map { String($0.1) }
        }
        #expect(!created.isEmpty)
        for table in Set(created).subtracting(dropped) {
            #expect(readme.contains("`\(table)`"), "Services/\(name)/README.md does not name the table \(table)")
        }
    }
}
