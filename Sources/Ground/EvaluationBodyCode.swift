/// The code of an evaluation organisation: the first 13 characters of the numbers of its certificates.
///
/// Class of the organisation (1), its ministry code (4; `0000` when filed with the province first), province (2), site (6).
///
/// - Source: 职业技能等级证书编码规则.
public struct EvaluationBodyCode: Sendable, Hashable {
    /// How many characters a code has.
    public static let length = 13
    /// The province of the codes this system gives out.
    public static let liaoning = 21
    /// The sites a code can name; the first that is given out is 1.
    public static let sites = 1...999_999

    /// Who evaluates.
    public let issuer: CertificateNumber.IssuerClass
    /// The ministry code; 0 when the organisation was filed with the province first.
    public let ministryCode: Int
    /// The first two digits of the site's province.
    public let province: Int
    /// The site's serial code.
    public let site: Int

    /// Builds a code.
    ///
    /// - Throws: ``CertificateNumber/Violation/digits`` when a part does not fit its width, ``CertificateNumber/Violation/province``.
    public init(
        issuer: CertificateNumber.IssuerClass, ministryCode: Int = 0, province: Int = EvaluationBodyCode.liaoning,
        site: Int
    ) throws(CertificateNumber.Violation) {
        guard (0...9999).contains(ministryCode), (10...99).contains(province), (0...999_999).contains(site) else {
            throw .digits
        }
        guard Province.mainland.contains(province) else { throw .province }
        self.issuer = issuer
        self.ministryCode = ministryCode
        self.province = province
        self.site = site
    }

    /// Reads a code.
    ///
    /// - Throws: The first ``CertificateNumber/Violation`` in their order.
    public init(_ text: some StringProtocol) throws(CertificateNumber.Violation) {
        let bytes = Array(text.utf8)
        guard bytes.count == EvaluationBodyCode.length else { throw .length }
        guard let issuer = CertificateNumber.IssuerClass(rawValue: String(decoding: bytes[0..<1], as: UTF8.self)) else {
            throw .issuerClass
        }
        guard let ministryCode = ASCIIDigits.number(bytes[1..<5]), let province = ASCIIDigits.number(bytes[5..<7]),
            let site = ASCIIDigits.number(bytes[7..<13])
        else { throw .digits }
        try self.init(issuer: issuer, ministryCode: ministryCode, province: province, site: site)
    }

    /// The 13 characters.
    public var text: String { prefix + ASCIIDigits.padded(site, to: 6) }

    /// The first seven characters, which the codes of one class, ministry code and province share.
    public var prefix: String {
        issuer.rawValue + ASCIIDigits.padded(ministryCode, to: 4) + ASCIIDigits.padded(province, to: 2)
    }

    /// The code of another site of the same class, ministry code and province; nil outside ``sites``.
    public func at(site: Int) -> EvaluationBodyCode? {
        guard EvaluationBodyCode.sites.contains(site) else { return nil }
        return try? EvaluationBodyCode(issuer: issuer, ministryCode: ministryCode, province: province, site: site)
    }
}

extension EvaluationBodyCode: Comparable, CustomStringConvertible {
    /// Whether one code stands before another in the order of characters.
    public static func < (left: EvaluationBodyCode, right: EvaluationBodyCode) -> Bool { left.text < right.text }

    /// The 13 characters.
    public var description: String { text }
}
