internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Lists vouchers of a person, a batch or a region, latest issued first, as they are today.
    package func listVouchers(_ request: ListVouchersRequest, _ call: Call) async throws -> ListVouchersResponse {
        var filters: [SQL] = []
        if !request.personID.isEmpty {
            filters.append("v.person_id = \(try RequestField.identifier(request.personID, "person_id"))")
        }
        if !request.batchID.isEmpty {
            filters.append("v.batch_id = \(try RequestField.identifier(request.batchID, "batch_id"))")
        }
        if let region = try RequestField.optionalRegion(request.regionCode, "region_code") {
            filters.append("v.region_code = \(region.code)")
        }
        guard !filters.isEmpty else {
            throw TrainingRecordsError.filterRequired(fields: "person_id, batch_id, region_code")
        }
        let state = try RequestField.optionalChoice(request.state, "state")
        if let wanted = VoucherLife.State(rawValue: Int(state.rawValue)) {
            filters.append(wanted.condition(on: call.day))
        }
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: "ListVouchers")
        if let last = page.after.first { filters.append("v.id < \(last)") }

        let narrowed = filters
        let rows = try await database.read { try VoucherStore.list(narrowed, limit: page.limit, in: $0) }
        let (vouchers, next) = page.cut(rows) { [$0.voucherID] }
        return ListVouchersResponse(vouchers: vouchers.map { $0.asOf(call.day) }, nextPageToken: next)
    }
}

extension VoucherLife.State {
    /// What rows are in this state on `day`, those among them that lapsed without a mark.
    fileprivate func condition(on day: CivilDay) -> SQL {
        let today = day.daysSince1970
        let lapsing: SQL =
            "v.state IN (\(VoucherLife.State.issued.rawValue), \(VoucherLife.State.claimed.rawValue))"
        return switch self {
        case .issued, .claimed: "v.state = \(rawValue) AND v.valid_to_on >= \(today)"
        case .expired: "(v.state = \(rawValue) OR \(lapsing) AND v.valid_to_on < \(today))"
        case .verified, .used, .settled, .voided: "v.state = \(rawValue)"
        }
    }
}
