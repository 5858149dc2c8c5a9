internal import CatalogMessages
internal import Rules

// The contract's programmes and the rules' have the same numbers; a test holds them together.
extension Programme {
    /// The programme of a message; nil when it is unspecified or not known here.
    init?(_ programme: TrainingProgramme) { self.init(rawValue: Int(programme.rawValue)) }

    /// The programme in the contract.
    var message: TrainingProgramme { TrainingProgramme(rawValue: Int32(rawValue)) }
}
