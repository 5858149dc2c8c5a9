package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// A suspicion, to the bureau of its region, the province and the auditor.
    package func getSuspicion(_ request: GetSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion {
        try await database.read { read in
            let suspicion = try SuspicionStore.existing(request.suspicionID, in: read)
            try call.requireScope(region: suspicion.regionCode)
            return suspicion
        }
    }
}
