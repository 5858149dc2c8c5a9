public import Ground

/// Decides whether two registrations are one person's, so that one is kept under the other.
///
/// Only a slip of the pen can be mended so: who was born on another day or is of another sex is another person.
///
/// - Source: ``citation``.
public enum PersonMerge {
    /// 职业技能培训实名制管理.
    public static let citation = Citation(.actionPlan2022, article: "12")

    /// Why they are not merged.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Both are the same registration.
        case intoItself = "merge_into_itself"
        /// Born on another day, or of another sex.
        case anotherPerson = "another_person"
        /// One of them is kept under another already.
        case mergedBefore = "merged_before"
    }

    /// Returns every reason against.
    public static func refusals(intoItself: Bool, isSameBirthAndSex: Bool, isMerged: Bool) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.intoItself, intoItself), (.anotherPerson, !isSameBirthAndSex), (.mergedBefore, isMerged),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension PersonMerge.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .intoItself: "不能并入同一登记"
        case .anotherPerson: "出生日期或性别不同，不是同一人"
        case .mergedBefore: "其中一项登记已经合并"
        }
    }

    /// The article that demands it.
    public var citation: Citation { PersonMerge.citation }

    /// The person it is kept under.
    public var field: String? { self == .mergedBefore ? "person_id" : "into_person_id" }
}
