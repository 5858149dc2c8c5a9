public import Ground

/// Decides which parts of an evaluation that was not passed stand when it is taken again (补考).
///
/// A part stands when it was passed and is not older than the policy book says. The national registration form has the mark 正考/补考;
/// for how long a passed part stands no document of the province says.
///
/// - Source: ``citation``.
public enum PartRetake {
    /// The mark 正考/补考 of the national registration form.
    public static let citation = Citation(.evaluationRules2023, article: "补考")

    /// A part of the earlier evaluation.
    public struct Part: Sendable, Hashable {
        /// The part.
        public let subject: ExaminedSubject
        /// The day it was held.
        public let heldOn: CivilDay
        /// The score that stands, in tenths of a point; nil when there is none.
        public let scoreTenths: Int?
        /// What was needed.
        public let minimumTenths: Int

        /// A part.
        public init(subject: ExaminedSubject, heldOn: CivilDay, scoreTenths: Int?, minimumTenths: Int) {
            self.subject = subject
            self.heldOn = heldOn
            self.scoreTenths = scoreTenths
            self.minimumTenths = minimumTenths
        }

        var isPassed: Bool { (scoreTenths ?? -1) >= minimumTenths }
    }

    /// Why an evaluation cannot be taken again as a retake.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Another person's, or of another occupation or level.
        case notThis = "retake_of_another_evaluation"
        /// It was not concluded as not passed.
        case notFailed = "retake_of_evaluation_not_failed"
        /// No part of it stands any more.
        case nothingStands = "retake_without_valid_part"
    }

    /// The parts that stand on `day`, in their order.
    ///
    /// - Parameter months: For how many months a passed part stands.
    public static func standing(_ parts: [Part], on day: CivilDay, months: Int) -> [Part] {
        parts.filter { part in part.isPassed && day <= part.heldOn.adding(months: months) }
            .sorted { $0.subject < $1.subject }
    }

    /// Returns every reason against a retake; empty when it is one.
    public static func refusals(isOfSameKind: Bool, isFailed: Bool, standing: [Part]) -> [Refusal] {
        guard isOfSameKind else { return [.notThis] }
        guard isFailed else { return [.notFailed] }
        return standing.isEmpty ? [.nothingStands] : []
    }
}

extension PartRetake.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notThis: "补考须为本人同一职业同一等级的评价"
        case .notFailed: "只有结论为不合格的评价可以补考"
        case .nothingStands: "原评价没有仍在有效期内的合格科目，应按正考报名"
        }
    }

    /// Where the mark stands.
    public var citation: Citation { PartRetake.citation }

    /// The field.
    public var field: String? { "retake_of_evaluation_id" }
}
