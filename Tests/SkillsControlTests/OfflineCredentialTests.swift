internal import Crypto
internal import Foundation
internal import RPC
internal import Testing

@testable internal import skillsctl

/// Credentials that are verified by files alone.
@Suite struct OfflineCredentialTests {
    private static let issuer = "https://example.cn"
    private let key = Curve25519.Signing.PrivateKey()

    private func base64URL(_ data: Data) -> String {
        data.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    private func jwt(_ payload: [String: Any], header: [String: String]? = nil) throws -> String {
        let head = header ?? ["alg": "EdDSA", "typ": "vc+jwt", "kid": "k1"]
        let parts: [[String: Any]] = [head, payload]
        let signed = try parts.map { base64URL(try JSONSerialization.data(withJSONObject: $0)) }.joined(separator: ".")
        return signed + "." + base64URL(try key.signature(for: Data(signed.utf8)))
    }

    private var checker: OfflineCredential {
        get throws {
            let keys = ["keys": [["keyId": "k1", "publicKey": key.publicKey.rawRepresentation.base64EncodedString()]]]
            return try OfflineCredential(keysJSON: JSONSerialization.data(withJSONObject: keys))
        }
    }

    private func entry(_ purpose: String, _ index: Int = 9) -> [String: String] {
        [
            "type": "BitstringStatusListEntry", "statusPurpose": purpose, "statusListIndex": String(index),
            "statusListCredential": "\(Self.issuer)/1/\(purpose)",
        ]
    }

    private func credential() -> [String: Any] {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "type": ["VerifiableCredential", "SkillLevelCertificate"],
            "issuer": Self.issuer, "validFrom": "2023-06-12T00:00:00+08:00", "credentialSubject": ["name": "王小明"],
            "credentialStatus": [entry("revocation"), entry("suspension")],
        ]
    }

    private func list(_ purpose: String, set: [Int] = [], until: String = "2023-07-08T00:00:00Z") -> [String: Any] {
        var bits = [UInt8](repeating: 0, count: 16_384)
        for index in set { bits[index / 8] |= 0x80 >> UInt8(index % 8) }
        var gzip: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1, 0, 0x40, 0xFF, 0xBF]
        gzip += bits
        gzip += [0, 0, 0, 0, 0, 0x40, 0, 0] as [UInt8]
        return [
            "@context": ["https://www.w3.org/ns/credentials/v2"], "id": "\(Self.issuer)/1/\(purpose)",
            "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": Self.issuer,
            "validFrom": "2023-07-01T00:00:00Z", "validUntil": until,
            "credentialSubject": [
                "type": "BitstringStatusList", "statusPurpose": purpose, "encodedList": "u" + base64URL(Data(gzip)),
            ],
        ]
    }

    private func check(_ jwt: String, _ lists: [[String: Any]], at day: String = "2023-07-02") throws
        -> OfflineCredential.Report
    {
        let now = try #require(Instant("\(day)T12:00:00Z"))
        return try checker.check(jwt, lists: try lists.map { try self.jwt($0) }, at: now)
    }

    @Test func `a credential is valid by both lists, and says as of when`() throws {
        let report = try check(jwt(credential()), [list("revocation", set: [8, 10]), list("suspension")])
        #expect(report.finding == .valid && report.subject == ["name": "王小明"])
        #expect(report.statusAsOf == "2023-07-01T00:00:00Z")
    }

    @Test func `a bit that is set revokes or suspends`() throws {
        let jwt = try jwt(credential())
        #expect(try check(jwt, [list("revocation", set: [9]), list("suspension", set: [9])]).finding == .revoked)
        #expect(try check(jwt, [list("revocation"), list("suspension", set: [9])]).finding == .suspended)
    }

    @Test func `without a list in force the status is unknown, never valid`() throws {
        let jwt = try jwt(credential())
        #expect(try check(jwt, []).finding == .statusUnknown)
        #expect(try check(jwt, [list("revocation")]).finding == .statusUnknown)
        #expect(try check(jwt, [list("revocation"), list("suspension")], at: "2023-07-09").finding == .statusUnknown)
        #expect(try check(jwt, [list("revocation"), list("suspension")], at: "2023-06-01").finding == .notYetValid)
        var short = list("revocation")
        short["credentialSubject"] = [
            "type": "BitstringStatusList", "statusPurpose": "revocation", "encodedList": "uAAAA",
        ]
        #expect(try check(jwt, [short, list("suspension")]).finding == .statusUnknown)
    }

    @Test func `what is not signed by a known key is nothing`() throws {
        let good = try jwt(credential())
        let parts = good.split(separator: ".")
        let other = base64URL(Data(#"{"name":"李四"}"#.utf8))
        #expect(throws: OfflineCredential.Failure.forged) { try check("\(parts[0]).\(other).\(parts[2])", []) }
        for (header, failure) in [
            (["alg": "EdDSA", "typ": "vc+jwt", "kid": "k2"], OfflineCredential.Failure.unknownKey),
            (["alg": "none", "typ": "vc+jwt", "kid": "k1"], .malformed),
            (["alg": "HS256", "typ": "vc+jwt", "kid": "k1"], .malformed),
            (["alg": "EdDSA", "typ": "JWT", "kid": "k1"], .malformed),
        ] {
            #expect(throws: failure) { try check(jwt(credential(), header: header), []) }
        }
        #expect(throws: OfflineCredential.Failure.malformed) { try check(good + "=", []) }
        #expect(throws: OfflineCredential.Failure.malformed) { try check(String(repeating: "a", count: 9_000), []) }
        // A list is too long for a certificate, and says that it is none.
        #expect(throws: OfflineCredential.Failure.malformed) { try check(jwt(list("revocation")), []) }
        let context = ["@context": ["https://www.w3.org/ns/credentials/v2"]]
        #expect(throws: OfflineCredential.Failure.notACertificate) { try check(jwt(context), []) }
        // A list of another key is no list.
        let stranger = OfflineCredentialTests()
        let now = try #require(Instant("2023-07-02T12:00:00Z"))
        let lists = try [stranger.jwt(list("revocation")), stranger.jwt(list("suspension"))]
        #expect(try checker.check(good, lists: lists, at: now).finding == .statusUnknown)
    }
}
