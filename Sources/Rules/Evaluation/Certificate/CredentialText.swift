public import Ground

/// A certificate as a W3C Verifiable Credential, and a status list: the JSON that is signed, byte for byte.
///
/// The holder's name is the only personal datum. Whether a certificate is valid stands in the status lists.
///
/// - Source: ``citation``.
public enum CredentialText {
    /// W3C VC Data Model 2.0, VC-JOSE-COSE, Bitstring Status List 1.0.
    public static let citation = Citation(.systemConvention, article: "可验证凭证")

    /// How many places a status list has: the fewest that the recommendation allows.
    public static let places = 131_072
    /// For how long a status list is good, in days, and how often one fetches it, in hours.
    public static let listDays = 7
    /// See ``listDays``.
    public static let listHours = 24

    private static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2",
    ]

    /// What a status list is about.
    public enum Purpose: String, CaseIterable, Sendable {
        /// Revoked or replaced.
        case revocation
        /// Suspended.
        case suspension
    }

    /// The address of a status list below the issuer's.
    public static func address(ofList list: Int, _ purpose: Purpose, at issuer: String) -> String {
        "\(issuer)/v1/credential-status-lists/\(list)/STATUS_PURPOSE_\(purpose.rawValue.uppercased())"
    }

    /// The protected header of what is signed with a key.
    public static func header(keyID: String) -> String {
        object([("alg", string("EdDSA")), ("typ", string("vc+jwt")), ("kid", string(keyID))])
    }

    /// A certificate's credential.
    ///
    /// - Parameters:
    ///   - certificate: what it says.
    ///   - holderName: as registered.
    ///   - list: the number of its status lists.
    ///   - position: its place in them.
    ///   - issuer: a URL.
    public static func credential(
        _ certificate: CertificateText, holderName: String, list: Int, position: Int, issuer: String
    ) -> String {
        let subject = [
            ("name", string(holderName)), ("certificateNumber", string(certificate.number.text)),
            ("occupation", string(certificate.occupationName)),
            ("occupationCode", string(certificate.occupation.description)),
            ("level", string(certificate.level.nationalName)),
            ("issuingOrg", string(certificate.organisationName)),
            ("issuingOrgCode", string(certificate.organisation.text)),
        ]
        let status = Purpose.allCases.map { purpose in
            object([
                ("type", string("BitstringStatusListEntry")), ("statusPurpose", string(purpose.rawValue)),
                ("statusListIndex", string(String(position))),
                ("statusListCredential", string(address(ofList: list, purpose, at: issuer))),
            ])
        }
        return object([
            ("@context", array(contexts.map(string))),
            ("type", array(["VerifiableCredential", "SkillLevelCertificate"].map(string))), ("issuer", string(issuer)),
            ("iss", string(issuer)), ("validFrom", string("\(certificate.issuedOn)T00:00:00+08:00")),
            ("credentialSubject", object(subject)), ("credentialStatus", array(status)),
        ])
    }

    /// A status list's credential.
    ///
    /// - Parameters:
    ///   - encoded: `u` and the list's gzip in base64url.
    ///   - validFrom: RFC 3339, as is `validUntil`.
    public static func statusList(
        _ list: Int, _ purpose: Purpose, encoded: String, issuer: String, validFrom: String, validUntil: String
    ) -> String {
        let id = address(ofList: list, purpose, at: issuer)
        let subject = [
            ("id", string(id + "#list")), ("type", string("BitstringStatusList")),
            ("statusPurpose", string(purpose.rawValue)), ("encodedList", string(encoded)),
            ("ttl", String(listHours * 3_600_000)),
        ]
        return object([
            ("@context", array([string(contexts[0])])), ("id", string(id)),
            ("type", array(["VerifiableCredential", "BitstringStatusListCredential"].map(string))),
            ("issuer", string(issuer)), ("iss", string(issuer)), ("validFrom", string(validFrom)),
            ("validUntil", string(validUntil)), ("credentialSubject", object(subject)),
        ])
    }

    /// The bits of a list: place 0 is the most significant bit of the first byte.
    public static func bits(set positions: some Sequence<Int>) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: places / 8)
        for position in positions where (0..<places).contains(position) {
            bytes[position / 8] |= 0x80 >> UInt8(position % 8)
        }
        return bytes
    }

    private static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { string($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    private static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    /// A JSON string: quotation marks, backslashes and control characters escaped, all else as it is.
    static func string(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: quoted += "\\\""
            case 0x5C: quoted += "\\\\"
            case 0..<0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
