internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Files the candidate's appeal against a conclusion.
    package func fileEvaluationAppeal(
        _ request: FileEvaluationAppealRequest.Checked, _ call: Call
    ) async throws -> EvaluationAppeal {
        let day = call.day
        guard let days = try environment.policy.book(at: call).value(.evaluationAppealDays, on: day) else {
            throw EvaluationError.figuresMissing([FigureKey.evaluationAppealDays.rawValue])
        }
        let id = RecordID.make("eva", at: call.now)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: write)
            try call.requireScope(person: evaluation.personID)
            try EvaluationError.check(
                EvaluationAppealing.refusals(
                    concludedOn: try evaluation.conclusionDay, days: Int(days), on: day))
            let appeal = EvaluationAppeal(evaluationAppealID: id, grounds: request.grounds)
            guard try EvaluationAppealStore.file(appeal, against: evaluation, on: day, in: write) else {
                throw EvaluationError.evaluationAppealExists
            }
            let filed = try EvaluationAppealStore.existing(id, in: write)
            try write.record(
                "evaluation_appeal.filed", subject: id, region: try evaluation.region, filed,
                articles: [EvaluationAppealing.citation])
            return filed
        }
    }
}
