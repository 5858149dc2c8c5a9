internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Gives a card new days and, of an examiner, other occupations or another highest level.
    package func renewExaminerCard(
        _ request: RenewExaminerCardRequest.Checked, _ call: Call
    ) async throws -> Examiner {
        let id = request.examinerID
        let seen = try await database.read { try ExaminerStore.existing(id, in: $0) }
        try call.requireScope(region: seen.regionCode)
        for occupation in request.occupationCodes { _ = try await catalog.occupation(occupation, call) }
        return try await database.write(call, request) { write in
            let examiner = try ExaminerStore.existing(id, in: write)
            if let refusal = ExaminerTransition.renew.refusal(from: try ExaminerStanding(examiner.state)) {
                throw EvaluationError.refused([refusal])
            }
            let renewed = try ExaminerCard.renewed(request, examiner)
            try ExaminerStore.renew(renewed, from: request.validFromOn, through: request.validToOn, in: write)
            let stored = try ExaminerStore.existing(id, in: write)
            try write.record(
                "examiner.renewed", subject: id, region: RegionCode(stored.regionCode), stored,
                articles: [ExaminerTransition.citation])
            return stored
        }
    }
}
