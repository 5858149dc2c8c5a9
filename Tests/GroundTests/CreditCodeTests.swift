internal import Ground
internal import Testing

@Suite struct CreditCodeTests {
    @Test func `every published vector is decided as published`() throws {
        let rows = try Vectors.rows("credit_codes")
        #expect(rows.count == 20)
        for row in rows {
            #expect(CreditCode.violations(of: row["value"]) == expected(row), "\(row["value"])")
        }
    }

    private func expected(_ row: CSVRow) -> [CreditCode.Violation] {
        switch (row["uscc_check"], row["org_code_check_GB11714"]) {
        case ("FAIL length", _): [.length]
        case ("FAIL charset", _): [.characters]
        case ("FAIL", "FAIL"): [.organisationCheck, .check]
        case ("FAIL", _): [.check]
        case (_, "FAIL"): [.organisationCheck]
        default: []
        }
    }

    @Test func `lower case is read as upper case`() throws {
        let code = try CreditCode("91210100ma0te5t168")
        #expect(code.text == "91210100MA0TE5T168" && code.areaCode == "210100" && code.department == "9")
        #expect(code.organisationCode == "MA0TE5T16")
    }

    @Test(arguments: ["", "9121010０MA0TE5T168", "91210100MA0TE5T168 ", "91210100MA0TE5T-68"])
    func `what is no code is refused`(text: String) {
        #expect(!CreditCode.violations(of: text).isEmpty)
    }

    @Test func `the area is digits`() {
        #expect(CreditCode.violations(of: "91A10100MA0TE5T168").contains(.area))
    }
}
