internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Claims a voucher that was issued to the person.
    package func claimVoucher(_ request: ClaimVoucherRequest.Checked, _ call: Call) async throws -> Voucher {
        let (id, personID) = (request.voucherID, request.personID)
        return try await database.write(call, request) { write in
            let voucher = try VoucherStore.existing(id, in: write)
            try call.requireScope(region: voucher.region.code, person: personID)
            _ = try PersonStore.existing(personID, in: write)
            guard voucher.voucher.personID == personID else {
                throw TrainingRecordsError.refused([VoucherIssue.Refusal.notIssuedToPerson])
            }
            if let refusal = voucher.refusal(of: .claim, on: call.day) { throw TrainingRecordsError.refused([refusal]) }
            guard try VoucherStore.claim(id, in: write) else {
                throw TrainingRecordsError.refused([VoucherLife.Refusal.claimedBefore])
            }
            return try VoucherStore.record("voucher.claimed", id, in: write)
        }
    }
}
