internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func publishTrainingProject(
        _ request: PublishTrainingProjectRequest, _ call: Call
    ) async throws -> TrainingProject {
        let id = try RequestField.identifier(request.projectID, "project_id")
        let day = call.day
        return try await database.write(call, request) { transaction in
            let stored = try ownProject(id, call, in: transaction)
            try CatalogError.check(ProjectLife.refusals(for: .publish, in: stored.state))
            let book = try policyShelf.book(in: transaction)
            let admitted = ProjectAdmission.Project(
                programme: stored.programme, occupation: stored.occupation, level: stored.level,
                standard: Yuan(stored.message.standardYuan), period: stored.period)
            try checkAdmission(of: admitted, by: book, in: transaction)
            guard try TrainingProjectStore.publish(id, policyEdition: book.edition, on: day, in: transaction) else {
                throw CatalogError.refused([ProjectLife.Refusal.notDraft])
            }
            let project = try project(id, in: transaction).message
            try transaction.record(
                "training_project.published", subject: id, region: stored.region, project,
                articles: [ProjectLife.citation, stored.programme.citation])
            return project
        }
    }
}
