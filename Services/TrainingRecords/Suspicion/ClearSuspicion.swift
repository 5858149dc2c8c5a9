internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Clears a suspicion with a reason.
    package func clearSuspicion(_ request: ClearSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion {
        let id = request.suspicionID
        return try await database.write(call, request) { write in
            try call.requireScope(region: try SuspicionStore.existing(id, in: write).regionCode)
            guard try SuspicionStore.move(id, from: [.open], to: .cleared, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([SuspicionLife.Refusal.notOpen])
            }
            return try SuspicionStore.record("cleared", id, in: write)
        }
    }
}
