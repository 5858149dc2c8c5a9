internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension Programme {
    /// The programme of a message; nil when it is unspecified or not known here.
    init?(_ programme: TrainingProgramme) { self.init(rawValue: Int(programme.rawValue)) }

    /// The programme in the contract.
    var message: TrainingProgramme { TrainingProgramme(rawValue: Int32(rawValue)) }
}

extension TargetGroup {
    /// The group of a message; nil when it is unspecified or not known here.
    init?(_ group: WorkerGroup) { self.init(rawValue: Int(group.rawValue)) }

    /// The group in the contract.
    var message: WorkerGroup { WorkerGroup(rawValue: Int32(rawValue)) }
}

extension RegionCode {
    /// The region a row keeps. Only known regions are stored; a region that was abolished since counts as the province's.
    init(stored code: String) { self = RegionCode(code) ?? .province }
}

extension DecisionBasis {
    /// A decision by figures of a book.
    init(_ figures: [PolicyFigure], of book: PolicyBook) {
        self.init(
            policyEdition: book.edition, figures: figures.map { FigureUse($0, edition: book.edition) })
    }
}
