internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func withdrawEntry(_ request: WithdrawEntryRequest, _ call: Call) async throws -> Entry {
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        return try await database.write(call, request) { [delegations, entries] write in
            guard var entry = try entries.find(request.entryID, in: write),
                let delegation = try delegations.find(entry.delegationID, in: write)
            else { throw CompetitionError.entryNotFound }
            try call.requireScope(region: delegation.regionCode, organisation: delegation.creditCode)
            let (event, _) = try known(entry.eventID, in: write)
            guard event.state == .open else { throw CompetitionError.markingBegun }
            guard try entries.withdraw(entry, reason: reason, in: write) else { throw CompetitionError.entryWithdrawn }
            entry.state = .withdrawn
            try write.record(
                "competitor.withdrawn", subject: entry.entryID, region: RegionCode(delegation.regionCode), entry,
                articles: [EntryEligibility.citation])
            return entry
        }
    }
}
