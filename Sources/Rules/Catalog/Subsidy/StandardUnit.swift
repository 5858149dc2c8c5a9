/// What one amount of a subsidy standard pays for; raw values are the numbers of `SubsidyUnit` in the contract.
///
/// - Source: 辽人社发〔2022〕7号 二(二), 二(三).
public enum StandardUnit: Int, CaseIterable, Sendable, Hashable {
    /// A person's whole training.
    case person = 1
    /// A month of a person's training.
    case personMonth
    /// A year of a person's training.
    case personYear

    /// As it is written behind an amount.
    public var name: String {
        switch self {
        case .person: "元/人"
        case .personMonth: "元/人·月"
        case .personYear: "元/人·年"
        }
    }
}

extension Programme {
    /// What one amount of the programme's standard pays for.
    public var unit: StandardUnit {
        switch self {
        case .apprenticeship: .personYear
        case .graduates, .workInLieu: .personMonth
        default: .person
        }
    }

    /// Whether a training must lead to a level: an apprentice is trained to one, and the standard depends on it.
    public var needsLevel: Bool { self == .apprenticeship }
}
