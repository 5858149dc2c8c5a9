/// `liaoning.skills.type.v1.field`: what a field of a request must be.
struct FieldRule {
    static let number = 50602

    /// `Field.Format`.
    enum Format: Int {
        case unspecified = 0
        case region, city, anyRegion, creditCode, citizenNumber, recordID, requestID, occupation, day, month, quarter
        case certificateNumber, personalName, text, remark, search, phone, yuan, raw
    }

    let isRequired: Bool
    let format: Format
    let min: Int?
    let max: Int?
    let minChars: Int
    let maxChars: Int
    let maxBytes: Int
    let minItems: Int
    let maxItems: Int

    /// No rule at all.
    static let none = FieldRule([])

    init(_ fields: [WireField]) {
        isRequired = fields.integer(1) == 1
        format = Format(rawValue: fields.integer(2)) ?? .unspecified
        min = fields.last(3)?.integer
        max = fields.last(4)?.integer
        minChars = fields.integer(5)
        maxChars = fields.integer(6)
        maxBytes = fields.integer(7)
        minItems = fields.integer(8)
        maxItems = fields.integer(9)
    }

    /// Whether a handler gets the value in a type of the domain.
    var givesValueOfDomain: Bool { format == .yuan || format.reader.map { $0.type != "String" } ?? false }
}

extension FieldRule.Format {
    /// The function of `FieldCheck` for one value, and the type it gives.
    var reader: (function: String, type: String)? {
        switch self {
        case .unspecified, .yuan: nil
        case .region: ("region", "RegionCode")
        case .city: ("city", "RegionCode")
        case .anyRegion: ("anyRegion", "String")
        case .creditCode: ("creditCode", "CreditCode")
        case .citizenNumber: ("citizenNumber", "String")
        case .recordID: ("recordID", "String")
        case .requestID: ("requestID", "String")
        case .occupation: ("occupation", "OccupationCode")
        case .day: ("day", "CivilDay")
        case .month: ("month", "YearMonth")
        case .quarter: ("quarter", "Quarter")
        case .certificateNumber: ("certificateNumber", "CertificateNumber")
        case .personalName: ("personalName", "String")
        case .text: ("text", "String")
        case .remark: ("remark", "String")
        case .search: ("search", "String")
        case .phone: ("phone", "String")
        case .raw: ("raw", "String")
        }
    }

    /// Its name in the contract.
    var contractName: String {
        switch self {
        case .anyRegion: "ANY_REGION"
        case .creditCode: "CREDIT_CODE"
        case .citizenNumber: "CITIZEN_NUMBER"
        case .recordID: "RECORD_ID"
        case .requestID: "REQUEST_ID"
        case .certificateNumber: "CERTIFICATE_NUMBER"
        case .personalName: "PERSONAL_NAME"
        default: "\(self)".uppercased()
        }
    }

    /// Whether the function takes a length.
    var hasLength: Bool { [.text, .remark, .search, .raw].contains(self) }

    /// What OpenAPI says of it.
    var pattern: String? {
        switch self {
        case .region, .city, .anyRegion: "^[0-9]{6}$"
        case .creditCode: "^[0-9A-HJ-NPQRTUWXY]{18}$"
        case .citizenNumber: "^[0-9]{17}[0-9Xx]$"
        case .recordID: "^[A-Za-z0-9_.-]{1,64}$"
        case .requestID: "^[!-~]{1,128}$"
        case .occupation: "^[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}$"
        case .day: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        case .month: "^[0-9]{4}-[0-9]{2}$"
        case .quarter: "^[0-9]{4}Q[1-4]$"
        case .phone: "^1[3-9][0-9]{9}$"
        default: nil
        }
    }
}
