internal import Casework
package import EvaluationMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension EvaluationService {
    /// Replaces what a returned application says.
    package func changeEvaluatorApplication(
        _ request: ChangeEvaluatorApplicationRequest.Checked, _ call: Call
    ) async throws -> EvaluatorApplication {
        let id = request.applicationID
        let seen = try await database.read { try EvaluatorApplicationStore.existing(id, in: $0) }
        try call.requireScope(organisation: seen.creditCode)
        let terms = try EvaluatorApplicationTerms(request)
        let code = try seen.code
        let served = try await servedEmployers(terms.served, of: code, call)
        let registered = try await catalog.organisation(code, call)
        let filing = try await filing(
            as: try EvaluatorKind(seen.kind), registered, terms.scopes, served: served.count, call)
        try EvaluationError.check(filing.refusals())
        return try await database.write(call, request) { write in
            for examiner in terms.examiners { _ = try ExaminerStore.existing(examiner, in: write) }
            let record = try CaseStore.find(kind: OrganisationFilingCase.kind.key, subject: id, in: write)
            guard record?.state == .returned else {
                throw EvaluationError.refused([EvaluatorApplying.Refusal.notReturned])
            }
            var application = try EvaluatorApplicationStore.existing(id, in: write)
            terms.fill(&application, served: served)
            application.caseID = record?.id ?? ""
            try EvaluatorApplicationStore.change(application, in: write)
            try write.record(
                "evaluator_application.changed", subject: id, region: RegionCode(application.regionCode), application,
                articles: [EvaluatorApplying.citation])
            return application
        }
    }
}

extension EvaluatorApplication {
    /// Whose it is.
    var code: CreditCode {
        get throws(EvaluationError) {
            do { return try CreditCode(creditCode) } catch { throw .inconsistent("credit_code of \(applicationID)") }
        }
    }
}
