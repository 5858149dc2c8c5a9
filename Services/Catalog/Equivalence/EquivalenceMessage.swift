internal import CatalogMessages
internal import Ground
internal import Rules
internal import Requests
internal import TypeMessages

extension LevelEquivalence.Kind: RuleValue {
    typealias Contract = EquivalenceKind
}

extension Equivalence {
    /// An equivalence of the rules as the contract's message.
    init(_ equivalence: LevelEquivalence) {
        self.init(
            kind: equivalence.kind.message, level: equivalence.level?.level ?? .unspecified,
            skillSide: equivalence.skillSide, otherSide: equivalence.otherSide, condition: equivalence.condition,
            source: equivalence.source, binding: equivalence.isBinding)
    }
}
