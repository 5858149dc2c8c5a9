internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a year that was reported in error.
    package func voidEducationFund(
        _ request: VoidEducationFundRequest.Checked, _ call: Call
    ) async throws -> EducationFund {
        try await database.write(call, request) { write in
            let stored = try EducationFundStore.existing(request.fundID, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.employerCreditCode)
            guard try EducationFundStore.void(request.fundID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.fundVoided
            }
            return try EducationFundStore.record(
                "education_fund.voided", request.fundID, percent: try frontlineShare(in: stored.region, call),
                on: call.day, in: write)
        }
    }
}
