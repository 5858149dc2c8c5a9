internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives a person, the number masked.
    package func getPerson(_ request: GetPersonRequest.Checked, _ call: Call) async throws -> Person {
        let (person, seals) = try await database.read { read in
            (
                try PersonStore.existing(request.personID, in: read),
                try PersonStore.findSeals(of: request.personID, in: read)
            )
        }
        try call.requireScope(region: person.regionCode, person: person.personID)
        return try call.seen(person, by: vault, sealed: seals)
    }
}
