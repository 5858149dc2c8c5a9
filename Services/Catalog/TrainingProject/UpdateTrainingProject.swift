package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Changes a draft.
    package func updateTrainingProject(
        _ request: UpdateTrainingProjectRequest.Checked, _ call: Call
    ) async throws -> TrainingProject {
        try await database.write(call, request) { write in
            let stored = try ownProject(request.projectID, call, in: write)
            try CatalogError.check(ProjectLife.refusals(for: .update, in: stored.state))
            guard request.revision == 0 || request.revision == stored.message.revision else {
                throw CatalogError.trainingProjectChanged
            }
            let book = try policyShelf.book(in: write)
            let (project, period) = try stored.message(changedBy: request, edition: book.edition)
            let admitted = ProjectAdmission.Project(
                programme: stored.programme, occupation: stored.occupation, level: stored.level,
                standard: Yuan(project.standardYuan), period: period)
            try checkAdmission(of: admitted, by: book, in: write)
            guard try TrainingProjectStore.update(project, period, in: write) else {
                throw CatalogError.trainingProjectChanged
            }
            try write.record(
                "training_project.updated", subject: project.projectID, region: stored.region, project)
            return project
        }
    }
}
