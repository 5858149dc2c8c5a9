package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives a standard with its versions; to the public those that were published.
    package func getChainStandard(
        _ request: GetChainStandardRequest.Checked, _ call: Call
    ) async throws -> ChainStandard {
        let stored = try await database.read { try ChainStandardStore.existing(request.standardID, in: $0) }
        let isAuthor =
            !call.identity.creditCode.isEmpty && call.identity.creditCode == stored.message.authorCreditCode
        if isAuthor || DraftVisibility(call.identity).shows(stored.region) { return stored.message }
        guard stored.wasPublished else { throw CatalogError.chainStandardNotFound }
        var standard = stored.message
        standard.versions = stored.versions.filter { $0.state == .published || $0.state == .superseded }
            .map(\.message)
        return standard
    }
}
