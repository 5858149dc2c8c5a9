internal import CompetitionMessages
internal import Rules

extension MedalAward {
    /// The award the contract names; nil for none and for numbers that this version does not know.
    init?(_ medal: Medal) {
        guard let known = MedalAward.allCases.first(where: { $0.message == medal }) else { return nil }
        self = known
    }

    /// The award in the contract.
    var message: Medal {
        switch self {
        case .gold: .gold
        case .silver: .silver
        case .bronze: .bronze
        case .medallion: .medallion
        case .none: .none
        }
    }
}
