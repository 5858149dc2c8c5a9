internal import Ledger
internal import Requests
package import CatalogMessages
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    package func addTrainingProject(
        _ request: AddTrainingProjectRequest, _ call: Call
    ) async throws -> TrainingProject {
        let region = try RequestField.city(request.regionCode, "region_code")
        let programme = try RequestField.programme(request.programme, "programme")
        let name = try RequestField.name(request.name, "name")
        let occupation = try RequestField.optionalOccupation(request.occupationCode, "occupation_code")
        let level = try RequestField.optionalLevel(request.level, "level")
        let hours = try RequestField.number(request.hours, "hours", in: 1...10_000)
        let standard = try RequestField.standard(request.standardYuan, "standard_yuan")
        let period = try RequestField.period(from: request.effectiveFrom, through: request.effectiveTo, else: call.day)
        let id = RecordID.make("prj", at: call.now)
        return try await database.write(call, request) { transaction in
            let book = try policyShelf.book(in: transaction)
            let project = TrainingProject(
                projectID: id, regionCode: region.code, programme: programme.message, name: name,
                occupationCode: occupation?.description ?? "", level: level?.level ?? .unspecified,
                hours: Int32(hours), standardYuan: standard.amount, unit: programme.unit.message,
                effectiveFrom: period.first.description, effectiveTo: period.last?.description ?? "", state: .draft,
                revision: 1, policyEdition: book.edition)
            let admitted = ProjectAdmission.Project(
                programme: programme, occupation: occupation, level: level, standard: standard, period: period)
            try checkAdmission(of: admitted, by: book, in: transaction)
            try TrainingProjectStore.insert(project, period, in: transaction)
            try transaction.record(
                "training_project.added", subject: id, region: region, project, articles: [programme.citation])
            return project
        }
    }
}
