internal import CatalogMessages
internal import Ground
internal import RequestChecks
internal import Rules
internal import TypeMessages

extension SubsidyUplifts.Ground: RuleValue {
    typealias Contract = UpliftKind
}

extension SubsidyStandard {
    /// A derivation as the contract's message, without what was asked.
    init(_ derivation: SubsidyDerivation, edition: Int64) {
        self.init(
            basicYuan: derivation.basic.amount, unit: derivation.unit.message,
            uplifts: derivation.uplifts.map { uplift in
                SubsidyUplift(
                    kind: uplift.ground.message, percent: uplift.percent, maximumPercent: uplift.maximum,
                    applied: uplift.isApplied, explanation: uplift.explanation)
            },
            upliftPercent: derivation.percent, combinedYuan: derivation.combined.amount,
            figures: derivation.figures.map { FigureUse($0, edition: edition) },
            articles: derivation.articles.map(\.key), explanation: derivation.explanation, policyEdition: edition)
    }
}
