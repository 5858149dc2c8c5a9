internal import Ground
internal import Rules
internal import Testing

struct CertificateRulesTests {
    @Test func `a certificate goes only the ways that are laid down`() {
        var allowed: [String] = []
        for transition in CertificateTransition.allCases {
            for standing in CertificateStanding.allCases where transition.refusal(from: standing) == nil {
                allowed.append("\(transition) \(standing)")
            }
        }
        #expect(
            allowed == [
                "suspend valid", "resume suspended", "revoke valid", "revoke suspended", "reinstate revoked",
                "reissue valid",
            ])
        let refusal = CertificateTransition.reissue.refusal(from: .revoked)
        #expect(refusal?.reason == "certificate_revoked")
        #expect(refusal?.sentence == "证书已撤销，不能换发")
    }

    static func text(organisationName: String = "沈阳机床厂") throws -> CertificateText {
        CertificateText(
            number: try CertificateNumber("Y000021000001233000001"), holderDigest: String(repeating: "a", count: 64),
            occupation: try welder(), occupationName: "焊工", level: .senior,
            organisation: try CreditCode("91350100M000100Y43"), organisationName: organisationName,
            issuedOn: aDay("2023-06-10"), replaces: nil, keyID: "certificate-1")
    }

    @Test func `the signed text has a line for each name, in order`() throws {
        let digest = String(repeating: "a", count: 64)
        #expect(
            try Self.text().text == """
                liaoning-skills-certificate-v1
                number=Y000021000001233000001
                holder=\(digest)
                occupation_code=6-18-02-04
                occupation_name=焊工
                level=三级/高级工
                organisation_code=91350100M000100Y43
                organisation_name=沈阳机床厂
                issued_on=2023-06-10
                replaces=
                key=certificate-1

                """)
    }

    @Test func `a line feed in a name makes no line`() throws {
        let text = try Self.text(organisationName: "甲\nissued_on=1999-01-01").text
        #expect(text.split(separator: "\n").count == CertificateText.lineNames.count + 1)
        #expect(text.contains("organisation_name=甲 issued_on=1999-01-01\n"))
    }

    @Test func `the classes that count as degrees are those of the table of equivalences`() {
        let academic = EmbeddedTable.equivalences.rows.filter { $0["kind"] == "academic" }
        #expect(Set(academic.map { $0["skill_side"] }) == Set(AcademicClass.allCases.map(\.rawValue)))
        #expect(SchoolingTrack.allCases.compactMap(AcademicClass.init(track:)).count == 4)
    }
}
