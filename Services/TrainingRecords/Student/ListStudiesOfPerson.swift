internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Every registration of a person, also under ids that were merged into theirs.
    package func listStudiesOfPerson(
        _ request: ListStudiesOfPersonRequest.Checked, _ call: Call
    ) async throws -> ListStudiesOfPersonResponse {
        let (person, students) = try await database.read { read in
            let person = try PersonStore.existing(request.personID, in: read)
            let ids = [person.personID] + (try PersonStore.merged(into: person.personID, in: read))
            return (person, try StudentStore.list(of: ids, in: read))
        }
        try call.requireScope(region: person.regionCode, person: person.personID)
        return ListStudiesOfPersonResponse(students: students.map(\.message))
    }
}
