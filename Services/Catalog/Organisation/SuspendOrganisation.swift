package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Suspends an organisation: it takes part in nothing new.
    package func suspendOrganisation(
        _ request: SuspendOrganisationRequest.Checked, _ call: Call
    ) async throws -> Organisation {
        let step = OrganisationStep(
            creditCode: request.creditCode, act: .suspend, to: .suspended, reason: request.reason,
            kind: "organisation.suspended")
        return try await database.write(call, request) { try step.take(call, in: $0) }
    }
}
