package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Says how many posts of an occupation were open in each month.
    package func getJobTrend(_ request: GetJobTrendRequest.Checked, _ call: Call) async throws -> JobTrend {
        let (first, last, region) = (request.fromMonth, request.toMonth, request.regionCode ?? .province)
        guard last >= first, first.months(until: last) < JobPosting.longestTrend else {
            throw RequestField.invalid("to_month", "应不早于起始月份，且不超过 \(JobPosting.longestTrend) 个月")
        }
        let posts = try await database.read { read in
            try OccupationStore.require(request.occupationCode, "occupation_code", in: read)
            return try JobPostStore.posts(
                of: request.occupationCode, in: region.narrowing?.codes, from: first.adding(months: -1).firstDay,
                through: last.lastDay, read)
        }
        let months = JobPosting.trend(of: posts, from: first, through: last).map { month in
            JobTrendMonth(
                month: month.month.description, posts: Int32(clamping: month.posts), positions: month.positions,
                changeHundredths: month.changeHundredths)
        }
        return JobTrend(
            occupationCode: request.occupationCode.description, regionCode: region.code, months: months)
    }
}
