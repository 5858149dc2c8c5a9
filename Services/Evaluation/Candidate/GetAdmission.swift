package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// What a candidate's admission was decided on, and what the conditions say of it now.
    package func getAdmission(_ request: GetAdmissionRequest.Checked, _ call: Call) async throws -> KeptAdmission {
        try await database.read { transaction in
            let evaluation = try EvaluationStore.existing(request.evaluationID, in: transaction)
            try evaluation.requireReader(call)
            guard var admission = try EvaluationStore.admission(of: evaluation, in: transaction) else {
                throw EvaluationError.admissionNotKept
            }
            admission.replayedPaths = try admission.replayed(to: try evaluation.skillLevel).map(\.name)
            return admission
        }
    }
}
