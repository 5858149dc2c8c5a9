public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Dismisses an appeal: the refusal stands.
    public func dismissCaseAppeal(_ request: DismissCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal
    {
        try await decideAppeal(request.caseID, .dismissAppeal, as: .dismissed, reason: request.reason, call, request)
    }
}
