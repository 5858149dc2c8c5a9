package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Replaces the entries of an open draft.
    package func changePolicyDraft(
        _ request: ChangePolicyDraftRequest.Checked, _ call: Call
    ) async throws -> PolicyDraft {
        let (id, day) = (request.draftID, call.day)
        return try await database.write(call, request) { write in
            let stored = try PolicyDraftStore.existing(id, in: write)
            try CatalogError.check(PolicyDraftLife.refusals(in: stored.state))
            _ = try DraftedRevision(request.entries, of: policyShelf.book(in: write), on: day)
            let isChanged = try PolicyDraftStore.change(
                id, to: request.entries.map(PolicyDraftEntry.init), from: Int64(request.revision),
                by: call.identity.subject, in: write)
            guard isChanged else { throw CatalogError.policyDraftChanged }
            let draft = try PolicyDraftStore.existing(id, in: write).message
            try write.record(
                "policy_draft.changed", subject: id, region: nil, draft, articles: [PolicyDraftLife.citation])
            return draft
        }
    }
}
