internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import CatalogMessages
internal import Ground
internal import Rules
internal import Storage
internal import WireMessages

extension TrainingRecordsService {
    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    package func openClass(_ request: OpenClassRequest.Checked, _ call: Call) async throws -> TrainingClass {
        let book = try policy.book(at: call)
        let city = request.regionCode.city ?? request.regionCode
        guard let minutes = book.value(.teachingHourMinutes, on: call.day, in: city) else {
            throw RPCError.figureMissing(FigureKey.teachingHourMinutes.rawValue)
        }
        let draft = try ClassDraft(request, hourMinutes: Int(minutes))
        let project = try await catalog.project(request.projectID, call)
        let figures = ClassFigures(book, for: project.programme, on: call.day, in: draft.city)
        let plan = try await known(draft.plan(for: project), of: draft, project, call)
        try TrainingRecordsError.check(ClassOpening.refusals(for: plan, on: call.day, figures: figures))

        var opened = draft.opened(
            RecordID.make("cls", at: call.now), as: project, plan: plan, basis: DecisionBasis(figures.used, of: book))
        opened.shortageOccupation = try await catalog.isInShortage(
            opened.occupationCode, in: draft.city, on: call.day, call)
        opened.openedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
        let trainingClass = opened
        return try await database.write(call, request) { write in
            if try TrainingSanctionStore.isBanned(request.institutionCreditCode, on: call.day, in: write) {
                throw TrainingRecordsError.refused([TrainingSanctioning.Refusal.institutionBanned])
            }
            if try AnnualInspectionStore.hasFailed(request.institutionCreditCode, in: city, write) {
                throw TrainingRecordsError.refused([AnnualInspectionRule.Refusal.failed])
            }
            let times = try ClassResources.Times(
                of: draft.sessions, period: draft.period, classID: trainingClass.classID,
                institution: request.institutionCreditCode, region: request.regionCode, place: request.place,
                teachers: request.teachers.map(\.name), in: write)
            try TrainingRecordsError.check(ClassResources.refusals(for: times))
            try TrainingClassStore.insert(trainingClass, sessions: draft.sessions, period: draft.period, in: write)
            try write.record(
                "class.opened", subject: trainingClass.classID, region: request.regionCode, trainingClass,
                articles: [ClassOpening.citation, project.programme.citation])
            let held = try TrainingClassStore.existing(trainingClass.classID, in: write)
            try suspect(held, on: call.day, in: write) {
                try SuspicionFactStore.timetable(of: held, by: $0, in: write)
            }
            return trainingClass
        }
    }

    /// Whether the class may train the workers of the further enterprises.
    private func mayTrainFurther(
        _ request: OpenClassRequest.Checked, _ programme: Programme, _ call: Call
    ) async throws -> Bool {
        var areMembers = true
        var areEnterprises = true
        for employer in request.furtherEmployerCreditCodes {
            guard let roles = try await catalog.roles(of: employer, call) else {
                throw TrainingRecordsError.employerNotFound
            }
            areMembers = areMembers && roles.contains(.chainMember)
            areEnterprises = areEnterprises && CatalogQueries.areOfEnterprise(roles)
        }
        if let employer = request.employerCreditCode, areMembers,
            try await catalog.roles(of: employer, call)?.contains(.chainLeader) ?? false
        {
            return true
        }
        guard programme == .apprenticeship, areEnterprises else { return false }
        return try await catalog.roles(of: request.institutionCreditCode, call)?.contains(.industryAssociation) ?? false
    }

    /// The plan with what the catalog says of employer, occupation, project and institution.
    private func known(
        _ plan: ClassPlan, of draft: ClassDraft, _ project: CatalogProject, _ call: Call
    ) async throws -> ClassPlan {
        var plan = plan
        let (request, begin) = (draft.request, draft.period.first)
        if let employer = request.employerCreditCode {
            guard let isEnterprise = try await catalog.isEnterprise(employer, call) else {
                throw TrainingRecordsError.employerNotFound
            }
            plan.employerIsEnterprise = isEnterprise
        }
        if !request.furtherEmployerCreditCodes.isEmpty {
            plan.hasFurtherEmployers = true
            plan.mayTrainFurther = try await mayTrainFurther(request, plan.programme, call)
        }
        if plan.programme.needsMarkedOccupation {
            plan.occupationIsMarked = try await catalog.marks(
                project.message.occupationCode, for: plan.programme, call)
        }
        plan.projectIsInCatalog = project.isInCatalog(of: draft.city, on: call.day)
        plan.projectIsInCatalogAtBegin = project.isInCatalog(of: draft.city, on: begin)
        guard plan.projectIsInCatalog, plan.projectIsInCatalogAtBegin else { return plan }
        let institution = request.institutionCreditCode
        plan.institutionIsInCatalog = try await catalog.admits(
            institution, to: request.projectID, in: draft.city, on: call.day, call)
        plan.institutionIsInCatalogAtBegin = try await catalog.admits(
            institution, to: request.projectID, in: draft.city, on: begin, call)
        return plan
    }
}
