public import LedgerMessages
public import RPC
internal import Storage

extension LedgerService {
    /// Walks the hash chain of the audit trail.
    public func verifyAudit(
        _ request: VerifyAuditRequest, _ call: Call
    ) async throws -> LedgerMessages.AuditVerification {
        if let client = try client(for: request.process) {
            return try await client.verifyAudit(request, passedOn(call, to: request.process))
        }
        let found = try await database.verifyAudit()
        return LedgerMessages.AuditVerification(
            intact: found.firstBroken == nil, entries: found.entries, brokenAt: found.firstBroken ?? 0,
            lastHash: found.entries == 0 ? [] : found.lastHash)
    }
}
