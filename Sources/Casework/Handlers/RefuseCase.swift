public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Refuses a case.
    public func refuseCase(_ request: RefuseCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .refuse, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
