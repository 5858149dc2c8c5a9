internal import CatalogMessages
internal import Ground
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension Programme {
    /// The programme of a message; nil when it is unspecified or not known here.
    init?(_ programme: TrainingProgramme) { self.init(rawValue: Int(programme.rawValue)) }

    /// The programme in the contract.
    var message: TrainingProgramme { TrainingProgramme(rawValue: Int32(rawValue)) }
}

extension OrganisationPart {
    /// The part of a message; nil when it is unspecified or not known here.
    init?(_ role: OrganisationRole) { self.init(rawValue: Int(role.rawValue)) }

    /// The part in the contract.
    var message: OrganisationRole { OrganisationRole(rawValue: Int32(rawValue)) }
}

extension StandardUnit {
    /// The unit in the contract.
    var message: SubsidyUnit { SubsidyUnit(rawValue: Int32(rawValue)) }
}

extension SubsidyUplifts.Ground {
    /// The ground in the contract.
    var message: UpliftKind { UpliftKind(rawValue: Int32(rawValue)) }
}

extension ShortageListLife.State {
    /// The state of a message; nil when it is unspecified or not known here.
    init?(_ state: ShortageListState) { self.init(rawValue: Int(state.rawValue)) }

    /// The state in the contract.
    var message: ShortageListState { ShortageListState(rawValue: Int32(rawValue)) }
}

extension ProjectLife.State {
    /// The state of a message; nil when it is unspecified or not known here.
    init?(_ state: TrainingProjectState) { self.init(rawValue: Int(state.rawValue)) }

    /// The state in the contract.
    var message: TrainingProjectState { TrainingProjectState(rawValue: Int32(rawValue)) }
}

extension OccupationEntry.Tag {
    /// The tag in the contract.
    var message: OccupationTag {
        switch self {
        case .digital: .digital
        case .green: .green
        case .ai: .ai
        case .care: .care
        case .new: .new
        }
    }
}

extension CivilDay {
    /// The day a row keeps, as a message names it; empty for none.
    static func text(_ days: Int64?) -> String {
        days.map { CivilDay(daysSince1970: Int($0)).description } ?? ""
    }
}
