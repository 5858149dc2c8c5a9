internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension TrainingRecordsService {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    package func openClass(_ request: OpenClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        let draft = try ClassDraft(request)
        let book = try policy.book(at: call)
        let project = try await catalog.project(request.projectID, call)
        if let employer = request.employerCreditCode, try await !catalog.knows(organisation: employer, call) {
            throw TrainingRecordsError.employerNotFound
        }
        let figures = ClassFigures(book, for: project.programme, on: call.day, in: draft.city)
        var plan = draft.plan(for: project)
        plan.projectIsInCatalog = project.isInCatalog(of: draft.city, on: call.day)
        if plan.projectIsInCatalog {
            plan.institutionIsInCatalog = try await catalog.admits(
                request.institutionCreditCode, to: request.projectID, in: draft.city, on: call.day, call)
        }
        try TrainingRecordsError.check(ClassOpening.refusals(for: plan, on: call.day, figures: figures))

        var opened = draft.opened(
            RecordID.make("cls", at: call.now), as: project, plan: plan, basis: DecisionBasis(figures.used, of: book))
        opened.shortageOccupation = try await catalog.isInShortage(
            opened.occupationCode, in: draft.city, on: call.day, call)
        opened.openedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
        let trainingClass = opened
        return try await database.write(call, request) { write in
            try TrainingClassStore.insert(trainingClass, sessions: draft.sessions, period: draft.period, in: write)
            try write.record(
                "class.opened", subject: trainingClass.classID, region: request.regionCode, trainingClass,
                articles: [ClassOpening.citation, project.programme.citation])
            return trainingClass
        }
    }
}
