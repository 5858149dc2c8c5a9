internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Opens a suspicion again that was cleared or confirmed wrongly.
    package func reopenSuspicion(_ request: ReopenSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion {
        let id = request.suspicionID
        return try await database.write(call, request) { write in
            try call.requireScope(region: try SuspicionStore.existing(id, in: write).regionCode)
            guard
                try SuspicionStore.move(
                    id, from: [.cleared, .confirmed], to: .open, reason: request.reason, in: write)
            else { throw TrainingRecordsError.refused([SuspicionLife.Refusal.open]) }
            return try SuspicionStore.record("reopened", id, in: write)
        }
    }
}
