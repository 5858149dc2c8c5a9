internal import CompetitionMessages
internal import Rules

extension MedalAward {
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
