internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Files an evaluation organisation with its scope.
    package func fileEvaluationOrganisation(
        _ request: FileEvaluationOrganisationRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        let (code, region, day) = (request.creditCode, request.regionCode, call.day)
        let kind = try EvaluatorKind(request.kind)
        let requested = try RequestedBody(request, issuer: kind.issuer)
        let scopes = try RequestedScope.scopes(request.scopes)
        let (first, last) = (request.validFromOn ?? day, request.validToOn)
        guard first <= last else { throw RequestField.invalid("valid_to_on", "不得早于valid_from_on") }
        let served = try await servedEmployers(request.servedEmployerCreditCodes, of: code, call)

        let registered = try await catalog.organisation(code, call)
        // A bureau files the organisations of its own region, wherever it would have the filing stand.
        try call.requireScope(region: registered.regionCode)
        let filing = try await filing(as: kind, registered, scopes, served: served.count, call)
        try EvaluationError.check(filing.refusals())

        return try await database.write(call, request) { write in
            let before = try EvaluationOrganisationStore.find(code.text, in: write)
            if let before, before.state != .withdrawn { throw EvaluationError.organisationFiled }
            let body = try requested.claim(for: code, before: try before?.body, in: write)
            let organisation = EvaluationOrganisation(
                creditCode: code.text, name: registered.name, kind: request.kind, regionCode: region.code,
                bodyCode: body.text, scopes: scopes.map(\.message), revision: (before?.revision ?? 0) + 1,
                servedEmployerCreditCodes: served)
            try EvaluationOrganisationStore.file(organisation, from: first, through: last, on: day, in: write)
            let filed = try EvaluationOrganisationStore.existing(code.text, in: write)
            if let task = kind.planTask { try write.count(task, in: region, on: day) }
            try write.record(
                "evaluation_organisation.filed", subject: code.text, region: region, filed,
                articles: [EvaluatorFiling.citation, kind.citation])
            return try filed.shown(on: day)
        }
    }
}
