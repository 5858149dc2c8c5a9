internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a person, the number masked.
    package func getPerson(_ request: GetPersonRequest.Checked, _ call: Call) async throws -> Person {
        let person = try await database.read { try PersonStore.existing(request.personID, in: $0) }
        try call.requireScope(region: person.regionCode, person: person.personID)
        return person
    }
}
