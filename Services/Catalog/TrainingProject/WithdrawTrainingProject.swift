package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes a project out of the catalog from today on.
    package func withdrawTrainingProject(
        _ request: WithdrawTrainingProjectRequest.Checked, _ call: Call
    ) async throws -> TrainingProject {
        let (id, day) = (request.projectID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ownProject(id, call, in: write)
            try CatalogError.check(ProjectLife.refusals(for: .withdraw, in: stored.state))
            guard try TrainingProjectStore.withdraw(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([ProjectLife.Refusal.withdrawn])
            }
            let project = try TrainingProjectStore.existing(id, in: write).message
            try write.record(
                "training_project.withdrawn", subject: id, region: stored.region, project,
                articles: [ProjectLife.citation])
            return project
        }
    }
}
