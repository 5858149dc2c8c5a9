internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Reports of an enterprise or region, latest first.
    package func listEducationFunds(
        _ request: ListEducationFundsRequest.Checked, _ call: Call
    ) async throws -> ListEducationFundsResponse {
        let percent = try frontlineShare(in: request.regionCode ?? .province, call)
        let filter = EducationFundStore.Filter(
            region: request.regionCode, employer: request.employerCreditCode, year: request.year,
            below: request.belowShare ? percent : nil, unpublished: request.unpublished,
            everyVersion: request.everyVersion)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try EducationFundStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (funds, next) = page.cut(rows) { [$0.message.fundID] }
        return ListEducationFundsResponse(
            funds: funds.map { $0.found(percent: percent, on: call.day) }, nextPageToken: next)
    }
}
