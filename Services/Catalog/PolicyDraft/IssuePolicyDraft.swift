package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Makes a draft the next edition of the policy book.
    package func issuePolicyDraft(
        _ request: IssuePolicyDraftRequest.Checked, _ call: Call
    ) async throws -> PolicyDraft {
        let (id, day, issuer) = (request.draftID, call.day, call.identity.subject)
        let draft = try await database.write(call, request) { write in
            let stored = try PolicyDraftStore.existing(id, in: write)
            try CatalogError.check(
                PolicyDraftLife.refusals(in: stored.state)
                    + PolicyDraftLife.refusals(issuer: issuer, editors: stored.message.editors))
            let book = try policyShelf.book(in: write)
            let drafted = try DraftedRevision(stored.entries(), of: book, on: day)
            let edition = try PolicyBookStore.append(
                drafted.revision.entered,
                withdrawing: Array(zip(drafted.revision.withdrawn, drafted.reasons)).map { ($0, $1) },
                after: book.edition, reason: stored.message.title, on: day, articles: drafted.articles, in: write)
            let isIssued = try PolicyDraftStore.issue(
                id, from: Int64(request.revision), as: edition, adjusted: drafted.revision.adjusted.count, by: issuer,
                in: write)
            guard isIssued else { throw CatalogError.policyDraftChanged }
            let draft = try PolicyDraftStore.existing(id, in: write).message
            try write.record(
                "policy_draft.issued", subject: id, region: nil, draft, articles: [PolicyDraftLife.citation])
            return draft
        }
        try await policyShelf.takeNewest(from: database)
        return draft
    }
}
