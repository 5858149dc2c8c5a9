package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// A report, to the institution, the bureau of its city and the auditor.
    package func getAnnualInspection(
        _ request: GetAnnualInspectionRequest.Checked, _ call: Call
    ) async throws -> AnnualInspection {
        try await database.read { read in
            let inspection = try AnnualInspectionStore.existing(request.annualInspectionID, in: read)
            try call.requireScope(region: inspection.regionCode, organisation: inspection.institutionCreditCode)
            return inspection
        }
    }
}
