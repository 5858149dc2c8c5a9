internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Voids a finding that was wrong.
    package func voidFinding(_ request: VoidFindingRequest.Checked, _ call: Call) async throws -> InspectionFinding {
        try await database.write(call, request) { write in
            let finding = try FindingStore.existing(request.findingID, on: call.day, in: write)
            if finding.state == .recorded {
                // Before it is public only who entered it can take it back: nobody hides what inspectors found.
                try call.requireAssignment(to: finding.message.inspectionID, in: write)
            } else {
                try call.requireScope(region: finding.region.code)
            }
            guard try FindingStore.void(request.findingID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([FindingLife.Refusal.voided])
            }
            return try FindingStore.record("finding_voided", request.findingID, on: call.day, in: write)
        }
    }
}
