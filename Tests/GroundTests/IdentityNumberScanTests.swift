internal import Ground
internal import Testing

@Suite struct IdentityNumberScanTests {
    static let mark = "[identity number]"

    @Test(arguments: [
        "210102199003071234", "21010219900307123X", "２１０１０２１９９００３０７１２３４", "２１０１０２１９９００３０７１２３ｘ",
        "210102 19900307 1234", "210102-19900307-1234", "210102.19900307.1234", "2101 0219 9003 0712 34",
        "210102　19900307　1234", "210102\u{200B}199003071234", "身份证号：210102199003071234。", "id210102199003071234id",
    ])
    func `a number is found however it is typed`(text: String) {
        #expect(IdentityNumberScan.occurs(in: text, like: .anyDigits))
        #expect(IdentityNumberScan.occurs(in: text, like: .birthDate))
        let masked = IdentityNumberScan.masking(text, with: Self.mark, like: .birthDate)
        #expect(masked.contains(Self.mark) && !masked.unicodeScalars.contains { $0.properties.numericType != nil })
    }

    @Test(arguments: [
        "", "21010219900307123", "1678852800000000000", "2101021990030712345", "210102199013071234",
        "210102180003071234", "91210100MA0000000X", "沈阳市皇姑区", "2026-11-30T12:13:14.123456789Z",
    ])
    func `what is no number stays in a log`(text: String) {
        #expect(IdentityNumberScan.masking(text, with: Self.mark, like: .birthDate) == text)
    }

    @Test func `in free text any eighteen digits count, in a longer run too`() {
        #expect(IdentityNumberScan.occurs(in: "共计1678852800000000000", like: .anyDigits))
        #expect(!IdentityNumberScan.occurs(in: "2022年3月5日，12345678901234567人", like: .anyDigits))
    }

    @Test func `in an id a valid number counts, a mistyped one does not`() {
        let valid = IdentityNumberScan.Likeness.valid(on: testDay)
        #expect(IdentityNumberScan.occurs(in: "0219901199001010002123", like: valid))
        #expect(IdentityNumberScan.occurs(in: "register-21990119900101007x", like: valid))
        #expect(!IdentityNumberScan.occurs(in: "0219901199001010003123", like: valid))
    }

    @Test func `every number of a text is masked, and the rest stays`() {
        let text = "a=210102199003071234,b=219901195001010019 c"
        #expect(IdentityNumberScan.masking(text, with: "*", like: .birthDate) == "a=*,b=* c")
    }
}
