internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Withdraws an entry before marking begins; its place in the quotas is free again.
    package func withdrawEntry(_ request: WithdrawEntryRequest.Checked, _ call: Call) async throws -> Entry {
        try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write).message
            let delegation = try DelegationStore.existing(entry.delegationID, in: write)
            try delegation.requireSender(call, orPerson: entry.personID)
            guard try EventStore.existing(entry.eventID, in: write).state == .open else {
                throw CompetitionError.markingBegun(field: "entry_id")
            }
            guard try EntryStore.withdraw(entry.entryID, reason: request.reason, in: write) else {
                throw CompetitionError.entryOut
            }
            try EventStore.loseEntry(of: entry.eventID, in: write)
            let withdrawn = try EntryStore.existing(request.entryID, in: write).withoutStation
            try write.record(
                "competitor.withdrawn", subject: entry.entryID, region: delegation.region, withdrawn,
                articles: [EntryEligibility.citation])
            return withdrawn
        }
    }
}
