package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// An inspection with all its findings, to its inspectors, the bureau of its region and the auditor.
    package func getInspection(_ request: GetInspectionRequest.Checked, _ call: Call) async throws -> Inspection {
        try await database.read { read in
            let inspection = try InspectionStore.existing(request.inspectionID, on: call.day, in: read)
            let assignment = try InspectionStore.assignment(
                of: call.identity.subject, to: request.inspectionID, in: read)
            if !assignment.isAssigned { try call.requireScope(region: inspection.regionCode) }
            return inspection
        }
    }
}
