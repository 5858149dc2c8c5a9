package import CatalogMessages
internal import Casework
package import RPC
internal import Storage

extension CatalogService {
    /// A recognition with the case that says where it stands.
    package func getRoleRecognition(
        _ request: GetRoleRecognitionRequest.Checked, _ call: Call
    ) async throws -> RoleRecognition {
        let recognition = try await database.read { read in
            var recognition = try RoleRecognitionStore.existing(request.recognitionID, in: read).message
            let record = try CaseStore.find(
                kind: RoleRecognitionCase.kind.key, subject: recognition.recognitionID, in: read)
            recognition.caseID = record?.id ?? ""
            return recognition
        }
        try call.requireScope(region: recognition.regionCode, organisation: recognition.creditCode)
        return recognition
    }
}
