internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func withdrawTrainingProject(
        _ request: WithdrawTrainingProjectRequest, _ call: Call
    ) async throws -> TrainingProject {
        let id = try RequestField.identifier(request.projectID, "project_id")
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        let day = call.day
        return try await database.write(call, request) { transaction in
            let stored = try ownProject(id, call, in: transaction)
            try CatalogError.check(ProjectLife.refusals(for: .withdraw, in: stored.state))
            guard try TrainingProjectStore.withdraw(id, reason: reason, on: day, in: transaction) else {
                throw CatalogError.refused([ProjectLife.Refusal.withdrawn])
            }
            let project = try project(id, in: transaction).message
            try transaction.record(
                "training_project.withdrawn", subject: id, region: stored.region, project,
                articles: [ProjectLife.citation])
            return project
        }
    }
}
