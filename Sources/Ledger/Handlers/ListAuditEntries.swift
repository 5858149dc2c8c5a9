internal import Requests
public import LedgerMessages
public import RPC
internal import Storage
internal import WireMessages

extension LedgerService {
    /// Answers entries of the audit trail, oldest first.
    public func listAuditEntries(
        _ request: ListAuditEntriesRequest, _ call: Call
    ) async throws -> ListAuditEntriesResponse {
        if let client = try client(for: request.process) {
            return try await client.listAuditEntries(request, passedOn(call, to: request.process))
        }
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 1000, token: request.pageToken,
            for: "ListAuditEntries/\(request.subject)/\(request.actor)")
        guard let after = Int64(page.after.first ?? "0") else { throw RequestField.invalid("page_token", "分页标记无效") }
        let entries = try await database.auditEntries(
            after: after, limit: page.limit, subject: request.subject.isEmpty ? nil : request.subject)
        let (rows, next) = page.cut(entries) { ["\($0.sequence)"] }
        let wanted = rows.filter { request.actor.isEmpty || $0.actor == request.actor }
        return ListAuditEntriesResponse(entries: wanted.map { AuditTrailEntry($0) }, nextPageToken: next)
    }
}

extension AuditTrailEntry {
    init(_ entry: AuditEntry) {
        self.init(
            sequence: entry.sequence, at: Timestamp(Instant(nanosecondsSince1970: entry.instantNanoseconds)),
            actor: entry.actor,
            role: entry.role, rightUsed: entry.right, kind: entry.kind, subject: entry.subject,
            regionCode: entry.regionCode, payloadHash: entry.payloadHash, requestID: entry.requestID,
            articles: entry.articles, previousHash: entry.previousHash, entryHash: entry.hash,
            actorRegionCode: entry.actorRegionCode)
    }
}
