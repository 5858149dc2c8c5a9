public import Ground

/// Decides who may hold a competition of a tier.
///
/// What ranks count for is decided above: the province announces its own tier and those above it, and the competitions of a county or a
/// city (地方竞赛), whose ranks qualify for the province's, are held by the bureau of the place and not by an enterprise or a school.
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
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The tier is the province's.
        case heldByProvince = "competition_held_by_province"
        /// The tier is the bureaus'.
        case heldByBureau = "competition_held_by_bureau"
    }

    /// Every reason against `holder` holding a competition of `tier`; empty when it may.
    public static func refusals(for tier: PyramidTier, heldBy holder: Holder) -> [Refusal] {
        if tier.isHeldByProvince { return holder == .province ? [] : [.heldByProvince] }
        let isOfBureaus = tier == .county || tier == .city
        return isOfBureaus && (holder == .enterprise || holder == .institution) ? [.heldByBureau] : []
    }
}

extension CompetitionAuthority.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .heldByProvince: "省级及以上竞赛由省级主管部门举办"
        case .heldByBureau: "县级、市级竞赛由当地主管部门举办"
        }
    }

    /// The article.
    public var citation: Citation { CompetitionAuthority.citation }

    /// The field.
    public var field: String? { "tier" }
}
