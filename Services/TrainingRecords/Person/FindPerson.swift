internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Finds a person by number. Who may not see the person is answered as if there were none.
    package func findPerson(_ request: FindPersonRequest, _ call: Call) async throws -> Person {
        let number = try citizenNumber(request.citizenNumber, on: call.day)
        let needsName = [.institution, .enterprise, .evaluationOrganisation].contains(call.identity.role)
        let name = needsName || !request.name.isEmpty ? try RequestField.name(request.name, "name") : ""
        let digest = vault.digest(of: number)
        let found = try await database.read { try PersonStore.person(numberDigest: digest, in: $0) }
        guard let found, name.isEmpty || found.name == name, call.maySee(found, knowingName: name) else {
            throw TrainingRecordsError.personNotFound
        }
        return found
    }
}
