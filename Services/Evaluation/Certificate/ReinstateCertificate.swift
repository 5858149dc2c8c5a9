internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Rules
internal import Storage

extension EvaluationService {
    /// Makes a certificate that was revoked in error valid again.
    package func reinstateCertificate(
        _ request: ReinstateCertificateRequest.Checked, _ call: Call
    ) async throws -> Certificate {
        let number = request.certificateNumber
        try await database.read { transaction in
            let certificate = try CertificateStore.existing(number.text, in: transaction)
            try EvaluationError.check(try certificate.lostBasis(in: transaction))
        }
        return try await move(
            number, by: .reinstate, as: "certificate.reinstated", reason: request.reason, request, call)
    }
}

extension Certificate {
    /// What it rested on and that is gone.
    fileprivate func lostBasis(in transaction: some Transaction) throws -> [CertificateTransition.BasisRefusal] {
        guard !evaluationID.isEmpty else {
            return try LevelGrantStore.existing(levelGrantID, in: transaction).voided ? [.grantVoided] : []
        }
        let evaluation = try EvaluationStore.existing(evaluationID, in: transaction)
        let conclusion = try CertificateStore.conclusion(of: certificateNumber, in: transaction)
        return evaluation.state == .passed && evaluation.conclusions == conclusion ? [] : [.conclusionReversed]
    }
}
