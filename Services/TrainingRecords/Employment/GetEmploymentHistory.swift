internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists a person's employments, earliest first.
    package func getEmploymentHistory(
        _ request: GetEmploymentHistoryRequest.Checked, _ call: Call
    ) async throws -> EmploymentHistory {
        let (person, employments) = try await database.read { read in
            (
                try PersonStore.existing(request.personID, in: read),
                try EmploymentStore.list(of: request.personID, in: read)
            )
        }
        try call.requireScope(region: person.regionCode, person: person.personID)
        return EmploymentHistory(personID: person.personID, employments: employments.map(\.message))
    }
}
