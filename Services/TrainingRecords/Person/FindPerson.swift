internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Finds a person by number. Who may not see the person is answered as if there were none.
    package func findPerson(_ request: FindPersonRequest.Checked, _ call: Call) async throws -> Person {
        guard !call.mustKnowName || !request.name.isEmpty else { throw RequestField.required("name") }
        let digest = vault.digest(of: try citizenNumber(request.citizenNumber, on: call.day))
        let found = try await database.read { try PersonStore.find(numberDigest: digest, in: $0) }
        let name = RealName.normalised(request.name)
        guard let found, name.isEmpty || found.name == name, call.maySee(found, knowingName: name) else {
            throw TrainingRecordsError.personNotFound
        }
        return try call.seen(found, by: vault, sealed: nil)
    }
}
