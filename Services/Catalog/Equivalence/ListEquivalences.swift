internal import Requests
package import CatalogMessages
package import RPC
internal import Rules

extension CatalogService {
    package func listEquivalences(
        _ request: ListEquivalencesRequest, _ call: Call
    ) async throws -> ListEquivalencesResponse {
        if case .unrecognized = request.kind { throw RequestField.invalid("kind", "没有这种对应关系") }
        let level = try RequestField.optionalLevel(request.level, "level")
        let found = LevelEquivalence.all.filter { equivalence in
            (request.kind == .unspecified || equivalence.kind.message == request.kind)
                && (level == nil || equivalence.level == level) && (!request.onlyBinding || equivalence.isBinding)
        }
        return ListEquivalencesResponse(equivalences: found.map(Equivalence.init))
    }
}

extension Equivalence {
    /// An equivalence of the rules as the contract's message.
    fileprivate init(_ equivalence: LevelEquivalence) {
        self.init(
            kind: equivalence.kind.message, level: equivalence.level?.level ?? .unspecified,
            skillSide: equivalence.skillSide, otherSide: equivalence.otherSide, condition: equivalence.condition,
            source: equivalence.source, binding: equivalence.isBinding)
    }
}

extension LevelEquivalence.Kind {
    /// The kind in the contract.
    fileprivate var message: EquivalenceKind { EquivalenceKind(rawValue: Int32(rawValue)) }
}
