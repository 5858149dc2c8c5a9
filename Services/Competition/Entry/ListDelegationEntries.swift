internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists a delegation's entries; station codes are not shown while marking is blind.
    package func listDelegationEntries(
        _ request: ListDelegationEntriesRequest.Checked, _ call: Call
    ) async throws -> ListDelegationEntriesResponse {
        let page = try PageRequest(request.page, call, standard: 200, max: 1000)
        let rows = try await database.read { transaction in
            let delegation = try DelegationStore.existing(request.delegationID, in: transaction)
            let competition = try CompetitionStore.existing(delegation.message.competitionID, in: transaction)
            try delegation.requireSender(call, orOrganiserOf: competition)
            return try EntryStore.list(
                ofDelegation: request.delegationID, after: page.text(), limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.message.entryID] }
        return ListDelegationEntriesResponse(entries: shown.map(\.withoutStation), nextPageToken: next)
    }
}

extension HeldEntry {
    /// The entry as those see it who may not know at which station it is marked.
    var withoutStation: Entry {
        var entry = message
        entry.stationCode = ""
        return entry
    }
}
