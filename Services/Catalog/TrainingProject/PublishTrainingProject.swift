package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Publishes a draft, once.
    package func publishTrainingProject(
        _ request: PublishTrainingProjectRequest.Checked, _ call: Call
    ) async throws -> TrainingProject {
        let (id, day) = (request.projectID, call.day)
        return try await database.write(call, request) { write in
            let stored = try ownProject(id, call, in: write)
            try CatalogError.check(ProjectLife.refusals(for: .publish, in: stored.state))
            let book = try policyShelf.book(in: write)
            let admitted = ProjectAdmission.Project(
                programme: stored.programme, occupation: stored.occupation, level: stored.level,
                standard: stored.standard, period: stored.period)
            try checkAdmission(of: admitted, by: book, in: write)
            guard try TrainingProjectStore.publish(id, policyEdition: book.edition, on: day, in: write) else {
                throw CatalogError.refused([ProjectLife.Refusal.notDraft])
            }
            let project = try TrainingProjectStore.existing(id, in: write).message
            try write.record(
                "training_project.published", subject: id, region: stored.region, project,
                articles: [ProjectLife.citation, stored.programme.citation])
            return project
        }
    }
}
