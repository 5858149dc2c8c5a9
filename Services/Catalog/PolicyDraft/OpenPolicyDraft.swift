package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Opens a draft of an edition with its entries.
    package func openPolicyDraft(_ request: OpenPolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft {
        let (day, id) = (call.day, RecordID.make("pdr", at: call.now))
        return try await database.write(call, request) { write in
            _ = try DraftedRevision(request.entries, of: policyShelf.book(in: write), on: day)
            try PolicyDraftStore.insert(
                PolicyDraft(draftID: id, title: request.title, entries: request.entries.map(PolicyDraftEntry.init)),
                by: call.identity.subject, on: day, in: write)
            let draft = try PolicyDraftStore.existing(id, in: write).message
            try write.record(
                "policy_draft.opened", subject: id, region: nil, draft, articles: [PolicyDraftLife.citation])
            return draft
        }
    }
}
