package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists posts by region, occupation, firm and day.
    package func listJobPosts(_ request: ListJobPostsRequest.Checked, _ call: Call) async throws -> ListJobPostsResponse
    {
        let filter = JobPostStore.Filter(
            regions: request.regionCode?.narrowing?.codes, occupation: request.occupationCode,
            enterprise: request.enterpriseCreditCode, day: request.onDate ?? call.day)
        let page = try PageRequest(request.page, call)
        let statement = JobPostStore.list(filter, after: page.text(), limit: page.limit)
        let found = try await database.read { try $0.query(statement, JobPostStore.decode) }
        let (posts, next) = page.cut(found) { [$0.postID] }
        return ListJobPostsResponse(posts: posts, nextPageToken: next)
    }
}
