internal import Foundation
internal import Ledger
internal import Testing

@Suite struct KeyFolderTests {
    let path = FileManager.default.temporaryDirectory.path + "/skills-keys-\(UUID().uuidString)"

    @Test func `a folder is made once, and kept`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = KeyFolder(path)
        let made = try folder.create(development: true)
        #expect(made.count == 6 * 3 + 2)
        let secret = try folder.ring(of: "evaluation").secret("certificate")
        #expect(try folder.create(development: true).isEmpty)
        #expect(try folder.ring(of: "evaluation").secret("certificate") == secret)
        let mode = try FileManager.default.attributesOfItem(atPath: path + "/evaluation.key")[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func `rings of one folder believe each other, and their secrets differ by process and purpose`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = KeyFolder(path)
        try folder.create(development: true)
        let (catalog, awards) = (try folder.ring(of: "catalog"), try folder.ring(of: "awards"))
        #expect(catalog.trustedNames == (KeyRing.processes + ["dev"]).sorted())
        let signature = try #require(catalog.sign([1, 2, 3]))
        #expect(awards.isValid(signature, over: [1, 2, 3], by: "catalog"))
        #expect(!awards.isValid(signature, over: [1, 2, 4], by: "catalog"))
        #expect(!awards.isValid(signature, over: [1, 2, 3], by: "awards"))
        #expect(
            Set([catalog.secret("a"), catalog.secret("b"), awards.secret("a"), catalog.signingSeed("a")]).count == 4)
        #expect(catalog.secret("a").count == 32)
        #expect(try folder.ring(of: "dev").trusts("gateway"))
    }

    @Test func `what is missing or damaged is named`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = KeyFolder(path)
        #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("skillsctl keys init \(path)") }
        try folder.create(processes: ["catalog"], development: false)
        #expect { try folder.ring(of: "awards") } throws: { "\($0)".contains("\(path)/awards.key") }
        try Data("short\n".utf8).write(to: URL(fileURLWithPath: path + "/other.pub"))
        #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("other.pub is damaged") }
    }

    @Test func `a folder that cannot be made is named`() {
        #expect { try KeyFolder("/dev/null/keys").create(development: false) } throws: { error in
            (error as? StartupFailure)?.code == .cannotCreate && "\(error)".contains("/dev/null/keys")
        }
    }
}
