internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Says whether a person has that name and number, and nothing else. A malformed number matches nobody.
    package func matchPerson(_ request: MatchPersonRequest.Checked, _ call: Call) async throws -> PersonMatch {
        guard !request.name.isEmpty || !request.citizenNumber.isEmpty else {
            throw TrainingRecordsError.filterRequired(fields: "name, citizen_number")
        }
        let number = try? CitizenID(request.citizenNumber, allowingTestArea: allowsTestIdentities, on: call.day)
        let digest = number.map(vault.digest(of:))
        let (person, stored) = try await database.read { read in
            (
                try PersonStore.find(request.personID, in: read),
                try PersonStore.findNumberDigest(of: request.personID, in: read)
            )
        }
        guard let person else { return PersonMatch() }
        let nameMatches = request.name.isEmpty || person.name == RealName.normalised(request.name)
        let numberMatches = request.citizenNumber.isEmpty || digest != nil && digest == stored
        return PersonMatch(
            matches: nameMatches && numberMatches, nameMatches: nameMatches, numberMatches: numberMatches)
    }
}
