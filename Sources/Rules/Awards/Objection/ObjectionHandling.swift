public import Ground

/// Decides how objections are taken: named ones count, the others are hints; only one that was taken up holds the decision.
///
/// Anybody may write, so what is open against one nomination is bounded, and so are the bytes of one text: a character may carry any
/// number of marks.
///
/// - Source: ``citation``; the bounds are conventions of this system.
public enum ObjectionHandling {
    /// 公示与异议.
    public static let citation = Citation(.systemConvention, article: "公示异议")

    /// Most bytes of the grounds: two thousand Chinese characters with some room.
    public static let bytesMost = 8_000

    /// Why an objection is not taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The text has too many bytes.
        case tooLong = "objection_too_long"
        /// So many of its kind are open against the nomination that no more are taken.
        case tooMany = "objection_too_many_open"
        /// It is upheld without having been taken up.
        case notTakenUp = "objection_not_taken_up"
    }

    /// Whether somebody stands to it: with a name and a way to reach them.
    public static func isHint(name: String, contact: String) -> Bool { name.isEmpty || contact.isEmpty }

    /// The figure with the most that are open of its kind.
    public static func limit(ofHints isHint: Bool) -> FigureKey { isHint ? .openHintsMost : .openObjectionsMost }

    /// Returns every reason against filing.
    public static func refusals(filingBytes bytes: Int, open: Int, most: Int) -> [Refusal] {
        (bytes > bytesMost ? [.tooLong] : []) + (open >= most ? [.tooMany] : [])
    }

    /// Returns every reason against the decision.
    public static func refusals(upholding isUpheld: Bool, isTakenUp: Bool) -> [Refusal] {
        isUpheld && !isTakenUp ? [.notTakenUp] : []
    }
}

extension ObjectionHandling.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .tooLong: "异议内容过长"
        case .tooMany: "对该推荐的未处理异议过多，请稍后再提出"
        case .notTakenUp: "应先受理异议，再作出成立的决定"
        }
    }

    /// The article.
    public var citation: Citation { ObjectionHandling.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .tooLong: "grounds"
        case .tooMany: "nomination_id"
        case .notTakenUp: "objection_id"
        }
    }
}
