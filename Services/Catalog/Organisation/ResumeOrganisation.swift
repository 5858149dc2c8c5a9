package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Lets a suspended organisation take part again.
    package func resumeOrganisation(
        _ request: ResumeOrganisationRequest.Checked, _ call: Call
    ) async throws -> Organisation {
        let step = OrganisationStep(
            creditCode: request.creditCode, act: .resume, to: .active, reason: request.reason,
            kind: "organisation.resumed")
        return try await database.write(call, request) { try step.take(call, in: $0) }
    }
}
