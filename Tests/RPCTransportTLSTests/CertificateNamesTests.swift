internal import NIOSSL
internal import Testing

@testable internal import RPCTransportTLS

@Suite struct CertificateNamesTests {
    @Test(arguments: [
        ("catalog.example", "catalog.example", true), ("Catalog.Example.", "catalog.example", true),
        ("catalog.example", "*.example", false), ("catalog.skills.example", "*.skills.example", true),
        ("skills.example", "*.skills.example", false), ("a.b.skills.example", "*.skills.example", false),
        ("catalog.example", "other.example", false), ("catalog", "catalog.example", false), ("", "", true),
        ("catalog.skills.example", "c*.skills.example", false),
    ])
    func `names are compared label by label`(name: String, pattern: String, isMatch: Bool) {
        #expect(CertificateNames.matches(name, pattern) == isMatch)
    }

    @Test func `the subject is read from a certificate, and from none of its pieces`() throws {
        let certificates = try Certificates()
        try certificates.make("训练 records")
        let certificate = try #require(try NIOSSLCertificate.fromPEMFile(certificates.path("训练 records.pem")).first)
        #expect(CertificateSubject.text(of: certificate) == "CN=训练 records")
        let bytes = try certificate.toDERBytes()
        for count in 0..<bytes.count { #expect(CertificateSubject.commonName(of: bytes.prefix(count)) == nil) }
        for position in bytes.indices {
            var broken = bytes
            broken[position] ^= 0xFF
            _ = CertificateSubject.commonName(of: broken[...])
        }
    }
}
