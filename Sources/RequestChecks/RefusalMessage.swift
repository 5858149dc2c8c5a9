public import TypeMessages
public import Ground

extension Refusals {
    /// The refusals of a rule as the contract's message.
    public init(_ refusals: [any RefusalReason]) {
        self.init(refusals: refusals.map { Refusal($0) })
    }
}

extension Refusal {
    /// One refusal of a rule as the contract's message.
    public init(_ refusal: any RefusalReason) {
        self.init(
            reason: refusal.reason, article: refusal.citation.description, message: refusal.sentence,
            field: refusal.field ?? "")
    }
}

extension FigureUse {
    /// A figure that a decision used, of the book's edition. A value that is no number is stated as 0.
    public init(_ figure: PolicyFigure, edition: Int64) {
        self.init(
            key: figure.key, value: figure.number ?? 0, regionCode: figure.region.code, source: figure.sourceKeys,
            edition: edition)
    }
}
