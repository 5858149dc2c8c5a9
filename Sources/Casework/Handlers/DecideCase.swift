public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Puts an approved case into effect.
    public func decideCase(_ request: DecideCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .decide, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
