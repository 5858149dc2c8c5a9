public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Returns a filed case for completion.
    public func returnCase(_ request: ReturnCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .returnForCompletion, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
