package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Publishes posts of a firm of a chain.
    package func publishJobPost(_ request: PublishJobPostRequest.Checked, _ call: Call) async throws -> JobPost {
        let (id, day) = (RecordID.make("job", at: call.now), call.day)
        let opens = request.opensOn ?? day
        return try await database.write(call, request) { write in
            let firm = try OrganisationStore.active(
                request.enterpriseCreditCode, "enterprise_credit_code", in: write)
            try call.requireScope(region: firm.region.code, organisation: firm.message.creditCode)
            try OccupationStore.require(request.occupationCode, "occupation_code", in: write)
            try CatalogError.check(
                JobPosting.refusals(
                    isInChain: ChainPartStore.belongs(request.enterpriseCreditCode, on: day, in: write), opens: opens,
                    closes: request.closesOn, wage: (Int64(request.wageFromYuan), Int64(request.wageToYuan)), on: day))
            try JobPostStore.insert(id, request, opens: opens, in: write)
            let post = try JobPostStore.existing(id, in: write)
            try write.record(
                "job_post.published", subject: id, region: request.regionCode, post, articles: [JobPosting.citation])
            return post
        }
    }
}
