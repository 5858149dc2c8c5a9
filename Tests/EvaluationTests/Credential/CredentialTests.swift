internal import Crypto
internal import EvaluationMessages
internal import Foundation
internal import RPC
internal import ServiceTesting
internal import Testing

/// Credentials and status lists, verified as anyone would who has the published keys and nothing else.
struct CredentialTests {
    static func bytes(_ part: Substring) throws -> Data {
        #expect(!part.contains("=") && !part.contains("+") && !part.contains("/"))
        let base = part.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        return try #require(Data(base64Encoded: base + String(repeating: "=", count: (4 - base.count % 4) % 4)))
    }

    /// The payload, when the signature is good.
    static func payload(_ jwt: String, _ world: EvaluationWorld) async throws -> [String: Any] {
        let parts = jwt.split(separator: ".")
        #expect(parts.count == 3)
        let header = try #require(try JSONSerialization.jsonObject(with: bytes(parts[0])) as? [String: Any])
        #expect(header["alg"] as? String == "EdDSA" && header["typ"] as? String == "vc+jwt")
        let keys = try await CertificateSignatureTests.keys(world)
        let key = try #require(keys.keys.first { $0.keyID == header["kid"] as? String })
        let publicKey = try Curve25519.Signing.PublicKey(rawRepresentation: key.publicKey)
        #expect(publicKey.isValidSignature(try bytes(parts[2]), for: Data("\(parts[0]).\(parts[1])".utf8)))
        return try #require(try JSONSerialization.jsonObject(with: bytes(parts[1])) as? [String: Any])
    }

    static func issue(_ client: EvaluationContract.Clients, _ number: String) async throws -> String {
        try await client.credentials.issueCredential(IssueCredentialRequest(certificateNumber: number)).jwt
    }

    static func bits(_ world: EvaluationWorld, _ purpose: StatusPurpose) async throws -> [UInt8] {
        let list = try await world.client(.anonymous).credentials.getStatusList(
            GetStatusListRequest(list: 1, purpose: purpose))
        let payload = try await payload(list.jwt, world)
        let subject = try #require(payload["credentialSubject"] as? [String: Any])
        let encoded = try #require(subject["encodedList"] as? String)
        #expect(encoded.first == "u" && subject["type"] as? String == "BitstringStatusList")
        #expect(payload["validFrom"] as? String == world.service.now.text)
        let gzip = [UInt8](try bytes(encoded.dropFirst()))
        // One stored block: ten bytes of header, five of the block's, eight of checksum and length.
        return Array(gzip.dropFirst(15).dropLast(8))
    }

    static func isSet(_ bits: [UInt8], _ index: Int) -> Bool { bits[index / 8] & (0x80 >> UInt8(index % 8)) != 0 }

    @Test func `a certificate is a credential whose state stands in the status lists`() async throws {
        let world = try await EvaluationWorld()
        let certificate = try await world.issue(try await world.passed())
        let number = certificate.certificateNumber
        await expectRefusal(.notFound, "STATUS_LIST_NOT_FOUND") { try await Self.bits(world, .revocation) }
        let credential = try await Self.payload(try await Self.issue(world.client(.worker("per_1")), number), world)
        #expect((credential["@context"] as? [String])?.first == "https://www.w3.org/ns/credentials/v2")
        let subject = try #require(credential["credentialSubject"] as? [String: Any])
        #expect(subject["name"] as? String == "王小明" && subject["certificateNumber"] as? String == number)
        #expect(
            subject["level"] as? String == "三级/高级工" && credential["validFrom"] as? String == "2023-06-12T00:00:00+08:00"
        )
        let status = try #require(credential["credentialStatus"] as? [[String: String]])
        #expect(status.map { $0["statusPurpose"] } == ["revocation", "suspension"])
        let index = try #require(status.first?["statusListIndex"].flatMap { Int($0) })
        for purpose in [StatusPurpose.revocation, .suspension] {
            let bits = try await Self.bits(world, purpose)
            #expect(bits.count == 16_384 && !Self.isSet(bits, index))
        }
        // Asked for again it has the same place.
        let again = try await Self.payload(try await Self.issue(world.evaluator(), number), world)
        #expect((again["credentialStatus"] as? [[String: String]])?.first?["statusListIndex"] == String(index))
        _ = try await CertificateTests.suspend(world.province, number)
        #expect(try await Self.isSet(Self.bits(world, .suspension), index))
        #expect(try await !Self.isSet(Self.bits(world, .revocation), index))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["certificate_not_valid"]) {
            try await Self.issue(world.client(.worker("per_1")), number)
        }
        _ = try await CertificateTests.revoke(world.province, number)
        #expect(try await Self.isSet(Self.bits(world, .revocation), index))
        #expect(try await !Self.isSet(Self.bits(world, .suspension), index))
    }

    @Test func `a credential is for its holder and who may see the certificate`() async throws {
        let world = try await EvaluationWorld()
        let number = try await world.issue(try await world.passed()).certificateNumber
        await expectRefusal(.permissionDenied) { try await Self.issue(world.client(.worker("per_2")), number) }
        await expectRefusal(.permissionDenied) { try await Self.issue(world.client(.cityBureau("210200")), number) }
        await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
            try await Self.issue(world.province, "S000021000001233000999")
        }
        world.peopleWay.connect(to: StandInPeople().channel)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await Self.issue(world.province, number) }
        world.peopleWay.connect(to: EvaluationWorld.refusing)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await Self.issue(world.province, number) }
    }

    @Test func `many credentials at once have places of their own, and each one place`() async throws {
        let world = try await EvaluationWorld()
        let batch = try await world.newBatch()
        var numbers: [String] = []
        for person in 1...8 {
            numbers.append(try await world.issue(try await world.passed("per_\(person)", in: batch)).certificateNumber)
        }
        let places = try await withThrowingTaskGroup(of: (String, String).self) { [numbers] group in
            for number in numbers + numbers + numbers {
                group.addTask {
                    let jwt = try await Self.issue(world.province, number)
                    let payload = try await Self.payload(jwt, world)
                    return (
                        number, (payload["credentialStatus"] as? [[String: String]])?.first?["statusListIndex"] ?? ""
                    )
                }
            }
            return try await group.reduce(into: [String: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
        }
        #expect(places.count == 8 && places.values.allSatisfy { $0.count == 1 })
        #expect(Set(places.values.flatMap { $0 }).count == 8)
    }
}
