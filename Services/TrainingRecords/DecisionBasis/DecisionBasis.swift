internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import MessageRuntime
internal import RequestChecks
internal import Storage

extension DecisionBasis {
    /// A decision by figures of a book.
    init(_ figures: [PolicyFigure], of book: PolicyBook) {
        self.init(
            policyEdition: book.edition, figures: figures.map { FigureUse($0, edition: book.edition) })
    }
}

extension Row {
    /// What a decision rested on; nil before it was made.
    func optionalBasis(_ column: StaticString) throws(StorageError) -> DecisionBasis? {
        try optionalValue(column, { (bytes: [UInt8]) in try? DecisionBasis(packed: bytes) })
    }
}
