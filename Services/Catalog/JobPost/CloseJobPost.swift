package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Closes posts today, with how many were filled.
    package func closeJobPost(_ request: CloseJobPostRequest.Checked, _ call: Call) async throws -> JobPost {
        let (id, day) = (request.postID, call.day)
        return try await database.write(call, request) { write in
            let stored = try JobPostStore.existing(id, in: write)
            let firm = try OrganisationStore.existing(
                CreditCode(stored.enterpriseCreditCode), "enterprise_credit_code", in: write)
            try call.requireScope(region: firm.region.code, organisation: stored.enterpriseCreditCode)
            try CatalogError.check(
                JobPosting.refusalsToClose(
                    isClosed: stored.closed, filled: request.filled, positions: Int(stored.positions)))
            guard try JobPostStore.close(id, filled: request.filled, on: day, in: write) else {
                throw CatalogError.refused([JobPosting.Refusal.closed])
            }
            let post = try JobPostStore.existing(id, in: write)
            try write.record("job_post.closed", subject: id, region: RegionCode(stored.regionCode), post)
            return post
        }
    }
}
