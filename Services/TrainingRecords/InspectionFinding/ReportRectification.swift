internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Keeps what the organisation says of how a finding was put right.
    package func reportRectification(
        _ request: ReportRectificationRequest.Checked, _ call: Call
    ) async throws -> InspectionFinding {
        try await database.write(call, request) { write in
            let finding = try FindingStore.existing(request.findingID, on: call.day, in: write)
            // What is not public does not exist for the organisation yet.
            guard finding.state != .recorded else { throw TrainingRecordsError.findingNotFound }
            try call.requireScope(organisation: finding.organisation.text)
            guard try FindingStore.report(request.findingID, request.rectification, in: write) else {
                throw TrainingRecordsError.refused([FindingLife.Refusal.nothingToRectify])
            }
            return try FindingStore.record("rectification_reported", request.findingID, on: call.day, in: write)
        }
    }
}
