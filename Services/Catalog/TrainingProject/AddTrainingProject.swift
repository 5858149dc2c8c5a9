package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage
internal import TypeMessages

extension CatalogService {
    /// Drafts a project of a city's catalog.
    package func addTrainingProject(
        _ request: AddTrainingProjectRequest.Checked, _ call: Call
    ) async throws -> TrainingProject {
        let region = request.regionCode
        let programme = try Programme(checked: request.programme)
        let level = try request.level.map(SkillLevel.init(checked:))
        let period = try DayPeriod(effectiveFrom: request.effectiveFrom ?? call.day, effectiveTo: request.effectiveTo)
        let id = RecordID.make("prj", at: call.now)
        return try await database.write(call, request) { write in
            let book = try policyShelf.book(in: write)
            let project = TrainingProject(
                projectID: id, regionCode: region.code, programme: programme.message, name: request.name,
                occupationCode: request.occupationCode?.description ?? "", level: level?.level ?? .unspecified,
                hours: Int32(request.hours), standardYuan: request.standardYuan.amount, unit: programme.unit.message,
                effectiveFrom: period.first.description, effectiveTo: period.last?.description ?? "", state: .draft,
                revision: 1, policyEdition: book.edition)
            let admitted = ProjectAdmission.Project(
                programme: programme, occupation: request.occupationCode, level: level, standard: request.standardYuan,
                period: period)
            try checkAdmission(of: admitted, by: book, in: write)
            try TrainingProjectStore.insert(project, period, in: write)
            try write.record(
                "training_project.added", subject: id, region: region, project, articles: [programme.citation])
            return project
        }
    }
}
