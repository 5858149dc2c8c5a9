package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// An examiner or quality supervisor by id.
    package func getExaminer(_ request: GetExaminerRequest.Checked, _ call: Call) async throws -> Examiner {
        let examiner = try await database.read { try ExaminerStore.existing(request.examinerID, in: $0) }
        if call.identity.role == .evaluationOrganisation { return examiner.withoutPerson }
        try call.requireScope(region: examiner.regionCode, person: examiner.personID)
        return examiner
    }
}
