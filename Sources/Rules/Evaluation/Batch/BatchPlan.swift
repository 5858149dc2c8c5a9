public import Ground

/// Decides whether a batch can be announced as planned: its level, its parts and their days.
///
/// - Source: ``citation``.
public struct BatchPlan: Sendable {
    /// Where the parts are laid down.
    public static let citation = ExaminedSubject.citation

    /// The level.
    public var level: SkillLevel
    /// The last day of registration.
    public var registrationCloses: CivilDay
    /// The day of each part, as listed.
    public var sessions: [(subject: ExaminedSubject, heldOn: CivilDay)]

    /// A plan.
    public init(
        level: SkillLevel, registrationCloses: CivilDay, sessions: [(subject: ExaminedSubject, heldOn: CivilDay)]
    ) {
        self.level = level
        self.registrationCloses = registrationCloses
        self.sessions = sessions
    }

    /// Why a batch cannot be announced.
    public enum Refusal: RefusalReason, Hashable {
        /// The level is not examined.
        case notExamined(ExaminedLevel.Refusal)
        /// Registration would be over before it begins.
        case registrationOver
        /// A part of the level is not planned.
        case missing(ExaminedSubject)
        /// The level is not examined in the part.
        case superfluous(ExaminedSubject)
        /// A part is planned twice.
        case twice(ExaminedSubject)
        /// A part is held before registration closes.
        case beforeRegistrationCloses(ExaminedSubject)
    }

    /// Returns every reason against announcing on `day`, in order; empty when it can be announced.
    public func refusals(announcedOn day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if let refusal = ExaminedLevel.refusal(for: level) { refusals.append(.notExamined(refusal)) }
        if registrationCloses < day { refusals.append(.registrationOver) }
        let needed = ExaminedSubject.subjects(of: level)
        for subject in ExaminedSubject.allCases {
            let held = sessions.filter { $0.subject == subject }.map(\.heldOn)
            if held.isEmpty, needed.contains(subject) { refusals.append(.missing(subject)) }
            if !held.isEmpty, !needed.contains(subject) { refusals.append(.superfluous(subject)) }
            if held.count > 1 { refusals.append(.twice(subject)) }
            if held.contains(where: { $0 < registrationCloses }) { refusals.append(.beforeRegistrationCloses(subject)) }
        }
        return refusals
    }
}

extension BatchPlan.Refusal {
    /// Part of the wire contract.
    public var reason: String {
        switch self {
        case .notExamined(let refusal): refusal.reason
        case .registrationOver: "registration_closes_in_the_past"
        case .missing(let subject): "\(subject.word)_session_missing"
        case .superfluous(let subject): "\(subject.word)_not_examined_at_level"
        case .twice(let subject): "\(subject.word)_session_twice"
        case .beforeRegistrationCloses(let subject): "\(subject.word)_before_registration_closes"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notExamined(let refusal): refusal.sentence
        case .registrationOver: "报名截止日不得早于公布当日"
        case .missing(let subject): "缺少\(subject.name)的安排"
        case .superfluous(let subject): "该等级不进行\(subject.name)"
        case .twice(let subject): "\(subject.name)重复安排"
        case .beforeRegistrationCloses(let subject): "\(subject.name)不得早于报名截止日"
        }
    }

    /// Where it is laid down.
    public var citation: Citation {
        if case .notExamined(let refusal) = self { refusal.citation } else { BatchPlan.citation }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .notExamined: "level"
        case .registrationOver: "registration_closes_on"
        case .missing, .superfluous, .twice, .beforeRegistrationCloses: "sessions"
        }
    }
}
