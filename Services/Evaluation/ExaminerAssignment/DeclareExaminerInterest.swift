internal import Requests
internal import Ledger
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Declares that an examiner is tied to a person.
    package func declareExaminerInterest(
        _ request: DeclareExaminerInterestRequest.Checked, _ call: Call
    ) async throws -> ExaminerInterest {
        let day = call.day
        return try await database.write(call, request) { write in
            let examiner = try ExaminerStore.existing(request.examinerID, in: write)
            try call.requireScope(region: examiner.regionCode, person: examiner.personID)
            let interest = ExaminerInterest(
                examinerID: request.examinerID, personID: request.personID, kind: request.kind, declaredOn: "\(day)")
            guard try ExaminerAssignmentStore.declare(interest, on: day, in: write) else {
                throw EvaluationError.examinerInterestExists
            }
            try write.record(
                "examiner.interest_declared", subject: request.examinerID, region: RegionCode(examiner.regionCode),
                interest, articles: [ExaminerAssigning.citation])
            return interest
        }
    }
}
