internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Enters a filing that was decided elsewhere.
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
        let filing = try await filing(as: kind, registered, scopes, served: served.count, call)
        try EvaluationError.check(filing.refusals())

        return try await database.write(call, request) { write in
            let filed = try EvaluationOrganisation(
                creditCode: code.text, name: registered.name, kind: request.kind, regionCode: region.code,
                scopes: scopes.map(\.message), servedEmployerCreditCodes: served
            ).enter(requested, from: first, through: last, on: day, in: write)
            return try filed.shown(on: day)
        }
    }
}
