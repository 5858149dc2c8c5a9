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
        #expect(made.count == 2 + 6 * 3 + 2 + 1)
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
        #expect(catalog.trustedNames == KeyRing.processes.sorted())
        let developers = try folder.ring(of: "catalog", development: true)
        #expect(developers.trustedNames == (KeyRing.processes + ["dev"]).sorted())
        let signature = try #require(catalog.sign([1, 2, 3]))
        #expect(awards.isValid(signature, over: [1, 2, 3], by: "catalog"))
        #expect(!awards.isValid(signature, over: [1, 2, 4], by: "catalog"))
        #expect(!awards.isValid(signature, over: [1, 2, 3], by: "awards"))
        #expect(
            Set([catalog.secret("a"), catalog.secret("b"), awards.secret("a"), catalog.signingSeed("a")]).count == 4)
        #expect(catalog.secret("a").count == 32)
        #expect(try folder.ring(of: "dev").trusts("gateway"))
    }

    /// As OPERATING.md says: the new key is listed beside the old one, then signed with, then the old one is taken away.
    @Test func `a process whose key is replaced is believed throughout`() throws {
        let out = path + "-out"
        defer { for path in [path, out] { try? FileManager.default.removeItem(atPath: path) } }
        let folder = KeyFolder(path)
        try folder.create(development: false)
        func isBelieved(by other: String) throws -> Bool {
            let now = Instant.now()
            let identity = Identity(subject: "training-records", role: .service, expiresAt: now + .seconds(3600))
            let ring = try KeyFolder(out + "/training-records").ring(of: "training-records")
            let token = ring.token(for: identity, to: other, at: now)
            let metadata: Metadata = ["authorization": "Bearer \(token)"]
            let peer = try KeyFolder(out + "/" + other).ring(of: other)
            return (try? TokenAuthenticator(peer).identity(from: metadata, at: now)) == identity
        }
        func key() throws -> [UInt8] {
            try KeyFolder(out + "/training-records").ring(of: "training-records").publicKey
        }
        try folder.handOut(to: out)
        let old = try key()
        #expect(try isBelieved(by: "awards"))
        #expect(try folder.beginRotation(of: "training-records") == "training-records-2")
        #expect(throws: StartupFailure.self) { try folder.beginRotation(of: "training-records") }
        #expect(throws: StartupFailure.self) { try folder.finishRotation(of: "training-records") }
        try folder.handOut(to: out)
        #expect(try isBelieved(by: "awards") && key() == old)
        try folder.switchKey(of: "training-records")
        // Only the process itself has its new key yet.
        try folder.handOut(to: out, processes: ["training-records"])
        #expect(try isBelieved(by: "awards") && key() != old)
        try folder.finishRotation(of: "training-records")
        try folder.handOut(to: out)
        #expect(try isBelieved(by: "awards") && isBelieved(by: "gateway"))
        #expect(throws: StartupFailure.self) { try folder.finishRotation(of: "training-records") }
        #expect(try folder.create(development: false).isEmpty)
        #expect(try folder.beginRotation(of: "training-records") == "training-records-3")
    }

    @Test func `a key that is not in the signed list stops the start, whatever it is called`() throws {
        let other = path + "-other"
        defer { for path in [path, other] { try? FileManager.default.removeItem(atPath: path) } }
        let (folder, files) = (KeyFolder(path), FileManager.default)
        try folder.create(development: false)
        try KeyFolder(other).create(development: true)
        for (source, name) in [("dev", "dev"), ("catalog", "catalog-2"), ("catalog", "catalog-new"), ("awards", "x")] {
            try files.copyItem(atPath: "\(other)/\(source).pub", toPath: "\(path)/\(name).pub")
            #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("\(name).pub is not in keys.list") }
            try files.removeItem(atPath: "\(path)/\(name).pub")
        }
        // Nor is a list believed that another authority has signed, or that was changed.
        let list = try String(contentsOfFile: path + "/keys.list", encoding: .utf8)
        for forged in [
            try String(contentsOfFile: other + "/keys.list", encoding: .utf8),
            list.replacingOccurrences(of: "catalog catalog service", with: "catalog catalog clients"),
            list + "x dev development AAAA\n", "", list.replacingOccurrences(of: "signature", with: "signed"),
        ] {
            try forged.write(toFile: path + "/keys.list", atomically: true, encoding: .utf8)
            #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("keys.list is not signed by") }
        }
    }

    @Test func `private files that others can read stop the start`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = KeyFolder(path)
        try folder.create(development: false)
        for file in ["catalog.key", "catalog.secret"] {
            for mode in [0o644, 0o640, 0o604] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(path)/\(file)")
                #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("\(file) can be read by others") }
            }
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: "\(path)/\(file)")
            #expect(try folder.ring(of: "catalog").name == "catalog")
        }
    }

    @Test func `what is missing or damaged is named`() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let folder = KeyFolder(path)
        #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("skillsctl keys init \(path)") }
        try folder.create(processes: ["catalog"], development: false)
        #expect { try folder.ring(of: "awards") } throws: { "\($0)".contains("\(path)/awards.key") }
        try FileManager.default.removeItem(atPath: path + "/keys.list")
        #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("keys.list cannot be read") }
        try folder.create(processes: ["catalog"], development: false)
        try Data("short\n".utf8).write(to: URL(fileURLWithPath: path + "/other.pub"))
        #expect { try folder.ring(of: "catalog") } throws: { "\($0)".contains("other.pub is damaged") }
    }

    @Test func `a folder that cannot be made is named`() {
        #expect { try KeyFolder("/dev/null/keys").create(development: false) } throws: { error in
            (error as? StartupFailure)?.code == .cannotCreate && "\(error)".contains("/dev/null/keys")
        }
    }
}
