public import Ground

/// The text of a certificate whose bytes are signed, so that anyone can verify one offline.
///
/// UTF-8, one `name=value` line each in a fixed order after a header, a line feed after every line, the last included. Values contain no
/// line feed. The state of a certificate is not part of it, for that changes.
///
/// - Source: ``citation``.
public struct CertificateText: Sendable, Hashable {
    /// Where the form of the text is laid down.
    public static let citation = Citation(.systemConvention, article: "证书签名")

    /// The first line.
    public static let header = "liaoning-skills-certificate-v1"

    /// The names of the lines after the header, in order.
    public static let lineNames = [
        "number", "holder", "occupation_code", "occupation_name", "level", "organisation_code", "organisation_name",
        "issued_on", "replaces", "key",
    ]

    /// What the holder's digest is made of, in words.
    public static let holderDigestRule =
        "lower-case hex SHA-256 of the UTF-8 text: number, line feed, the holder's name as registered, line feed"

    /// The number.
    public var number: CertificateNumber
    /// Lower-case hex SHA-256 of ``holderText(number:name:)``.
    public var holderDigest: String
    /// The occupation.
    public var occupation: OccupationCode
    /// The occupation's name.
    public var occupationName: String
    /// The level.
    public var level: SkillLevel
    /// The issuing organisation.
    public var organisation: CreditCode
    /// The issuing organisation's name.
    public var organisationName: String
    /// The day of issue.
    public var issuedOn: CivilDay
    /// The number it stands for; nil unless it was reissued.
    public var replaces: CertificateNumber?
    /// The signing key.
    public var keyID: String

    /// A certificate's text.
    public init(
        number: CertificateNumber, holderDigest: String, occupation: OccupationCode, occupationName: String,
        level: SkillLevel, organisation: CreditCode, organisationName: String, issuedOn: CivilDay,
        replaces: CertificateNumber?, keyID: String
    ) {
        self.number = number
        self.holderDigest = holderDigest
        self.occupation = occupation
        self.occupationName = occupationName
        self.level = level
        self.organisation = organisation
        self.organisationName = organisationName
        self.issuedOn = issuedOn
        self.replaces = replaces
        self.keyID = keyID
    }

    /// What binds a holder's name to a number: the text whose SHA-256 the certificate states instead of the name.
    public static func holderText(number: CertificateNumber, name: String) -> String {
        number.text + "\n" + name + "\n"
    }

    /// The text that is signed.
    public var text: String {
        let values = [
            number.text, holderDigest, occupation.description, occupationName, level.nationalName, organisation.text,
            organisationName, issuedOn.description, replaces?.text ?? "", keyID,
        ]
        let lines = zip(CertificateText.lineNames, values).map { $0 + "=" + CertificateText.singleLine($1) }
        return ([CertificateText.header] + lines).map { $0 + "\n" }.joined()
    }

    /// A name never breaks the line structure, whatever was registered.
    private static func singleLine(_ value: String) -> String {
        value.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
