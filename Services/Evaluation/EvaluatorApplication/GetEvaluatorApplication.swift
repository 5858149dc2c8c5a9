internal import Casework
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// An application with the case that says where it stands.
    package func getEvaluatorApplication(
        _ request: GetEvaluatorApplicationRequest.Checked, _ call: Call
    ) async throws -> EvaluatorApplication {
        let id = request.applicationID
        let application = try await database.read { read in
            var application = try EvaluatorApplicationStore.existing(id, in: read)
            let record = try CaseStore.find(kind: OrganisationFilingCase.kind.key, subject: id, in: read)
            application.caseID = record?.id ?? ""
            return application
        }
        try call.requireScope(region: application.regionCode, organisation: application.creditCode)
        return application
    }
}
