internal import CatalogMessages
internal import Ground
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension Programme: RuleValue {
    typealias Contract = TrainingProgramme

    /// The programme of a message; nil when it is unspecified or not known here.
    init?(_ programme: TrainingProgramme) { self.init(rawValue: Int(programme.rawValue)) }
}

extension StandardUnit: RuleValue {
    typealias Contract = SubsidyUnit
}

extension SubsidyUplifts.Ground: RuleValue {
    typealias Contract = UpliftKind
}

extension ShortageListLife.State: RuleValue {
    typealias Contract = ShortageListState

    /// The state of a message; nil when it is unspecified or not known here.
    init?(_ state: ShortageListState) { self.init(rawValue: Int(state.rawValue)) }
}

extension ProjectLife.State: RuleValue {
    typealias Contract = TrainingProjectState

    /// The state of a message; nil when it is unspecified or not known here.
    init?(_ state: TrainingProjectState) { self.init(rawValue: Int(state.rawValue)) }
}

extension CivilDay {
    /// The day a row keeps, as a message names it; empty for none.
    static func text(_ days: Int64?) -> String {
        days.map { CivilDay(daysSince1970: Int($0)).description } ?? ""
    }
}
