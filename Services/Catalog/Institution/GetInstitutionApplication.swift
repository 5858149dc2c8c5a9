package import CatalogMessages
internal import Casework
package import RPC
internal import Storage

extension CatalogService {
    /// An application with the case that says where it stands.
    package func getInstitutionApplication(
        _ request: GetInstitutionApplicationRequest.Checked, _ call: Call
    ) async throws -> InstitutionApplication {
        let application = try await database.read { read in
            var application = try InstitutionApplicationStore.existing(request.applicationID, in: read)
            let record = try CaseStore.find(
                kind: InstitutionCase.kind.key, subject: application.applicationID, in: read)
            application.caseID = record?.id ?? ""
            return application
        }
        try call.requireScope(region: application.regionCode, organisation: application.institutionCreditCode)
        return application
    }
}
