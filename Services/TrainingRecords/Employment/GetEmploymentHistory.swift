internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists a person's employments, earliest first.
    package func getEmploymentHistory(
        _ request: GetEmploymentHistoryRequest, _ call: Call
    ) async throws -> EmploymentHistory {
        let id = try RequestField.identifier(request.personID, "person_id")
        let (person, employments) = try await database.read { read in
            (try PersonStore.existing(id, in: read), try EmploymentStore.employments(of: id, in: read))
        }
        try call.requireScope(region: person.regionCode, person: id)
        return EmploymentHistory(personID: id, employments: employments)
    }
}
