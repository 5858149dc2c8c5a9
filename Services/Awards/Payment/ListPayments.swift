package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Lists the payments of an award to who has it and to the authorities.
    package func listPayments(_ request: ListPaymentsRequest.Checked, _ call: Call) async throws
        -> ListPaymentsResponse
    {
        let (honour, payments) = try await database.read { transaction in
            (
                try HonourStore.existing(request.honourID, in: transaction),
                try PaymentStore.list(of: request.honourID, in: transaction)
            )
        }
        try call.requireScope(
            organisation: honour.creditCode, person: honour.creditCode.isEmpty ? honour.personID : nil)
        return ListPaymentsResponse(payments: payments)
    }
}
