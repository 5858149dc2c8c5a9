internal import Ledger
internal import Requests
internal import CatalogMessages
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    package func openClass(_ request: OpenClassRequest, _ call: Call) async throws -> TrainingClass {
        let draft = try ClassDraft(request)
        let book = try policy.book(at: call)
        let project = try await catalog.project(draft.projectID, call)
        if let employer = draft.employer, try await !catalog.knows(organisation: employer, call) {
            throw TrainingRecordsError.employerNotFound
        }
        guard let programme = Programme(project.programme) else { throw TrainingRecordsError.projectNotFound }
        let figures = ClassFigures(book, for: programme, on: call.day, in: draft.city)
        var plan = draft.plan(for: project, programme: programme)
        plan.projectIsInCatalog = project.isInCatalog(of: draft.city, on: call.day)
        if plan.projectIsInCatalog {
            plan.institutionIsInCatalog = try await catalog.admits(
                draft.institution, to: project, in: draft.city, on: call.day, call)
        }
        try TrainingRecordsError.check(ClassOpening.refusals(for: plan, on: call.day, figures: figures))

        var opened = draft.opened(
            RecordID.make("cls", at: call.now), as: project, plan: plan, basis: DecisionBasis(figures.used, of: book))
        opened.shortageOccupation = try await catalog.isInShortage(
            project.occupationCode, in: draft.city, on: call.day, call)
        opened.openedAt = call.now.timestamp
        let (trainingClass, period) = (opened, DayPeriod(from: plan.first, through: plan.last))
        return try await database.write(call, request) { write in
            guard let period else { throw RequestField.invalid("sessions", "课次日期无效") }
            try ClassStore.insert(trainingClass, period: period, in: write)
            try write.record(
                "class.opened", subject: trainingClass.classID, region: trainingClass.region, trainingClass,
                articles: [ClassOpening.citation, programme.citation])
            return trainingClass
        }
    }
}

extension TrainingProject {
    /// Whether a class of it may be opened in `city` on `day`: published there, begun, and neither over nor withdrawn.
    func isInCatalog(of city: RegionCode, on day: CivilDay) -> Bool {
        guard state != .draft, regionCode == city.code, let period = DayPeriod(effectiveFrom, effectiveTo) else {
            return false
        }
        let isWithdrawn = state == .withdrawn && (CivilDay(withdrawnOn).map { day >= $0 } ?? true)
        return period.contains(day) && !isWithdrawn
    }
}
