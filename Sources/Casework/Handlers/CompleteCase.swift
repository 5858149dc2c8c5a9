public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Files a returned case anew.
    public func completeCase(_ request: CompleteCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .complete, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
