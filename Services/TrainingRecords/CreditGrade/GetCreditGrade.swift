package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// A grade with the facts it rests on.
    package func getCreditGrade(_ request: GetCreditGradeRequest.Checked, _ call: Call) async throws -> CreditGrade {
        try await database.read { try CreditStore.existing(request.gradeID, in: $0) }
    }
}
