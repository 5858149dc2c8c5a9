public import Ground

/// Decides whether a person may be proposed for the 数智工匠培育库. Who is proposed is in it once they consent.
///
/// D.8 sets the pool up and names no condition: high skill on record is what the selection of craftsmen asks for.
///
/// - Source: ``citation``.
public enum PoolMembership {
    /// 建立全省数智工匠培育库.
    public static let citation = Citation(.measures2025, article: "8")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Nothing on record shows high skill.
        case noFacts = "pool_no_facts"
    }

    /// Returns every reason against, on `day`.
    public static func refusals(
        for record: NominationEligibility.Record, on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        NominationEligibility.isHighlySkilled(record, on: day, in: book) ? [] : [.noFacts]
    }
}

extension PoolMembership.Refusal {
    /// What is wrong.
    public var sentence: String { "没有查到高级工及以上证书、竞赛获奖或荣誉等技能业绩" }

    /// The article.
    public var citation: Citation { PoolMembership.citation }

    /// The field.
    public var field: String? { "person_id" }
}
