internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Says whether a person has that name and number, and nothing else. A malformed number matches nobody.
    package func matchPerson(_ request: MatchPersonRequest, _ call: Call) async throws -> PersonMatch {
        let id = try RequestField.identifier(request.personID, "person_id")
        guard !request.name.isEmpty || !request.citizenNumber.isEmpty else {
            throw TrainingRecordsError.filterRequired(fields: "name, citizen_number")
        }
        let number = try? citizenNumber(request.citizenNumber, on: call.day)
        let digest = number.map(vault.digest(of:))
        let (person, stored) = try await database.read { read in
            (try PersonStore.person(id, in: read), try PersonStore.numberDigest(of: id, in: read))
        }
        guard let person else { return PersonMatch() }
        let nameMatches = request.name.isEmpty || person.name == request.name
        let numberMatches = request.citizenNumber.isEmpty || digest != nil && digest == stored
        return PersonMatch(
            matches: nameMatches && numberMatches, nameMatches: nameMatches, numberMatches: numberMatches)
    }
}
