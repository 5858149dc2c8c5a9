public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Makes an approved case public.
    public func publishCase(_ request: PublishCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .publish, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
