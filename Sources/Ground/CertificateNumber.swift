/// The number of a skill-level certificate, 22 characters: what this system issues.
///
/// Class of the evaluation organisation (1), its ministry code (4; `0000` when filed with the province first), province (2), site
/// (6), last two digits of the year (2), level (1), serial within organisation, year and level (6).
///
/// - Source: 职业技能等级证书编码规则.
public struct CertificateNumber: Sendable, Hashable {
    /// The 22 characters.
    public let text: String

    /// Who evaluates: the first character of a number.
    public enum IssuerClass: String, CaseIterable, Sendable {
        /// An employer for its own workers.
        case employer = "Y"
        /// A social evaluation organisation.
        case socialOrganisation = "S"
    }

    /// Why a text is no certificate number, or why no number can be built, in the order of the positions.
    public enum Violation: String, CaseIterable, Error, RefusalReason {
        /// Not 22 characters.
        case length = "certificate_number_length"
        /// The class is neither Y nor S.
        case issuerClass = "certificate_number_issuer_class"
        /// A position that takes digits has something else, or a part does not fit its width.
        case digits = "certificate_number_digits"
        /// There is no such province.
        case province = "certificate_number_province"
        /// The level code is neither 1 to 5 nor a letter, or the level has no certificate.
        case level = "certificate_number_level"
        /// Serials begin at 000001.
        case serial = "certificate_number_serial"
    }

    /// The organisation that evaluated: the first 13 characters.
    public let body: EvaluationBodyCode
    /// The year of issue.
    public let year: Int
    /// The serial within organisation, year and level.
    public let serial: Int

    /// Reads a number.
    ///
    /// - Throws: The first ``Violation`` in their order.
    public init(_ text: some StringProtocol) throws(Violation) {
        if let violation = CertificateNumber.violations(of: text).first { throw violation }
        let bytes = Array(text.utf8)
        body = try EvaluationBodyCode(String(decoding: bytes[0..<13], as: UTF8.self))
        guard let year = ASCIIDigits.number(bytes[13..<15]), let serial = ASCIIDigits.number(bytes[16..<22]) else {
            throw .digits
        }
        self.year = 2000 + year
        self.serial = serial
        self.text = String(text)
    }

    /// Builds a number.
    ///
    /// - Parameters:
    ///   - year: The year of issue, 2000 to 2099.
    ///   - serial: 1 to 999999 within organisation, year and level.
    /// - Throws: The first ``Violation`` in their order.
    public init(body: EvaluationBodyCode, year: Int, level: SkillLevel, serial: Int) throws(Violation) {
        guard (2000...2099).contains(year) else { throw .digits }
        guard let code = level.certificateCode else { throw .level }
        guard (1...999_999).contains(serial) else { throw .serial }
        let parts = [
            body.text, ASCIIDigits.padded(year % 100, to: 2), String(code), ASCIIDigits.padded(serial, to: 6),
        ]
        try self.init(parts.joined())
    }

    /// Builds a number from the parts of the organisation's code: ``EvaluationBodyCode/init(issuer:ministryCode:province:site:)``.
    ///
    /// - Throws: The first ``Violation`` in their order.
    public init(
        issuer: IssuerClass, ministryCode: Int = 0, province: Int = EvaluationBodyCode.liaoning, site: Int, year: Int,
        level: SkillLevel, serial: Int
    ) throws(Violation) {
        let body = try EvaluationBodyCode(issuer: issuer, ministryCode: ministryCode, province: province, site: site)
        try self.init(body: body, year: year, level: level, serial: serial)
    }

    /// Everything that is wrong with a text as a certificate number; empty when it is one.
    public static func violations(of text: some StringProtocol) -> [Violation] {
        let bytes = Array(text.utf8)
        guard bytes.count == 22 else { return [.length] }
        var violations: [Violation] = []
        if IssuerClass(rawValue: String(decoding: bytes[0..<1], as: UTF8.self)) == nil {
            violations.append(.issuerClass)
        }
        if !(bytes[1..<15] + bytes[16..<22]).allSatisfy(ASCIIDigits.isDigit) { violations.append(.digits) }
        if !Province.exists(bytes[5..<7]) { violations.append(.province) }
        let level = bytes[15]
        let isGrade = (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(level)
        let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(level)
        if !isGrade && !isLetter { violations.append(.level) }
        if bytes[16..<22].allSatisfy({ $0 == UInt8(ascii: "0") }) { violations.append(.serial) }
        return violations
    }
}

extension CertificateNumber {
    /// Who evaluated.
    public var issuer: IssuerClass { body.issuer }
    /// The organisation's ministry code; 0 when it was filed with the province first.
    public var ministryCode: Int { body.ministryCode }
    /// The first two digits of the site's province.
    public var province: Int { body.province }
    /// The site's serial code.
    public var site: Int { body.site }

    /// The level; nil when it is a letter this system does not issue.
    public var level: SkillLevel? {
        text.dropFirst(15).first.flatMap { SkillLevel(certificateCode: $0) }
    }
}

extension SkillLevel {
    /// The character of the level in a certificate number; nil for 学徒工, which has no certificate.
    ///
    /// The letters of the two appointed levels are not published; T and C are this system's own until they are.
    public var certificateCode: Character? {
        switch self {
        case .apprentice: nil
        case .specialTechnician: "T"
        case .chiefTechnician: "C"
        default: nationalGrade.flatMap { String($0).first }
        }
    }

    /// The level of a character in a certificate number; nil when no level has it.
    public init?(certificateCode: Character) {
        guard let level = SkillLevel.allCases.first(where: { $0.certificateCode == certificateCode }) else {
            return nil
        }
        self = level
    }
}

extension CertificateNumber: CustomStringConvertible {
    /// The 22 characters.
    public var description: String { text }
}

extension CertificateNumber.Violation {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .length: "职业技能等级证书编号应为22位"
        case .issuerClass: "职业技能等级证书编号首位应为Y或S"
        case .digits: "职业技能等级证书编号的数字部分不正确"
        case .province: "职业技能等级证书编号的省级代码不存在"
        case .level: "职业技能等级证书编号的等级代码不正确，或该等级不发证书"
        case .serial: "职业技能等级证书编号的序列码应从000001起"
        }
    }

    /// The numbering rules.
    public var citation: Citation { Citation(.certificateNumbers) }
}
