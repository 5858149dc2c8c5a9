internal import CompetitionMessages
internal import RPC
internal import Rules

extension PyramidTier {
    /// The tier the contract names; nil for none and for numbers that this version does not know.
    init?(_ tier: CompetitionTier) {
        guard let known = PyramidTier.allCases.first(where: { $0.message == tier }) else { return nil }
        self = known
    }

    /// The tier in the contract.
    var message: CompetitionTier {
        switch self {
        case .enterprise: .enterprise
        case .school: .school
        case .county: .county
        case .city: .city
        case .industry: .industry
        case .provincial: .provincial
        case .nationalFirstClass: .nationalFirstClass
        case .nationalSecondClass: .nationalSecondClass
        case .world: .world
        }
    }
}

extension CompetitionAuthority.Holder {
    /// What a caller is who announces a competition; nil for roles that hold none.
    init?(_ role: Role) {
        switch role {
        case .province: self = .province
        case .cityBureau: self = .bureau
        case .enterprise: self = .enterprise
        case .institution, .school: self = .institution
        case .industryAssociation: self = .association
        default: return nil
        }
    }
}
