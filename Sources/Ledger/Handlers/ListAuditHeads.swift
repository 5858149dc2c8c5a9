internal import Identity
public import LedgerMessages
public import RPC
internal import Storage

extension LedgerService {
    private static let most = 10_000

    /// Answers what is kept of others' trails.
    public func listAuditHeads(_ request: ListAuditHeadsRequest, _ call: Call) async throws -> ListAuditHeadsResponse {
        if let client = try client(for: request.process) {
            return try await client.listAuditHeads(request, passedOn(call, to: request.process))
        }
        let names = KeyRing.processes.filter { request.of.isEmpty || $0 == request.of }
        let heads = try await database.read { transaction in
            try names.flatMap { try AuditHeads.kept(of: $0, last: Self.most / names.count, in: transaction) }
        }
        return ListAuditHeadsResponse(heads: heads)
    }
}
