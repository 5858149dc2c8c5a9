/// An enterprise, school or institution made up for the demo year, with a valid credit code.
///
/// The organisation part of the code starts with "DM", which the registries have not given out.
public struct SyntheticOrganisation: Sendable {
    /// What an organisation is there for.
    public enum Kind: String, Sendable, CaseIterable {
        /// Employs people and trains them.
        case enterprise = "装备制造有限公司"
        /// A private training institution.
        case trainingInstitution = "职业培训学校"
        /// A technician college.
        case technicianCollege = "技师学院"
        /// A social evaluation organisation.
        case evaluationOrganisation = "职业技能评价中心"
    }

    /// Eighteen characters, GB 32100.
    public let creditCode: String
    /// For example "沈阳市演示装备制造有限公司3".
    public let name: String
    /// The city-level region it stands in.
    public let regionCode: String
    /// What it is there for.
    public let kind: Kind

    /// Makes number `ordinal` (0 to 999) of its kind in a region.
    public init(_ kind: Kind, in region: CityRegion, ordinal: Int) {
        let prefix =
            switch kind {
            case .enterprise: "91"
            case .trainingInstitution: "52"
            case .technicianCollege: "12"
            case .evaluationOrganisation: "51"
            }
        let letter =
            switch kind {
            case .enterprise: "A"
            case .trainingInstitution: "B"
            case .technicianCollege: "C"
            case .evaluationOrganisation: "D"
            }
        let number = String(ordinal)
        let zone = String(region.code.dropFirst(2).prefix(2))
        let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
        let body = "DM" + letter + zone + padded
        let withInner = prefix + Self.registrationArea(region.code) + body + Self.innerCheck(body)
        creditCode = withInner + Self.outerCheck(withInner)
        name = "\(region.name)演示\(kind.rawValue)\(ordinal + 1)"
        regionCode = region.code
        self.kind = kind
    }

    /// 沈抚示范区 registers under 沈阳市: it has no code of its own in GB/T 2260.
    private static func registrationArea(_ regionCode: String) -> String {
        regionCode == "211500" ? "210112" : regionCode
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    /// The ninth character of an organisation code (GB 11714).
    private static func innerCheck(_ body: String) -> String {
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(body.utf8, weights).reduce(0) { sum, pair in
            let value = pair.0 < 58 ? Int(pair.0) - 48 : Int(pair.0) - 55
            return sum + value * pair.1
        }
        let check = 11 - sum % 11
        return check == 10 ? "X" : String(check % 11)
    }

    /// The eighteenth character of a credit code (GB 32100).
    private static func outerCheck(_ body: String) -> String {
        let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
        let sum = zip(body.utf8, weights).reduce(0) { sum, pair in
            sum + (alphabet.firstIndex(of: pair.0) ?? 0) * pair.1
        }
        return String(decoding: [alphabet[(31 - sum % 31) % 31]], as: UTF8.self)
    }
}
