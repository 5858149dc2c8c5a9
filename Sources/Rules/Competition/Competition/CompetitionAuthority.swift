public import Ground

/// Decides who may hold a competition of a tier.
///
/// What ranks count for is decided above: the province announces its own tier; county and city competitions (地方竞赛) are their bureaus'; an
/// industry's (行业竞赛) are an industry association's or a department's, so an authority's; enterprises and schools hold their own. National and
/// world competitions are held elsewhere, and no ranking of the province's own people stands for theirs.
///
/// - Source: ``citation``.
public enum CompetitionAuthority {
    /// Where the tiers are laid down.
    public static let citation = PyramidTier.citation

    /// Who holds competitions.
    public enum Holder: CaseIterable, Sendable {
        /// The province's department.
        case province
        /// The bureau of a city or county.
        case bureau
        /// An enterprise.
        case enterprise
        /// A school or a training institution.
        case institution
        /// An industry association.
        case association
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// National and world competitions are held elsewhere.
        case heldElsewhere = "competition_held_elsewhere"
        /// The tier is the province's.
        case heldByProvince = "competition_held_by_province"
        /// The tier is the bureaus'.
        case heldByBureau = "competition_held_by_bureau"
        /// The tier is the associations' and departments'.
        case heldByAssociation = "competition_held_by_association"
        /// The tier is the enterprises'.
        case heldByEnterprise = "competition_held_by_enterprise"
        /// The tier is the schools'.
        case heldBySchool = "competition_held_by_school"
    }

    /// Every reason against `holder` holding a competition of `tier`; empty when it may.
    public static func refusals(for tier: PyramidTier, heldBy holder: Holder) -> [Refusal] {
        let isAuthority = holder == .province || holder == .bureau
        switch tier {
        case .nationalFirstClass, .nationalSecondClass, .world: return [.heldElsewhere]
        case .provincial: return holder == .province ? [] : [.heldByProvince]
        case .county, .city: return isAuthority ? [] : [.heldByBureau]
        case .industry: return isAuthority || holder == .association ? [] : [.heldByAssociation]
        case .enterprise: return isAuthority || holder == .enterprise ? [] : [.heldByEnterprise]
        case .school: return isAuthority || holder == .institution ? [] : [.heldBySchool]
        }
    }
}

extension CompetitionAuthority.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .heldElsewhere: "国家级竞赛和世界技能大赛不在本省举办，名次应作为外部成绩登记"
        case .heldByProvince: "省级竞赛由省级主管部门举办"
        case .heldByBureau: "县级、市级竞赛由当地主管部门举办"
        case .heldByAssociation: "行业竞赛由行业协会或主管部门举办"
        case .heldByEnterprise: "企业比赛由企业举办"
        case .heldBySchool: "院校比赛由院校举办"
        }
    }

    /// The article.
    public var citation: Citation { CompetitionAuthority.citation }

    /// The field.
    public var field: String? { "tier" }
}
