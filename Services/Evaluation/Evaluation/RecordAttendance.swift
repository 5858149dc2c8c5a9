internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Records that a candidate was absent from a subject, or that the record of it was wrong.
    package func recordAttendance(_ request: RecordAttendanceRequest.Checked, _ call: Call) async throws -> Evaluation {
        let (id, day) = (request.evaluationID, call.day)
        let subject = try ExaminedSubject(request.subject)
        return try await database.write(call, request) { write in
            let evaluation = try EvaluationStore.existing(id, in: write)
            let batch = try BatchStore.existing(evaluation.batchID, in: write)
            try batch.requireConductor(call, in: write)
            let state = evaluation.scoreState(of: subject)
            try EvaluationError.check(
                Attendance.refusals(
                    isOpen: evaluation.isOpen, heldOn: try batch.days[subject],
                    isNeeded: state != .waived && state != .carried,
                    hasScores: state != .missing && state != .absent, on: day))
            try EvaluationStore.setAbsent(request.absent, from: subject, evaluation: id, in: write)
            let recorded = try EvaluationStore.existing(id, in: write)
            try write.record(
                "evaluation.attendance_recorded", subject: id, region: try recorded.region, recorded,
                articles: [Attendance.citation])
            return recorded
        }
    }
}
