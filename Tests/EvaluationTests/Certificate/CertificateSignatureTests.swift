internal import Crypto
internal import Foundation
internal import EvaluationMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// A certificate is verified as anyone would who has it and the published keys, without asking the service.
struct CertificateSignatureTests {
    static func verifies(_ certificate: Certificate, by keys: VerificationKeys) throws -> Bool {
        guard let key = keys.keys.first(where: { $0.keyID == certificate.keyID }) else { return false }
        let format = try #require(keys.signatureFormat)
        let values = [
            certificate.certificateNumber, certificate.holderDigest, certificate.occupationCode,
            certificate.occupationName, certificate.nationalLevel, certificate.organisationCreditCode,
            certificate.organisationName, certificate.issuedOn, certificate.replacesNumber, certificate.keyID,
        ]
        let lines = zip(format.lineNames, values).map { "\($0)=\($1)\n" }.joined()
        let text = format.header + "\n" + lines
        guard text == certificate.signedText else { return false }
        let publicKey = try Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey)
        return publicKey.isValidSignature(certificate.signature, for: Array(text.utf8))
    }

    static func keys(_ world: EvaluationWorld) async throws -> VerificationKeys {
        try await world.client(.anonymous).certificates.getVerificationKeys(GetVerificationKeysRequest())
    }

    @Test func `a certificate verifies offline, and one that was changed does not`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let keys = try await Self.keys(world)
        #expect(keys.signatureFormat?.algorithm == "Ed25519" && keys.keys.map(\.current) == [true])
        #expect(try Self.verifies(certificate, by: keys))
        let changes: [(inout Certificate) -> Void] = [
            { $0.certificateNumber = "S000021000001233000002" }, { $0.level = .technician },
            { $0.occupationCode = "5-01-02-01" }, { $0.occupationName = "农艺工" }, { $0.organisationName = "另一家" },
            { $0.issuedOn = "2022-06-12" }, { $0.holderDigest = String(repeating: "0", count: 64) },
            { $0.signature[0] ^= 1 }, { $0.replacesNumber = "S000021000001223000001" },
        ]
        for change in changes {
            var tampered = certificate
            change(&tampered)
            #expect(try !Self.verifies(tampered, by: keys))
        }
        // Changed together with its text, it lacks the signature.
        var forged = certificate
        forged.occupationName = "农艺工"
        forged.signedText = certificate.signedText.replacingOccurrences(of: "焊工", with: "农艺工")
        #expect(try !Self.verifies(forged, by: keys))
    }

    @Test func `the digest binds the holder's name to the number`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let digest = { (name: String) in
            SHA256.hash(data: Array("\(certificate.certificateNumber)\n\(name)\n".utf8))
                .map { String(format: "%02x", $0) }.joined()
        }
        #expect(certificate.holderDigest == digest("王小明"))
        #expect(certificate.holderDigest != digest("王大明"))
        #expect(!certificate.signedText.contains("王小明"))
    }

    @Test func `a key that is no longer used stays published for what it signed`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let old = Curve25519.Signing.PrivateKey()
        try await world.service.database.write(.test) { transaction in
            let key = Array(old.publicKey.rawRepresentation)
            try transaction.execute(
                """
                INSERT INTO verification_key (key_id, public_key, first_used_on) VALUES ('certificate-old', \(key), 18000)
                """)
            try transaction.record(.test)
        }
        let keys = try await Self.keys(world)
        #expect(keys.keys.map(\.keyID) == [certificate.keyID, "certificate-old"])
        #expect(keys.keys.map(\.current) == [true, false])
        #expect(keys.keys[1].publicKey == Array(old.publicKey.rawRepresentation))
    }

    @Test func `openssl verifies what is published`() async throws {
        let openssl = "/usr/bin/openssl"
        guard FileManager.default.isExecutableFile(atPath: openssl) else { return }
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let key = try #require(try await Self.keys(world).keys.first)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "certificate-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(key.publicKeyPem.utf8).write(to: folder.appending(path: "key.pem"))
        try Data(certificate.signedText.utf8).write(to: folder.appending(path: "text"))
        try Data(certificate.signature).write(to: folder.appending(path: "signature"))
        let process = Process()
        process.executableURL = URL(filePath: openssl)
        process.currentDirectoryURL = folder
        process.arguments = [
            "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "text", "-sigfile", "signature",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

extension Certificate {
    /// The level as the certificate prints it.
    fileprivate var nationalLevel: String {
        switch level {
        case .intermediate: "四级/中级工"
        case .senior: "三级/高级工"
        case .technician: "二级/技师"
        default: ""
        }
    }
}
