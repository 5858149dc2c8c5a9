package import TrainingRecordsMessages
package import RPC
internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// How many unmet needs fit a project, by county.
    package func countFittingNeeds(
        _ request: CountFittingNeedsRequest.Checked, _ call: Call
    ) async throws -> CountFittingNeedsResponse {
        let project = try await catalog.project(request.projectID, call)
        let filter = TrainingNeedStore.Filter(
            region: RegionCode(project.message.regionCode), occupation: project.message.occupationCode,
            groups: TrainingNeedRule.groups(fitting: project.programme), unmet: true)
        let needs = try await database.read { try TrainingNeedStore.count(filter, in: $0) }
        return CountFittingNeedsResponse(
            occupationCode: project.message.occupationCode, needs: needs,
            persons: needs.map(\.persons).reduce(0, +))
    }
}
