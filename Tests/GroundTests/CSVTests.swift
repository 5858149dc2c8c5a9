internal import Ground
internal import Testing

@Suite struct CSVTests {
    @Test(arguments: [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("", []), ("\n\n", []),
        ("a\r1\r", [["a"], ["1"]]), ("\"x,\"\"y\"\"\r\nz\",2\n", [["x,\"y\"\r\nz", "2"]]), (",\n", [["", ""]]),
        ("\"\"\n", [[""]]), ("\u{FEFF}a,b\n", [["a", "b"]]), ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
        ("辽宁,沈阳\n", [["辽宁", "沈阳"]]),
    ])
    func `records are read`(text: String, records: [[String]]) throws {
        #expect(try CSV.records(text.utf8) == records)
    }

    @Test(arguments: [
        ("a,\"b", CSVError.unterminatedQuote(record: 1)), ("a\nx\"y\n", .strayQuote(record: 2)),
        ("\"a\"b\n", .strayQuote(record: 1)),
    ])
    func `broken quoting is refused with its record`(text: String, error: CSVError) {
        #expect(throws: error) { try CSV.records(text.utf8) }
    }

    @Test func `tables refuse what is not rectangular`() {
        #expect(throws: CSVError.fieldCount(record: 3, expected: 2, found: 1)) { try CSVTable("a,b\n1,2\n3\n".utf8) }
        #expect(throws: CSVError.duplicateColumn("a")) { try CSVTable("a,a\n".utf8) }
        #expect(throws: CSVError.noHeader) { try CSVTable("".utf8) }
        #expect(throws: CSVError.notUTF8) { try CSVTable([0x61, 0xFF, 0x0A]) }
    }

    @Test func `a line is quoted where it must be and reads back`() throws {
        let fields = ["plain", "a,b", "say \"x\"", "two\nlines", "", "沈阳"]
        #expect(CSV.line(fields) == "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",,沈阳\r\n")
        #expect(try CSV.records(CSV.line(fields).utf8) == [fields])
    }

    @Test func `fields are found by column`() throws {
        let table = try CSVTable("key,value\nx,12\ny,\n".utf8)
        #expect(table.columns == ["key", "value"] && table.rows.map(\.number) == [2, 3])
        #expect(table.rows[0]["key"] == "x" && table.rows[0].integer("value") == 12)
        #expect(table.rows[1].text("value") == nil)
        #expect(table.rows[1].optionalInteger("value") == .some(nil) && table.rows[0].optionalInteger("key") == nil)
    }
}
