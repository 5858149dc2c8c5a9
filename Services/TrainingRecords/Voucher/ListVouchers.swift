internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Lists vouchers of a person, a batch or a region, latest issued first, as they are today.
    package func listVouchers(
        _ request: ListVouchersRequest.Checked, _ call: Call
    ) async throws -> ListVouchersResponse {
        let filter = try VoucherStore.Filter(request, on: call.day)
        guard filter.isNarrow else {
            throw TrainingRecordsError.filterRequired(fields: "person_id, batch_id, region_code")
        }
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read { read in
            try VoucherStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (vouchers, next) = page.cut(rows) { [$0.id] }
        return ListVouchersResponse(vouchers: vouchers.map { $0.asOf(call.day) }, nextPageToken: next)
    }
}

extension VoucherStore.Filter {
    fileprivate init(_ request: ListVouchersRequest.Checked, on day: CivilDay) throws(RPCError) {
        let state = request.state.flatMap { VoucherLife.State(rawValue: Int($0.rawValue)) }
        guard (state == nil) == (request.state == nil) else { throw RequestField.invalid("state", "没有这个取值") }
        self.init(
            personID: request.personID.isEmpty ? nil : request.personID,
            batchID: request.batchID.isEmpty ? nil : request.batchID, region: request.regionCode, state: state, day: day
        )
    }
}
