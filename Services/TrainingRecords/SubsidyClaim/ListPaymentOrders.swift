internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists payment orders, latest issued first. The province stands for all cities.
    package func listPaymentOrders(
        _ request: ListPaymentOrdersRequest.Checked, _ call: Call
    ) async throws -> ListPaymentOrdersResponse {
        let filter = PaymentOrderStore.Filter(
            region: request.regionCode.flatMap { $0 == .province ? nil : $0.city ?? $0 }, year: request.budgetYear,
            fund: request.fundSource, state: request.state, issuedFrom: request.issuedFromOn,
            issuedThrough: request.issuedToOn)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try PaymentOrderStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (orders, next) = page.cut(rows) { [$0.orderID] }
        return ListPaymentOrdersResponse(orders: orders, nextPageToken: next)
    }
}
