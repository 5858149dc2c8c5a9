public import Ground

/// Decides whether a list that is approved deals with every newly announced AI occupation.
///
/// 将国家新公布的人工智能相关职业(工种)及时纳入急需紧缺培训目录: each is on the list, or the list says why not.
///
/// - Source: ``citation``.
public enum NewAIOccupations {
    /// 开展人工智能+数字技能提升行动.
    public static let citation = Citation(.measures2025, article: "6")

    /// An occupation that is neither on the list nor left out with a reason.
    public struct Refusal: RefusalReason, Hashable {
        /// Which one.
        public let occupation: OccupationCode
    }

    /// The occupations of `announced` that are neither listed nor left out, by code.
    ///
    /// - Parameter figure: 1 from the day on which the policy asks for them.
    public static func missing(
        from announced: [OccupationCode], listed: Set<OccupationCode>, leftOut: Set<OccupationCode>, figure: Int64?
    ) -> [OccupationCode] {
        guard figure == 1 else { return [] }
        return announced.filter { !listed.contains($0) && !leftOut.contains($0) }
    }

    /// Every reason against approving a list from which `missing` are missing.
    public static func refusals(missing: [OccupationCode]) -> [Refusal] { missing.map(Refusal.init(occupation:)) }
}

extension NewAIOccupations.Refusal {
    /// Stable and machine readable.
    public var reason: String { "ai_occupation_missing" }
    /// The article.
    public var citation: Citation { NewAIOccupations.citation }
    /// The reason for people.
    public var sentence: String { "国家新公布的人工智能相关职业\(occupation)未列入目录，也未说明原因" }
    /// The request field.
    public var field: String? { "list_id" }
}
