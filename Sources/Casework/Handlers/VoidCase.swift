public import CaseworkMessages
public import RPC

extension CaseworkService {
    /// Voids a decided case.
    public func voidCase(_ request: VoidCaseRequest.Checked, _ call: Call) async throws -> Case {
        try await take(
            .void, request.caseID, revision: request.revision, reason: request.reason, call, request)
    }
}
