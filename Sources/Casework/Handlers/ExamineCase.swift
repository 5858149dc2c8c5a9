public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Examines a case in favour.
    public func examineCase(_ request: ExamineCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .examine, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
