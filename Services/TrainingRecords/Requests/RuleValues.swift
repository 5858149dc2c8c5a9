internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension VoucherLife.State {
    /// The state in the contract.
    var message: VoucherState { VoucherState(rawValue: Int32(rawValue)) }
}

extension ClaimLife.State {
    /// The state in the contract.
    var message: SubsidyClaimState { SubsidyClaimState(rawValue: Int32(rawValue)) }
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

extension DayPeriod {
    /// A stored period: the days were checked when it was written.
    init?(_ first: String, _ last: String) {
        guard let first = CivilDay(first) else { return nil }
        self.init(from: first, through: last.isEmpty ? nil : CivilDay(last))
    }
}
