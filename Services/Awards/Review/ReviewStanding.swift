internal import AwardsMessages
internal import Rules

extension ReviewScore.Standing {
    /// Where a stored review stands; not drawn when there is none.
    init(_ assignment: Assignment?) {
        switch assignment?.state {
        case .drawn: self = .drawn
        case .recused: self = .recused
        case .scored: self = .scored
        case .signedOff: self = .signedOff
        default: self = .notDrawn
        }
    }
}
