internal import Requests
internal import AwardsMessages
internal import RPC
internal import Ground
internal import Rules

extension SelectionTier {
    /// The tier an award of the contract stands for; nil for honours that no round confers.
    init?(_ kind: AwardKind) {
        switch kind {
        case .liaoningCraftsman: self = .craftsman
        case .liaoningSkillsAward: self = .skillsAward
        case .liaoningTechnicalExpert: self = .technicalExpert
        default: return nil
        }
    }

    /// The award of the contract.
    var kind: AwardKind {
        switch self {
        case .craftsman: .liaoningCraftsman
        case .skillsAward: .liaoningSkillsAward
        case .technicalExpert: .liaoningTechnicalExpert
        }
    }

    /// Reads the field of a request that names one of the three tiers.
    static func read(_ kind: AwardKind, _ field: String = "kind") throws(RPCError) -> SelectionTier {
        guard let tier = SelectionTier(kind) else {
            throw kind == .unspecified
                ? RequestField.required(field) : RequestField.invalid(field, "只能是辽宁工匠、辽宁技能大奖或辽宁技术能手。")
        }
        return tier
    }
}

/// Reads the region that nominates: a city-level region or the province.
enum NominatingRegion {
    static func read(_ code: String) throws(RPCError) -> RegionCode {
        let region = try RequestField.region(code, "region_code")
        guard region.isProvince || region.city == region else {
            throw RequestField.invalid("region_code", "只能由各市、沈抚示范区或省直单位推荐。")
        }
        return region
    }
}

extension Round {
    /// The days on which the shortlist is public; nil before.
    var publicity: DayPeriod? {
        guard let first = CivilDay(publicityBeginsOn) else { return nil }
        return DayPeriod(from: first, through: CivilDay(publicityEndsOn))
    }
}
