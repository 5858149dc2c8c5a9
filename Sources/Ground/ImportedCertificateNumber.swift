/// A certificate number of any scheme that was ever in use, as imports bring them.
///
/// Only 22-character numbers are issued today; the others are recognised so that a prior certificate can be registered.
public struct ImportedCertificateNumber: Sendable, Hashable {
    /// The number as it is printed on the certificate.
    public let text: String
    /// Which scheme it follows.
    public let scheme: Scheme
    /// The level it states; nil when its level code is a letter this system does not issue.
    public let level: SkillLevel?
    /// The year of issue it states.
    public let year: Int

    /// The numbering schemes.
    public enum Scheme: String, CaseIterable, Sendable {
        /// Skill-level certificate, 22 characters, as issued today.
        case skillLevel = "skill_level_22"
        /// Skill-level certificate of the interim scheme, 20 characters.
        case interim = "interim_20"
        /// Vocational qualification certificate, 16 digits.
        case qualification = "qualification_16"
    }

    /// Recognises a number; nil when it follows no scheme.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let parsed: (Scheme, SkillLevel?, Int)? =
            switch bytes.count {
            case 22: (try? CertificateNumber(text)).map { (.skillLevel, $0.level, $0.year) }
            case 20: ImportedCertificateNumber.interim(bytes)
            case 16: ImportedCertificateNumber.qualification(bytes)
            default: nil
            }
        guard let (scheme, level, year) = parsed else { return nil }
        self.text = String(text)
        self.scheme = scheme
        self.level = level
        self.year = year
    }

    /// R, filed with ministry, province, city or county (G S C X), employer or third party (N W), area (6), serial (3),
    /// year (2), level (1), serial (5).
    private static func interim(_ bytes: [UInt8]) -> (Scheme, SkillLevel?, Int)? {
        guard bytes[0] == UInt8(ascii: "R"), Array("GSCX".utf8).contains(bytes[1]),
            Array("NW".utf8).contains(bytes[2]), bytes[3...].allSatisfy(ASCIIDigits.isDigit),
            let level = SkillLevel(nationalGrade: ASCIIDigits.value(bytes[14])),
            let serial = ASCIIDigits.number(bytes[15..<20]), serial > 0,
            let year = ASCIIDigits.number(bytes[12..<14])
        else { return nil }
        return (.interim, level, 2000 + year)
    }

    /// Year (2), province or ministry (2), prefecture (2), kind of body 0 to 4 (1), its serial from 001 (3), level (1),
    /// serial from 00001 (5). The scheme ran from 1996, so years of 90 and above are the last century's.
    private static func qualification(_ bytes: [UInt8]) -> (Scheme, SkillLevel?, Int)? {
        guard bytes.allSatisfy(ASCIIDigits.isDigit), ASCIIDigits.value(bytes[6]) <= 4,
            let body = ASCIIDigits.number(bytes[7..<10]), body > 0,
            let level = SkillLevel(nationalGrade: ASCIIDigits.value(bytes[10])),
            let serial = ASCIIDigits.number(bytes[11..<16]), serial > 0,
            let year = ASCIIDigits.number(bytes[0..<2])
        else { return nil }
        return (.qualification, level, year >= 90 ? 1900 + year : 2000 + year)
    }
}

/// The code of an assessment body of the qualification scheme, 8 digits: the inner part of a 16-digit number.
public struct AssessmentBodyCode: Sendable, Hashable {
    /// The 8 digits.
    public let text: String

    /// What kind of body it is: position 5.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 鉴定（指导）中心
        case centre = 0
        /// 国家职业技能鉴定所
        case nationalInstitute = 1
        /// 地方鉴定站
        case localStation = 2
        /// 行业特有工种鉴定站
        case industryStation = 3
        /// 工考委 or inside an enterprise
        case enterprise = 4
    }

    /// What kind of body it is.
    public let kind: Kind

    /// Reads a code; nil when it is not 8 digits, its kind is unknown or its serial is 000.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, bytes.allSatisfy(ASCIIDigits.isDigit),
            let kind = Kind(rawValue: ASCIIDigits.value(bytes[4])), let serial = ASCIIDigits.number(bytes[5..<8]),
            serial > 0
        else { return nil }
        self.text = String(text)
        self.kind = kind
    }
}
