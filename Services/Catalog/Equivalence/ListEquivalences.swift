package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules

extension CatalogService {
    /// Lists what levels and school classes count as elsewhere.
    package func listEquivalences(
        _ request: ListEquivalencesRequest.Checked, _ call: Call
    ) async throws -> ListEquivalencesResponse {
        let kind = try request.kind.map(LevelEquivalence.Kind.init(checked:))
        let level = try request.level.map(SkillLevel.init(checked:))
        let found = LevelEquivalence.all.filter { equivalence in
            (kind == nil || equivalence.kind == kind) && (level == nil || equivalence.level == level)
                && (!request.onlyBinding || equivalence.isBinding)
        }
        return ListEquivalencesResponse(equivalences: found.map(Equivalence.init))
    }
}
