package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Gives up a draft.
    package func discardPolicyDraft(
        _ request: DiscardPolicyDraftRequest.Checked, _ call: Call
    ) async throws -> PolicyDraft {
        let id = request.draftID
        return try await database.write(call, request) { write in
            let stored = try PolicyDraftStore.existing(id, in: write)
            try CatalogError.check(PolicyDraftLife.refusals(in: stored.state))
            guard try PolicyDraftStore.discard(id, reason: request.reason, in: write) else {
                throw CatalogError.refused([PolicyDraftLife.Refusal.alreadyIssued])
            }
            let draft = try PolicyDraftStore.existing(id, in: write).message
            try write.record(
                "policy_draft.discarded", subject: id, region: nil, draft, articles: [PolicyDraftLife.citation])
            return draft
        }
    }
}
