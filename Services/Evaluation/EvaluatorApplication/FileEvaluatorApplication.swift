internal import Casework
package import EvaluationMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension EvaluationService {
    /// Files an organisation's own application to be filed, or for another scope.
    package func fileEvaluatorApplication(
        _ request: FileEvaluatorApplicationRequest.Checked, _ call: Call
    ) async throws -> EvaluatorApplication {
        let (code, region) = (request.creditCode, request.regionCode)
        let kind = try EvaluatorKind(request.kind)
        let terms = try EvaluatorApplicationTerms(request)
        let served = try await servedEmployers(terms.served, of: code, call)
        let registered = try await catalog.organisation(code, call)
        let home = try RegionCode(registered.regionCode).orInconsistent("region_code of \(code)")
        guard region.covers(home) else { throw RPCError.outOfScope("该单位不在这一地区登记") }
        let filing = try await filing(as: kind, registered, terms.scopes, served: served.count, call)
        try EvaluationError.check(filing.refusals())
        let book = try environment.policy.book(at: call)
        guard let months = book.value(.filingMonths, on: call.day, in: region) else {
            throw EvaluationError.figuresMissing([FigureKey.filingMonths.rawValue])
        }
        let id = RecordID.make("eap", at: call.now)
        return try await database.write(call, request) { write in
            for examiner in terms.examiners { _ = try ExaminerStore.existing(examiner, in: write) }
            var application = EvaluatorApplication(
                applicationID: id, creditCode: code.text, organisationName: registered.name, kind: request.kind,
                regionCode: region.code, validMonths: Int32(months))
            terms.fill(&application, served: served)
            try EvaluationError.check(try application.standingRefusals(on: call.day, in: write))
            guard try EvaluatorApplicationStore.insert(application, in: write) else {
                throw EvaluationError.applicationOpen
            }
            application.caseID = try CaseFiling(OrganisationFilingCase.self, call, book: book).file(
                subject: id, title: registered.name, region: region, in: write
            ).id
            return application
        }
    }
}

extension EvaluatorApplication {
    /// Why what is filed of the organisation already stands against the application; empty when nothing does.
    func standingRefusals(on day: CivilDay, in transaction: some Transaction) throws -> [any RefusalReason] {
        guard let filed = try EvaluationOrganisationStore.find(creditCode, in: transaction) else { return [] }
        switch try EvaluatorStanding.State(filed.state).on(day, of: try filed.period) {
        case .withdrawn, .expired: return []
        case .suspended: return [EvaluatorStanding.Refusal.suspended]
        case .active: return filed.kind == kind ? [] : [EvaluatorApplying.Refusal.filedAsAnotherKind]
        }
    }
}
