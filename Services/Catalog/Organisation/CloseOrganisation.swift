package import CatalogMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension CatalogService {
    /// Closes an organisation, or merges it into another one.
    package func closeOrganisation(
        _ request: CloseOrganisationRequest.Checked, _ call: Call
    ) async throws -> Organisation {
        let step = OrganisationStep(
            creditCode: request.creditCode, act: .close, to: request.successorCreditCode == nil ? .closed : .merged,
            reason: request.reason,
            successor: request.successorCreditCode,
            kind: "organisation.closed")
        return try await database.write(call, request) { try step.take(call, in: $0) }
    }
}
