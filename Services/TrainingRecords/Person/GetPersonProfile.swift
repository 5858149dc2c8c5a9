internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Gives the other services what they need of a person in order to decide.
    package func getPersonProfile(
        _ request: GetPersonProfileRequest.Checked, _ call: Call
    ) async throws -> PersonProfile {
        let day = request.onDate ?? call.day
        return try await database.read { read in
            let person = try PersonStore.existing(request.personID, in: read)
            // Who was registered twice has one history.
            let all = [person.personID] + (try PersonStore.merged(into: person.personID, in: read))
            let memberships = try all.flatMap { try GroupMembershipStore.list(of: $0, in: read) }
            return PersonProfile(
                personID: person.personID, name: person.name, birthDate: person.birthDate, sex: person.sex,
                regionCode: person.regionCode,
                groups: memberships.filter { $0.isConfirmed && $0.spell.period.contains(day) }.map(\.message),
                employments: try all.flatMap { try EmploymentStore.list(of: $0, in: read).map(\.message) },
                schoolings: memberships.filter(\.isConfirmed).compactMap(\.message.schooling))
        }
    }
}
