internal import Ground
internal import Testing

@Suite struct CitizenIDTests {
    @Test func `every published vector is decided as published`() throws {
        let rows = try Vectors.rows("citizen_ids")
        #expect(rows.count == 28)
        for row in rows {
            let violations = CitizenID.violations(of: row["value"], on: testDay)
            #expect(violations == expected(row), "\(row["value"]): \(violations)")
            guard violations.isEmpty else { continue }
            let number = try CitizenID(row["value"], on: testDay)
            #expect(number.sex == (row["sex"] == "M" ? .male : .female))
        }
    }

    /// What the columns of a vector say in this module's words.
    private func expected(_ row: CSVRow) -> [CitizenID.Violation] {
        if row["length"] != "18" { return [.length] }
        if row["checksum"].contains("charset") { return [.characters] }
        var violations: [CitizenID.Violation] = []
        if row["area"].contains("219901") { violations.append(.testArea) }
        if row["area"].contains("province 99") { violations.append(.area) }
        if row["date"].contains("future") { violations.append(.futureBirth) }
        if row["date"].contains("month 13") || row["date"].contains("not leap") { violations.append(.birthDate) }
        if row["checksum"] == "FAIL" { violations.append(.check) }
        if row["checksum"] == "FAIL charset" { return [.characters] }
        return violations
    }

    @Test func `made-up people are let in only where they are allowed`() throws {
        let number = try CitizenID("219901198503120119", allowingTestArea: true, on: testDay)
        #expect(number.isTest && number.birthDay.description == "1985-03-12" && number.sex == .male)
        #expect(throws: CitizenID.Violation.testArea) { try CitizenID("219901198503120119", on: testDay) }
    }

    @Test func `a lower-case x is read as X`() throws {
        #expect(try CitizenID("21130219050505002x", on: testDay).text == "21130219050505002X")
    }

    @Test func `a number of the first generation is modernised`() {
        #expect(CitizenID.modernised("210102000101001") == "210102190001010014")
        for text in ["21010200010100", "2101020001010012", "21010200010100X", ""] {
            #expect(CitizenID.modernised(text) == nil)
        }
    }

    @Test(arguments: [
        ("210122", true), ("210282", true), ("219008", true), ("212126", true), ("210725", true), ("211121", true),
        ("210102", true), ("211481", true), ("110105", true), ("659099", true), ("810000", true), ("830000", true),
        ("210199", false), ("211500", false), ("210000", false), ("210100", false), ("219901", false),
        ("219017", false), ("990102", false), ("000000", false), ("160102", false),
    ])
    func `abolished codes and other provinces stay valid`(area: String, isKnown: Bool) {
        let violations = CitizenID.violations(
            of: number(area: area, birth: "19800101"), allowingTestArea: false, on: testDay)
        #expect(violations.isEmpty == isKnown, "\(area): \(violations)")
    }

    @Test(
        arguments: [
            ("20250717", []), ("20250718", [CitizenID.Violation.futureBirth]), ("18950717", []), ("18940718", []),
            ("18940717", [.birthDate]), ("00000101", [.birthDate]), ("20230229", [.birthDate]),
        ] as [(String, [CitizenID.Violation])])
    func `a birth lies neither in the future nor beyond belief`(birth: String, expected: [CitizenID.Violation]) {
        #expect(CitizenID.violations(of: number(area: "210102", birth: birth), on: testDay) == expected)
    }

    @Test(arguments: ["２１０１０２１９０００１０１００１４", " 210102190001010014", "21010219000101001４", "X10102190001010014"])
    func `look-alikes are refused`(text: String) {
        #expect(!CitizenID.violations(of: text, on: testDay).isEmpty)
    }

    @Test func `printing shows the masked form only`() throws {
        let number = try CitizenID("210102190001010014", on: testDay)
        #expect("\(number)" == "2101**********0014")
        #expect(String(reflecting: number) == "2101**********0014")
        var dumped = ""
        dump(number, to: &dumped)
        #expect(!dumped.contains("19000101"))
    }

    /// A number of a woman whose check character is right.
    private func number(area: String, birth: String) -> String {
        let body = area + birth + "002"
        return "0123456789X".map { body + String($0) }
            .first { !CitizenID.violations(of: $0, on: testDay).contains(.check) } ?? body
    }
}
