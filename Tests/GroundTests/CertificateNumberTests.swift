internal import Ground
internal import Testing

@Suite struct CertificateNumberTests {
    @Test func `every published vector is decided as published`() throws {
        let rows = try Vectors.rows("certificate_numbers")
        #expect(rows.count == 13)
        for row in rows {
            let imported = ImportedCertificateNumber(row["value"])
            let issued = CertificateNumber.violations(of: row["value"])
            switch row["expected"] {
            case "valid", "valid-special": #expect(issued.isEmpty && imported?.scheme == .skillLevel, "\(row["value"])")
            case "valid-16":
                #expect(imported?.scheme == .qualification && imported?.level == .senior && imported?.year == 2017)
            default: #expect(!issued.isEmpty && imported == nil, "\(row["value"])")
            }
        }
    }

    @Test func `a number is built and read back`() throws {
        let number = try CertificateNumber(
            issuer: .socialOrganisation, ministryCode: 123, site: 1, year: 2023, level: .senior, serial: 12345)
        #expect(number.text == "S012321000001233012345")
        #expect(try CertificateNumber(number.text) == number)
        #expect(number.issuer == .socialOrganisation && number.ministryCode == 123 && number.province == 21)
        #expect(number.site == 1 && number.year == 2023 && number.level == .senior && number.serial == 12345)
    }

    @Test func `a number begins with the code of the organisation`() throws {
        let body = try EvaluationBodyCode("S012321000001")
        let next = try #require(body.at(site: 2))
        #expect(body.prefix == "S012321" && body.site == 1 && next.text == "S012321000002" && body < next)
        #expect(body.at(site: 0) == nil && body.at(site: 1_000_000) == nil)
        let number = try CertificateNumber(body: body, year: 2023, level: .senior, serial: 12345)
        #expect(number.text == "S012321000001233012345" && number.body == body)
    }

    @Test(
        arguments: [
            ("S01232100000", .length), ("X012321000001", .issuerClass), ("S0x2321000001", .digits),
            ("S012399000001", .province),
        ] as [(String, CertificateNumber.Violation)])
    func `what is no code of an organisation is refused`(text: String, violation: CertificateNumber.Violation) {
        #expect(throws: violation) { try EvaluationBodyCode(text) }
    }

    @Test func `every level with a certificate has its own character`() throws {
        var characters: Set<Character> = []
        for level in SkillLevel.allCases where level != .apprentice {
            let number = try CertificateNumber(issuer: .employer, site: 1, year: 2025, level: level, serial: 1)
            #expect(number.level == level)
            characters.insert(try #require(level.certificateCode))
        }
        #expect(characters.count == 7)
        #expect(throws: CertificateNumber.Violation.level) {
            try CertificateNumber(issuer: .employer, site: 1, year: 2025, level: .apprentice, serial: 1)
        }
    }

    @Test(arguments: [
        (10000, 21, 1, 2025, 1, CertificateNumber.Violation.digits), (0, 99, 1, 2025, 1, .province),
        (0, 21, 1_000_000, 2025, 1, .digits), (0, 21, 1, 1999, 1, .digits), (0, 21, 1, 2100, 1, .digits),
        (0, 21, 1, 2025, 0, .serial), (0, 21, 1, 2025, 1_000_000, .serial), (-1, 21, 1, 2025, 1, .digits),
    ])
    func `a part that does not fit is refused`(
        ministry: Int, province: Int, site: Int, year: Int, serial: Int, violation: CertificateNumber.Violation
    ) {
        #expect(throws: violation) {
            try CertificateNumber(
                issuer: .employer, ministryCode: ministry, province: province, site: site, year: year, level: .junior,
                serial: serial)
        }
    }

    @Test func `all that is wrong is told in the order of the positions`() {
        #expect(
            CertificateNumber.violations(of: "Z0000990000012x6000000")
                == [.issuerClass, .digits, .province, .level, .serial])
    }

    @Test(arguments: [
        ("RSN21010200122300001", true), ("RXW21010200122500001", true), ("RAN21010200122300001", false),
        ("RSZ21010200122300001", false), ("RSN21010200122600001", false), ("RSN21010200122300000", false),
        ("QSN21010200122300001", false),
    ])
    func `the interim scheme is recognised`(text: String, isRecognised: Bool) {
        #expect((ImportedCertificateNumber(text)?.scheme == .interim) == isRecognised)
    }

    @Test(arguments: [
        ("9806001234300001", 1998), ("1706001000300001", nil), ("1706001234300000", nil), ("1706001234000001", nil),
        ("17060012343000 1", nil),
    ])
    func `the qualification scheme is recognised`(text: String, year: Int?) {
        #expect(ImportedCertificateNumber(text)?.year == year)
    }

    @Test func `assessment bodies have eight digits`() {
        #expect(AssessmentBodyCode("10012003")?.kind == .localStation)
        #expect(AssessmentBodyCode("72003018")?.kind == .industryStation)
        for text in ["10019003", "10012000", "1001200", "1001200A"] { #expect(AssessmentBodyCode(text) == nil) }
    }
}
