internal import Foundation
internal import Identity
internal import Ledger
internal import Serving
internal import RPC
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

    /// As OPERATING.md says: the new public key beside the old one, then the new private key, then the old public key away.
    @Test func `a process whose key is replaced is believed throughout`() throws {
        let fresh = path + "-fresh"
        defer { for path in [path, fresh] { try? FileManager.default.removeItem(atPath: path) } }
        let (folder, files) = (KeyFolder(path), FileManager.default)
        try folder.create(development: false)
        try KeyFolder(fresh).create(development: false)
        func move(_ source: String, to target: String) throws {
            try? files.removeItem(atPath: "\(path)/\(target)")
            try files.copyItem(atPath: "\(fresh)/\(source)", toPath: "\(path)/\(target)")
        }
        func isBelieved(by other: String) throws -> Bool {
            let now = Instant.now()
            let identity = Identity(subject: "training-records", role: .service, expiresAt: now + .seconds(3600))
            let token = try folder.ring(of: "training-records").token(for: identity, at: now)
            let metadata: Metadata = ["authorization": "Bearer \(token)"]
            return (try? TokenAuthenticator(folder.ring(of: other)).identity(from: metadata, at: now)) == identity
        }
        #expect(try isBelieved(by: "awards"))
        try move("training-records.pub", to: "training-records-2.pub")
        #expect(try isBelieved(by: "awards"))
        try move("training-records.key", to: "training-records.key")
        #expect(try isBelieved(by: "awards") && isBelieved(by: "training-records"))
        try files.removeItem(atPath: "\(path)/training-records.pub")
        #expect(try isBelieved(by: "awards"))
        try move("training-records.pub", to: "training-records.pub")
        try files.removeItem(atPath: "\(path)/training-records-2.pub")
        #expect(try isBelieved(by: "awards"))
        // The key of a process vouches for nobody else under either name.
        try move("training-records.pub", to: "training-records-2.pub")
        #expect(try !folder.ring(of: "awards").trusts("training-records-2"))
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
