internal import Requests
package import EvaluationMessages
internal import TrainingRecordsMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Registered certificates of other systems that a person holds.
    package func listOutsideCertificates(
        _ request: ListOutsideCertificatesRequest.Checked, _ call: Call
    ) async throws -> ListOutsideCertificatesResponse {
        if call.identity.role == .cityBureau {
            try call.requireScope(region: try await people.profile(request.personID, call).regionCode)
        }
        return try await database.read {
            ListOutsideCertificatesResponse(
                certificates: try OutsideCertificateStore.list(of: request.personID, in: $0))
        }
    }
}
