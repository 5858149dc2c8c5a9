public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Dismisses an objection, with a reason.
    public func dismissCaseObjection(
        _ request: DismissCaseObjectionRequest.Checked, _ call: Call
    ) async throws -> CaseObjection {
        try await move(request.objectionID, to: .dismissed, reason: request.reason, call, request)
    }
}
