/// A citizen identification number: 18 characters, valid in length, characters, area, birth date and check character.
///
/// The area is where the number was first issued, so abolished codes stay valid: numbers of this province are looked up in
/// its current and its former codes, those of other provinces by the province's two digits. Area `219901`
/// does not exist; numbers with it belong to made-up people and are let in only where the caller allows them.
///
/// Printing one shows the masked form, so that a log never holds a number.
///
/// - Source: GB 11643-1999.
public struct CitizenID: Sendable, Hashable {
    /// The 18 characters, with a capital X.
    public let text: String
    /// The day of birth.
    public let birthDay: CivilDay

    /// The area of made-up people in tests and demonstrations.
    public static let testArea = "219901"
    /// The greatest age, in full years, at which a number is still believed.
    public static let greatestAge = 130

    /// Why a text is no identification number, in the order of the positions of the number.
    public enum Violation: String, CaseIterable, Error, RefusalReason {
        /// Not 18 characters (15 for a number of the first generation).
        case length = "citizen_id_length"
        /// Something else than digits and a final X.
        case characters = "citizen_id_characters"
        /// No area ever had this code.
        case area = "citizen_id_area"
        /// The area of made-up people, where they are not allowed.
        case testArea = "citizen_id_test_area"
        /// There is no such date, or it lies more than ``CitizenID/greatestAge`` years back.
        case birthDate = "citizen_id_birth_date"
        /// Born after the day of the decision.
        case futureBirth = "citizen_id_future_birth"
        /// The check character is wrong.
        case check = "citizen_id_check"
    }

    /// Reads a number as of `day`; a lower-case x is read as X.
    ///
    /// - Throws: The first ``Violation`` in their order.
    public init(_ text: some StringProtocol, allowingTestArea: Bool = false, on day: CivilDay) throws(Violation) {
        let found = CitizenID.violations(of: text, allowingTestArea: allowingTestArea, on: day)
        if let violation = found.first { throw violation }
        self.text = String(text).uppercased()
        guard let birthDay = CitizenID.birthDay(Array(self.text.utf8)[6..<14]) else { throw .birthDate }
        self.birthDay = birthDay
    }

    /// Everything that is wrong with a text as a number on `day`; empty when it is one.
    public static func violations(
        of text: some StringProtocol, allowingTestArea: Bool = false, on day: CivilDay
    ) -> [Violation] {
        violations(of: bytes(of: text)[...], allowingTestArea: allowingTestArea, on: day)
    }

    /// The bytes of a text, each x as X.
    private static func bytes(of text: some StringProtocol) -> [UInt8] {
        text.utf8.map { $0 == UInt8(ascii: "x") ? UInt8(ascii: "X") : $0 }
    }

    private static func violations(
        of bytes: ArraySlice<UInt8>, allowingTestArea: Bool, on day: CivilDay
    ) -> [Violation] {
        guard bytes.count == 18, let last = bytes.last else { return [.length] }
        let body = bytes.dropLast()
        guard body.allSatisfy(ASCIIDigits.isDigit), ASCIIDigits.isDigit(last) || last == UInt8(ascii: "X")
        else { return [.characters] }
        var violations: [Violation] = []
        let area = String(decoding: body.prefix(6), as: UTF8.self)
        if area == testArea {
            if !allowingTestArea { violations.append(.testArea) }
        } else if !AreaCodeHistory.knows(area) {
            violations.append(.area)
        }
        if let violation = birthViolation(body.dropFirst(6).prefix(8), on: day) { violations.append(violation) }
        if checkCharacter(body) != last { violations.append(.check) }
        return violations
    }

    /// Whether a valid number, of a made-up person too, stands anywhere in a text on `day`, also within a longer run of digits.
    public static func occurs(in text: some StringProtocol, on day: CivilDay) -> Bool {
        IdentityNumberScan.occurs(in: text, like: .valid(on: day))
    }

    /// The 18 characters of a first-generation number of 15 digits: the century put in, the check character added.
    ///
    /// Nil when it is not 15 digits. The result may still be invalid in its area or date.
    ///
    /// - Source: GB 11643-1989; the transition rule of GB 11643-1999.
    public static func modernised(_ legacy: some StringProtocol) -> String? {
        let bytes = Array(legacy.utf8)
        guard bytes.count == 15, bytes.allSatisfy(ASCIIDigits.isDigit) else { return nil }
        let body = bytes[0..<6] + Array("19".utf8) + bytes[6..<15]
        return String(decoding: body + [checkCharacter(body)], as: UTF8.self)
    }

    private static func birthDay(_ digits: ArraySlice<UInt8>) -> CivilDay? {
        ASCIIDigits.number(digits).flatMap {
            CivilDay(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100)
        }
    }

    private static func birthViolation(_ digits: ArraySlice<UInt8>, on day: CivilDay) -> Violation? {
        guard let birth = birthDay(digits) else { return .birthDate }
        if birth > day { return .futureBirth }
        return birth.fullYears(until: day) > greatestAge ? .birthDate : nil
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checkCharacters = Array("10X98765432".utf8)

    private static func checkCharacter(_ body: ArraySlice<UInt8>) -> UInt8 {
        let sum = zip(body, weights).reduce(0) { $0 + ASCIIDigits.value($1.0) * $1.1 }
        return checkCharacters[sum % 11]
    }
}

extension CitizenID {
    /// The sex a citizen identification number states.
    public enum Sex: String, CaseIterable, Sendable {
        /// 男
        case male
        /// 女
        case female
    }

    /// The six digits of the area that issued it first.
    public var areaCode: String { String(text.prefix(6)) }

    /// The sex: the third digit of the sequence is odd for men.
    public var sex: Sex {
        let digit = ASCIIDigits.value(Array(text.utf8)[16])
        return digit % 2 == 1 ? .male : .female
    }

    /// Whether it is the number of a made-up person.
    public var isTest: Bool { areaCode == CitizenID.testArea }

    /// The number for display: area and sequence visible in part, the birth date hidden.
    public var masked: String { text.prefix(4) + String(repeating: "*", count: 10) + text.suffix(4) }
}

extension CitizenID: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The masked form.
    public var description: String { masked }
    /// The masked form.
    public var debugDescription: String { masked }
    /// The masked form only.
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}

extension CitizenID.Violation {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .length: "公民身份号码应为18位"
        case .characters: "公民身份号码前17位应为数字，末位应为数字或X"
        case .area: "公民身份号码的地址码不存在"
        case .testArea: "公民身份号码的地址码219901仅供测试使用"
        case .birthDate: "公民身份号码中的出生日期无效"
        case .futureBirth: "公民身份号码中的出生日期晚于办理日期"
        case .check: "公民身份号码校验位错误"
        }
    }

    /// The standard.
    public var citation: Citation { Citation(.citizenNumber) }
}
