public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Takes an objection up: it holds the decision.
    public func takeUpCaseObjection(
        _ request: TakeUpCaseObjectionRequest.Checked, _ call: Call
    ) async throws -> CaseObjection {
        try await move(request.objectionID, to: .takenUp, reason: "", call, request)
    }
}
