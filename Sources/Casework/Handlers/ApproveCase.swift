public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Approves an examined case.
    public func approveCase(_ request: ApproveCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .approve, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
