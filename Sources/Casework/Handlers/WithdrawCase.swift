public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Takes a case back by who filed it.
    public func withdrawCase(_ request: WithdrawCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .withdraw, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
