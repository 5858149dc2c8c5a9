internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func updateTrainingProject(
        _ request: UpdateTrainingProjectRequest, _ call: Call
    ) async throws -> TrainingProject {
        let change = try ProjectChange(request)
        return try await database.write(call, request) { transaction in
            let stored = try ownProject(change.id, call, in: transaction)
            try CatalogError.check(ProjectLife.refusals(for: .update, in: stored.state))
            guard request.revision == 0 || request.revision == stored.message.revision else {
                throw CatalogError.trainingProjectChanged
            }
            let book = try policyShelf.book(in: transaction)
            let (project, period) = try change.applied(to: stored, edition: book.edition)
            let admitted = ProjectAdmission.Project(
                programme: stored.programme, occupation: stored.occupation, level: stored.level,
                standard: Yuan(project.standardYuan), period: period)
            try checkAdmission(of: admitted, by: book, in: transaction)
            guard try TrainingProjectStore.update(project, period, in: transaction) else {
                throw CatalogError.trainingProjectChanged
            }
            try transaction.record("training_project.updated", subject: change.id, region: stored.region, project)
            return project
        }
    }
}
