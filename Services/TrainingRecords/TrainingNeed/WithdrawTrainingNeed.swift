internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Withdraws a need.
    package func withdrawTrainingNeed(
        _ request: WithdrawTrainingNeedRequest.Checked, _ call: Call
    ) async throws -> TrainingNeed {
        try await database.write(call, request) { write in
            let need = try TrainingNeedStore.existing(request.needID, in: write)
            try call.requireScope(region: need.regionCode, person: need.personID)
            guard try TrainingNeedStore.withdraw(request.needID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([TrainingNeedRule.Refusal.withdrawn])
            }
            return try TrainingNeedStore.record("withdrawn", request.needID, in: write)
        }
    }
}
