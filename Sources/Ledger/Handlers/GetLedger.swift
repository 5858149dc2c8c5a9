public import LedgerMessages
public import RPC
internal import Ground
internal import Storage

extension LedgerService {
    /// Answers which process this is and how far its database has come.
    public func getLedger(_ request: GetLedgerRequest, _ call: Call) async throws -> LedgerState {
        if let client = try client(for: request.process) {
            return try await client.getLedger(request, passedOn(call, to: request.process))
        }
        let last = try await database.lastSequence()
        let names = followers.map(\.name)
        let positions = try await database.read { transaction in
            try names.map { FeedPosition(follower: $0, cursor: try transaction.cursor(ofFeed: $0)) }
        }
        return LedgerState(
            process: process, lastChange: last, lastAuditEntry: last, policyEdition: policy.current?.edition ?? 0,
            followed: positions)
    }
}
