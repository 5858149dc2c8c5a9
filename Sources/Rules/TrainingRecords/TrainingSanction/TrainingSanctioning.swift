public import Ground

/// Decides whether an organisation may be sanctioned as asked. The terms are those of ``Sanctioning``, by the article on training.
///
/// - Source: ``citation``. How long a ban may last no document of the province says: it is a figure.
public enum TrainingSanctioning {
    /// 加大惩处力度.
    public static let citation = Citation(.measures2021, article: "17")

    /// A banned organisation opens no subsidised class.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The institution is banned on the day.
        case institutionBanned = "institution_banned"

        /// What is wrong.
        public var sentence: String { "培训机构在禁止承担补贴性培训的期限内" }
        /// The measures.
        public var citation: Citation { TrainingSanctioning.citation }
        /// The institution.
        public var field: String? { "institution_credit_code" }
    }

    /// It was lifted before.
    public static let lifted = CitedRefusal(Sanctioning.Refusal.lifted, by: citation)

    /// Every reason against imposing a sanction on `day`.
    public static func refusals(isBan: Bool, endsOn: CivilDay?, mostMonths: Int, on day: CivilDay) -> [CitedRefusal] {
        Sanctioning.refusals(isBan: isBan, endsOn: endsOn, mostMonths: mostMonths, on: day).map {
            CitedRefusal($0, by: citation)
        }
    }
}
