public import Ground

/// Decides whether an organisation may be recognised as what its evidence says, and whether a recognition may be ended.
///
/// - Source: ``citation``; 辽人社〔2021〕15号 (十二), (十八).
public enum RecognitionRule {
    /// 链主企业、成员单位: who plays which part is recognised by a document.
    public static let citation = Citation(.measures2025, article: "1")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// The evidence no longer holds.
        case evidenceExpired = "role_evidence_expired"
        /// The evidence begins in the future.
        case evidenceNotBegun = "role_evidence_not_begun"
        /// Nothing was decided that could be ended.
        case notDecided = "recognition_not_decided"
        /// It is ended already.
        case alreadyEnded = "recognition_already_ended"
    }

    /// Every reason against recognising `part` on `day` of an organisation that plays `parts`; empty when it may be.
    public static func refusals(
        for part: OrganisationPart, of parts: [OrganisationPart], _ state: OrganisationLife.State,
        evidence: DayPeriod, on day: CivilDay
    ) -> [any RefusalReason] {
        var refusals: [any RefusalReason] = OrganisationLife.refusals(for: .takePart, in: state)
        if evidence.first > day { refusals.append(Refusal.evidenceNotBegun) }
        if let last = evidence.last, last < day { refusals.append(Refusal.evidenceExpired) }
        refusals += OrganisationRoles.refusals(for: parts.contains(part) ? parts : parts + [part])
        return refusals
    }

    /// Every reason against ending a recognition; empty when it may be.
    public static func refusalsToEnd(isDecided: Bool, isEnded: Bool) -> [Refusal] {
        isDecided ? (isEnded ? [.alreadyEnded] : []) : [.notDecided]
    }
}

extension RecognitionRule.Refusal {
    /// The article.
    public var citation: Citation { RecognitionRule.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .evidenceExpired: "认定文件已经到期"
        case .evidenceNotBegun: "认定文件尚未生效"
        case .notDecided: "该项认定尚未决定"
        case .alreadyEnded: "该项认定已经终止"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .evidenceExpired: "valid_to"
        case .evidenceNotBegun: "valid_from"
        case .notDecided, .alreadyEnded: "recognition_id"
        }
    }
}
