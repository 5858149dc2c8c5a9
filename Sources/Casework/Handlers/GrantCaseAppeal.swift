public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Grants an appeal: the case is approved, and the noun corrects what it has to.
    public func grantCaseAppeal(_ request: GrantCaseAppealRequest.Checked, _ call: Call) async throws -> CaseAppeal {
        try await decideAppeal(request.caseID, .grantAppeal, as: .granted, reason: request.reason, call, request)
    }
}
