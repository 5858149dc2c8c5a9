public import LedgerMessages
public import RPC

extension LedgerService {
    /// Keeps the caller's head, and answers the own one.
    public func exchangeAuditHeads(_ request: AuditHead, _ call: Call) async throws -> AuditHead {
        try await heads.keep(request, of: call.identity.subject)
        return try await heads.own()
    }
}
