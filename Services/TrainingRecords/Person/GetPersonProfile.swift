internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Storage

extension TrainingRecordsService {
    /// Gives the other services what they need of a person in order to decide.
    package func getPersonProfile(_ request: GetPersonProfileRequest, _ call: Call) async throws -> PersonProfile {
        let id = try RequestField.identifier(request.personID, "person_id")
        let day = try RequestField.day(request.onDate, "on_date", else: call.day)
        return try await database.read { read in
            let person = try PersonStore.existing(id, in: read)
            let memberships = try GroupStore.memberships(of: id, in: read)
            return PersonProfile(
                personID: id, name: person.name, birthDate: person.birthDate, sex: person.sex,
                regionCode: person.regionCode,
                groups: memberships.filter { DayPeriod($0.validFromOn, $0.validToOn)?.contains(day) ?? false },
                employments: try EmploymentStore.employments(of: id, in: read),
                schoolings: memberships.compactMap(\.schooling))
        }
    }
}
