internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import RequestChecks

extension DecisionBasis {
    /// A decision by figures of a book.
    init(_ figures: [PolicyFigure], of book: PolicyBook) {
        self.init(
            policyEdition: book.edition, figures: figures.map { FigureUse($0, edition: book.edition) })
    }
}
